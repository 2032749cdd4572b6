// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/migration.h"

#include "contents.h"
#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/check.h"
#include "deck/settings.h"
#include "deck/statement.h"
#include "memorydeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

const QString oldDecks = QStringLiteral(LAMPLIGHT_SOURCE "/tests/deck/old");

/// Three schemas of a program that never was.
const QList<QString> scripts{
    QStringLiteral("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)"),
    QStringLiteral("ALTER TABLE word ADD COLUMN length INTEGER; UPDATE word SET length = length(text)"),
    QStringLiteral("CREATE TABLE other (id INTEGER); UPDATE word SET text = upper(text)"),
};

Result<void> noBackup(int)
{
    return {};
}

QStringList schemaTexts(Connection& c)
{
    Statement select(c,
                     "SELECT coalesce(sql, name) FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name");
    return taken(collect(select, [](const Statement& row) { return row.text(0); }));
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesForwardStepByStep();
    void backsUpBeforeAnythingChanges();
    void changesNothingWithoutABackup();
    void leavesTheDeckAsItWasWhenAScriptFails();
    void leavesANewerDeckAlone();
    void keepsADeckOfEverySchema();
    void bringsOldDecksUpToDate_data();
    void bringsOldDecksUpToDate();
    void readsOldDecksThatCantBeWritten_data() { bringsOldDecksUpToDate_data(); }
    void readsOldDecksThatCantBeWritten();
    void takesStepsOfBeforeAlong();
    void makesAnExamOfTheDate_data();
    void makesAnExamOfTheDate();
};

void TestMigration::goesForwardStepByStep()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QCOMPARE(taken(schemaOf(c)), 0);
    taken(migrate(c, scripts.mid(0, 1), noBackup));
    QCOMPARE(taken(schemaOf(c)), 1);
    QCOMPARE(taken(c.integer("PRAGMA application_id")), applicationId);
    taken(c.execute("INSERT INTO word (text) VALUES ('four')"));
    taken(migrate(c, scripts, noBackup));
    QCOMPARE(taken(schemaOf(c)), 3);
    QCOMPARE(taken(c.integer("SELECT length FROM word WHERE text = 'FOUR'")), 4);
    taken(migrate(c, scripts, [](int) -> Result<void> { return failure(ErrorKind::Io, QStringLiteral("not now")); }));
}

void TestMigration::backsUpBeforeAnythingChanges()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, scripts.mid(0, 1), [](int) -> Result<void> {
        return failure(ErrorKind::Internal, QStringLiteral("nothing to back up yet"));
    }));
    taken(c.execute("INSERT INTO word (text) VALUES ('four')"));
    QList<int> from;
    taken(migrate(c, scripts, [&](int schema) -> Result<void> {
        from.append(schema);
        if (taken(schemaOf(c)) != 1 || taken(c.integer("SELECT count(*) FROM word WHERE text = 'four'")) != 1)
            return failure(ErrorKind::Internal, QStringLiteral("changed before the backup"));
        return {};
    }));
    QCOMPARE(from, QList<int>{1}); // once, not before each script
}

void TestMigration::changesNothingWithoutABackup()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, scripts.mid(0, 1), noBackup));
    const auto done =
        migrate(c, scripts, [](int) -> Result<void> { return failure(ErrorKind::Io, QStringLiteral("no room")); });
    QVERIFY(!done);
    QCOMPARE(done.error().message, QStringLiteral("no room"));
    QCOMPARE(taken(schemaOf(c)), 1);
}

void TestMigration::leavesTheDeckAsItWasWhenAScriptFails()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, scripts.mid(0, 2), noBackup));
    taken(c.execute("INSERT INTO word (text) VALUES ('four')"));
    const QStringList before = schemaTexts(c);
    const Contents rows = contents(c);
    for (const QString& wrong :
         {QStringLiteral("CREATE TABLE other (id INTEGER); UPDATE word SET text = 'x'; UPDATE nothing SET a = 1"),
          QStringLiteral("DROP TABLE word; SELECT * FROM"), QStringLiteral("PRAGMA user_version = 9; nonsense")}) {
        const auto done = migrate(c, scripts.mid(0, 2) << wrong, noBackup);
        QVERIFY(!done);
        QCOMPARE(schemaTexts(c), before);
        QCOMPARE(difference(contents(c), rows), QString());
        QCOMPARE(taken(schemaOf(c)), 2);
    }
    taken(migrate(c, scripts, noBackup)); // the connection goes on
}

void TestMigration::leavesANewerDeckAlone()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, scripts, noBackup));
    const QStringList before = schemaTexts(c);
    taken(migrate(c, scripts.mid(0, 1), noBackup));
    QCOMPARE(schemaTexts(c), before);
    QCOMPARE(taken(schemaOf(c)), 3);
}

void TestMigration::keepsADeckOfEverySchema()
{
    QStringList expected;
    for (int schema = 1; schema <= currentSchema(); ++schema)
        expected.append(QStringLiteral("v%1.lamp").arg(schema));
    QCOMPARE(QDir(oldDecks).entryList(QDir::Files, QDir::Name), expected);
}

void TestMigration::bringsOldDecksUpToDate_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= currentSchema(); ++schema)
        QTest::addRow("v%d", schema) << schema;
}

