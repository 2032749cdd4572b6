// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/check.h"

#include "library.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

QStringList problems(const QString& file)
{
    auto connection = taken(Connection::open(file, Connection::Mode::ReadOnly));
    return taken(check(connection));
}

/// A closed deck with a library, made once.
QString soundDeck()
{
    static TempDeck deck;
    if (deck.deck) {
        addLibrary(deck);
        deck.deck.reset();
    }
    return deck.file();
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundDeck();
    void findsNothingInForgottenCards();
    void findsDamage_data();
    void findsDamage();
    void readsOnWhereAPageIsDamaged();
};

void TestCheck::findsNothingInASoundDeck()
{
    TempDeck deck;
    QCOMPARE(problems(deck.file()), QStringList());
    addLibrary(deck);
    QCOMPARE(problems(deck.file()), QStringList());
    // Also within a snapshot, and twice on one connection.
    for (int i = 0; i < 2; ++i)
        QCOMPARE(taken(deck.deck->read([](Connection& connection) { return check(connection); })), QStringList());
}

void TestCheck::findsDamage_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* damage, const char* sentence) {
        QTest::newRow(name) << QByteArray(damage) << QString::fromUtf8(sentence);
    };
    row("reference",
        "PRAGMA foreign_keys = OFF; DELETE FROM lesson WHERE id = 2; UPDATE card SET lesson_id = 99"
        " WHERE id = 4",
        "Row 4 of card refers to a lesson that isn't there.");
    row("rating", "UPDATE review SET rating = 9 WHERE id = 1", "Answers with a rating that means nothing: 1.");
    row("minutes", "UPDATE blueprint SET minutes = 0", "Exams that nobody could sit or pass: 1.");
    row("pass mark", "UPDATE blueprint SET pass_mark = 101", "Exams that nobody could sit or pass: 1.");
    row("no questions", "UPDATE blueprint_row SET count = 0 WHERE id = 2", "Exams that nobody could sit or pass: 1.");
    row("lesson's text", "DROP TRIGGER lesson_search_update; UPDATE lesson SET blocks = '[' WHERE id = 2",
        "Lessons whose text can't be read: 2.");
    row("lesson's text that isn't a list", "UPDATE lesson SET blocks = '{}' WHERE id = 2",
        "Lessons whose text can't be read: 2.");
    row("other names", "DROP TRIGGER concept_search_update; UPDATE concept SET aliases = 'x' WHERE id = 1",
        "Concepts whose other names can't be read: 1.");
    row("key phrases", "UPDATE definition SET key_phrases = '' WHERE id = 2",
        "Definitions whose key phrases can't be read: 2.");
    row("form", "UPDATE attempt SET form = 'null'", "Attempts whose questions can't be read: 1.");
    row("index",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
        " WHERE name = 'review_at') WHERE name = 'card_lesson'",
        "The file is damaged: ");
    row("row missing from the index", "DELETE FROM search WHERE rowid = 4 * 8 + 5",
        "The search index doesn't show these rows as they are: 37.");
    row("row too many in the index", "INSERT INTO search (rowid, title) VALUES (99 * 8 + 1, 'ghost')",
        "The search index doesn't show these rows as they are: 793.");
    row("row changed behind the index", "DROP TRIGGER lesson_search_update; UPDATE lesson SET title = 'x' WHERE id = 2",
        "The search index doesn't show these rows as they are: 17.");
    row("text changed behind the index", "UPDATE search_content SET c1 = 'x' WHERE id = 17",
        "The search index doesn't show these rows as they are: 17.");
    row("words missing from the index",
        "DROP TRIGGER lesson_search_update; UPDATE lesson SET title = 'x', code = 'y' WHERE id = 2;"
        "UPDATE search_content SET c0 = 'y x' WHERE id = 17",
        "The search index doesn't find words that are there.");
    row("unreadable index", "UPDATE search_data SET block = x'00' WHERE id > 10", "A part of the deck can't be read (");
    row("identity", "DELETE FROM setting WHERE key = 'deckId'", "The deck has no identity of its own.");
    row("name", "UPDATE question SET style = 'odd' WHERE id = 1", "\"odd\" in question.style means nothing.");
    row("name that may be empty elsewhere", "UPDATE card SET state = '' WHERE id = 1",
        "\"\" in card.state means nothing.");
    row("folded term", "UPDATE concept SET folded = 'x' WHERE id = 1",
        "The concept \"customer\" can't be known again by its term.");
    row("marked incomplete", "UPDATE question SET incomplete = 1 WHERE id = 1",
        "Questions not marked incomplete as they are: 1.");
    row("not marked incomplete", "UPDATE question SET incomplete = 0 WHERE id = 2",
        "Questions not marked incomplete as they are: 2.");
    row("answered, no memory", "UPDATE card SET stability = 0 WHERE id IN (2, 4)",
        "Cards whose memory state doesn't fit their having been answered: 2, 4.");
    row("difficulty out of range", "UPDATE card SET difficulty = 10.5 WHERE id = 3",
        "Cards whose memory state doesn't fit their having been answered: 3.");
    row("new, with memory", "UPDATE card SET stability = 1 WHERE id = 1",
        "Cards whose memory state doesn't fit their having been answered: 1.");
    row("new, with answers",
        "UPDATE card SET state = 'new', stability = 0, difficulty = 0, last_review = 0, reviews = 0"
        " WHERE id = 2",
        "Cards with answers that count as new: 2.");
    row("forgotten, then answered",
        "UPDATE card SET state = 'new', stability = 0, difficulty = 0, last_review = 0, reviews = 0, memory_from = 0"
        " WHERE id = 3",
        "Cards with answers that count as new: 3.");
    row("accepted wordings", "UPDATE card SET accepted = '{}' WHERE id = 3",
        "Cards whose accepted wordings can't be read: 3.");
    row("flag", "UPDATE card SET flag = 8 WHERE id = 3", "Cards with a flag of no colour: 3.");
    row("format", "UPDATE card SET format = 'rtf' WHERE id = 3", "\"rtf\" in card.format means nothing.");
    row("retention", "UPDATE topic SET retention = 1 WHERE id = 3", "Topics with a retention that can't be kept: 3.");
    row("exam's day", "UPDATE exam SET date = '2026-02-30'", "Exams ahead on a day that there isn't: 2.");
    row("media's hash", "UPDATE media SET hash = 'ABC'", "Media that can't be known again: 1.");
    row("media's bytes", "UPDATE media SET bytes = x'00'", "The file of media 1 isn't the one that was put there.");
    row("forecast upside down", "UPDATE forecast SET low = 0.85", "Forecasts that say nothing: 1.");
    row("forecast scored by nobody", "UPDATE forecast SET outcome = 0.5", "Forecasts that say nothing: 1.");
    row("plan", "UPDATE plan_day SET minutes = -1", "Planned days that mean nothing: 2026-03-01.");
    row("history", "UPDATE step SET changeset = x'0102'", "The step \"Change\" can't be undone or redone.");
    row("topics in a ring", "UPDATE topic SET parent_id = 2 WHERE id = 1", "Topics that aren't under any root: 1, 2.");
    row("place", "UPDATE definition_place SET block = 'gone'", "Definitions whose place in a lesson isn't there: 1.");
    row("question of a lesson",
        "UPDATE lesson SET blocks = json_insert(blocks, '$[0].questions', json('[\"q1\", \"gone\"]')) WHERE id = 1",
        "Lessons that ask questions which aren't there: 1.");
    row("definition of a lesson",
        "UPDATE lesson SET blocks = json_insert(blocks, '$[0].definitions', json('[\"gone\"]')) WHERE id = 1",
        "Lessons that word definitions which aren't there: 1.");
    row("blocks alike",
        "UPDATE lesson SET blocks = json_set(blocks, '$[1].uid', 'v1') WHERE id = 1; "
        "UPDATE definition_place SET block = 'v1'",
        "Lessons with blocks that can't be told apart: 1.");
    row("first event missing", "DELETE FROM attempt_event WHERE sequence = 1", "Attempts with missing events: 1.");
    row("event missing", "DELETE FROM attempt_event WHERE sequence = 2", "Attempts with missing events: 1.");
    row("attempt without an end", "UPDATE attempt SET state = 'ended'",
        "Attempts that neither run nor have an end: 1.");
    row("many",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12) INSERT INTO review"
        " (id, card_id, at, rating, ms, elapsed_days, before, stability, difficulty)"
        " SELECT 100 + i, 2, 0, 9, 0, 0, 'new', 0, 0 FROM n",
        "nothing: 101, 102, 103, 104, 105, 106, 107, 108, 109, 110 and 2 more.");
}

/// What was forgotten on purpose, or only practised, leaves a card new.
void TestCheck::findsNothingInForgottenCards()
{
    TempDeck deck;
    addLibrary(deck);
    deck.step([](Connection& c) {
        return c.execute("UPDATE card SET state = 'new', stability = 0, difficulty = 0, last_review = 0, reviews = 0,"
                         " memory_from = (SELECT max(id) FROM review) WHERE id = 2;"
                         "INSERT INTO review (card_id, at, rating, ms, elapsed_days, before, stability, difficulty,"
                         " practice) VALUES (2, 5, 3, 0, 0, 'new', 0, 0, 1)");
    });
    QCOMPARE(problems(deck.file()), QStringList());
}

void TestCheck::findsDamage()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, sentence);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("damaged.lamp"));
    QVERIFY(QFile::copy(soundDeck(), file));
    {
        auto connection = taken(Connection::open(file, Connection::Mode::ReadWrite));
        taken(connection.execute("PRAGMA ignore_check_constraints = ON"));
        taken(connection.execute(damage.constData()));
    }
    const QStringList found = problems(file);
    QVERIFY2(!found.filter(sentence).isEmpty(), qPrintable(found.join(u'\n')));
}

/// A page of zeros in the middle: what can't be read is listed, the rest is still checked.
void TestCheck::readsOnWhereAPageIsDamaged()
{
    TempDeck deck;
    addLibrary(deck);
    deck.deck.reset();
    qint64 page = 0;
    {
        auto connection = taken(Connection::open(deck.file(), Connection::Mode::ReadWrite));
        page = taken(connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'card'"));
        taken(connection.execute("UPDATE concept SET folded = 'x' WHERE id = 1"));
    }
    QFile file(deck.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    file.close();
    const QStringList found = problems(deck.file());
    QVERIFY(!found.filter(QStringLiteral("PRAGMA integrity_check")).isEmpty());
    QVERIFY(!found.filter(QStringLiteral("can't be known again")).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