void TestMigration::bringsOldDecksUpToDate()
{
    QFETCH(int, schema);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.lamp"));
    QVERIFY(QFile::copy(QStringLiteral("%1/v%2.lamp").arg(oldDecks).arg(schema), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const Contents old = contents(file);
    {
        auto c = taken(Connection::open(file, Connection::Mode::ReadOnly));
        QCOMPARE(taken(schemaOf(c)), schema); // a deck that this schema wrote, not one that was brought up to date
    }
    const ManualClock clock(1'772'355'600'000);
    auto deck = taken(Deck::open(file, Access::ReadWrite, clock));
    QCOMPARE(deck->readOnlyReason(), QString());
    QCOMPARE(taken(deck->read(check)), QStringList());
    Connection fresh = memoryDeck();
    QCOMPARE(taken(deck->read([](Connection& c) { return Result<QStringList>(schemaTexts(c)); })), schemaTexts(fresh));
    QCOMPARE(taken(deck->read([](Connection& c) { return c.integer("SELECT count(*) FROM card"); })), 7);
    deck.reset();
    if (schema == currentSchema())
        return;
    const QString backup = folder.filePath(QStringLiteral("old.before-schema-%1.lamp").arg(schema + 1));
    QCOMPARE(difference(contents(backup), old), QString());
}

void TestMigration::readsOldDecksThatCantBeWritten()
{
    QFETCH(int, schema);
    const QString file = QStringLiteral("%1/v%2.lamp").arg(oldDecks).arg(schema);
    const Contents before = contents(file);
    const ManualClock clock(1'772'355'600'000);
    auto deck = taken(Deck::open(file, Access::ReadOnly, clock));
    QCOMPARE(taken(deck->read(cards)).size(), 7);
    QCOMPARE(taken(deck->read(check)), QStringList());
    deck.reset();
    QCOMPARE(difference(contents(file), before), QString());
}

/// Steps of schema 1, some of them undone, go back and forth after the migration as before it.
void TestMigration::takesStepsOfBeforeAlong()
{
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, migrations().mid(0, 1), noBackup));
    taken(c.execute("INSERT INTO setting VALUES ('deckId', 'deck')"));
    const char* const changes[]{
        "INSERT INTO topic (uid, position, code, title) VALUES ('t', 0, '1', 'One')",
        "INSERT INTO card (uid, kind, front, back, topic_id, block, key_phrase, tags, created, state, step, due,"
        " stability, difficulty, last_review, reviews, lapses, suspended, buried_until)"
        " VALUES ('a', 'note', 'front', 'back', 1, '', '', '', 5, 'new', 0, 1, 0, 0, 0, 0, 0, 0, 0)",
        "INSERT INTO setting VALUES ('examDate', '2026-06-01')",
        "UPDATE card SET state = 'review', due = 9, stability = 3, difficulty = 5, last_review = 7, reviews = 1;"
        "INSERT INTO review (card_id, at, rating, ms, elapsed_days, before, stability, difficulty)"
        " VALUES (1, 7, 3, 900, 0, 'new', 3, 5)",
        "UPDATE setting SET value = '2026-07-01' WHERE key = 'examDate'",
        "DELETE FROM review; DELETE FROM card",
        "DELETE FROM setting WHERE key = 'examDate'",
        "UPDATE topic SET title = 'Two'",
    };
    for (const char* sql : changes)
        taken(runStep(c, QString::fromLatin1(sql), 1, [sql](Connection& each) { return each.execute(sql); }));
    for (int i = 0; i < 4; ++i) // back to the first date
        taken(undoStep(c));
    taken(migrate(c, migrations(), noBackup));
    QCOMPARE(taken(aims(c)).first().date, QDate(2026, 6, 1));
    // A step of this schema, on rows of that one.
    taken(runStep(c, QStringLiteral("Flag"), 2, [](Connection& each) {
        return each.execute("UPDATE card SET flag = 3; UPDATE exam SET name = 'June'");
    }));
    QList<Contents> stages{contents(c)};
    while (taken(stepToUndo(c))) {
        taken(undoStep(c));
        QCOMPARE(taken(check(c)), QStringList());
        stages.prepend(contents(c));
    }
    QCOMPARE(stages.size(), 6);
    QCOMPARE(taken(c.integer("SELECT count(*) FROM topic")), 0);
    QVERIFY(taken(aims(c)).isEmpty());
    for (qsizetype i = 1; i < stages.size(); ++i) {
        taken(redoStep(c));
        QCOMPARE(difference(contents(c), stages[i]), QString());
    }
    QVERIFY(!redoStep(c));
}

void TestMigration::makesAnExamOfTheDate_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a date") << QStringLiteral("2026-06-01") << QDate(2026, 6, 1);
    QTest::newRow("none") << QString() << QDate();
    QTest::newRow("no date") << QStringLiteral("soon") << QDate();
    QTest::newRow("no day") << QStringLiteral("2026-02-30") << QDate();
}

void TestMigration::makesAnExamOfTheDate()
{
    QFETCH(QString, setting);
    QFETCH(QDate, date);
    auto c = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(migrate(c, migrations().mid(0, 1), noBackup));
    taken(putSetting(c, settingDeckId, QStringLiteral("deck")));
    taken(putSetting(c, QStringLiteral("examDate"), setting));
    taken(migrate(c, migrations(), noBackup));
    const QList<Aim> made = taken(aims(c));
    const Aim expected{AimId(1), QStringLiteral("deck"), 0, {}, date, {}, {}};
    QCOMPARE(made, date.isValid() ? QList<Aim>({expected}) : QList<Aim>());
    // A new one doesn't take its number.
    QCOMPARE(taken(insert(c, Aim{{}, newUid()})), AimId(2));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
