// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "contents.h"
#include "deck/cards.h"
#include "deck/check.h"
#include "deck/copy.h"
#include "deck/settings.h"
#include "deck/topics.h"
#include "library.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

QStringList files(TempDeck& deck)
{
    return QDir(deck.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList tablesWithRows(const Contents& contents)
{
    QStringList tables;
    for (auto table = contents.begin(); table != contents.end(); ++table)
        if (!table->isEmpty())
            tables.append(table.key());
    return tables;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 steps(const QString& file)
{
    auto connection = taken(Connection::open(file, Connection::Mode::ReadOnly));
    return taken(connection.integer("SELECT count(*) FROM step"));
}

} // namespace

class TestCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAll();
    void copiesTheCourse();
    void leavesNoTraceOfProgress();
    void copiesWhatIsStillInTheLog();
    void replacesAnOldCopy();
    void keepsTheOldCopyWhenItFails();
    void refusesItself_data();
    void refusesItself();
    void refusesADeckThatIsOpen();
    void forgetsTheLogOfWhatItReplaces();
};

void TestCopy::copiesAll()
{
    TempDeck deck;
    addLibrary(deck);
    const QString copy = deck.path(QStringLiteral("copy.lamp"));
    taken(deck.deck->copyTo(copy, true));
    QCOMPARE(difference(contents(copy), contents(deck.file())), QString());
    QCOMPARE(steps(copy), 1);
    QCOMPARE(bytesOf(copy).mid(18, 2), QByteArray("\1\1", 2)); // one file, in rollback mode
    QVERIFY(!files(deck).filter(QStringLiteral("copy.lamp-")).size());
    auto opened = taken(Deck::open(copy, Access::ReadWrite, deck.clock));
    QCOMPARE(taken(opened->read(check)), QStringList());
    taken(opened->undo());
    QVERIFY(taken(opened->read(cards)).isEmpty());
}

void TestCopy::copiesTheCourse()
{
    TempDeck deck;
    addLibrary(deck);
    deck.step([](Connection& c) -> Result<void> {
        taken(c.execute("UPDATE card SET memory_from = 2 WHERE id = 2"));
        taken(putSetting(c, settingDaysOff, QStringLiteral("[\"2026-06-01\"]")));
        taken(putSetting(c, settingMinutesPerDay, QStringLiteral("40")));
        return putSetting(c, settingRolloverHour, QStringLiteral("2"));
    });
    const QString copy = deck.path(QStringLiteral("copy.lamp"));
    taken(deck.deck->copyTo(copy, false));
    const Contents course = contents(copy), whole = contents(deck.file());
    QCOMPARE(tablesWithRows(course).join(u' '),
             QStringLiteral("blueprint blueprint_row card concept definition definition_place lesson media question "
                            "question_option relation setting topic"));
    for (const QString& table : tablesWithRows(course))
        if (table != QLatin1String("card") && table != QLatin1String("setting") && table != QLatin1String("topic"))
            QCOMPARE(course[table], whole[table]);
    QCOMPARE(steps(copy), 0);

    auto opened = taken(Deck::open(copy, Access::ReadWrite, deck.clock));
    QCOMPARE(taken(opened->read(check)), QStringList());
    QVERIFY(!opened->undo());
    const Settings settings = taken(opened->read(deck::settings));
    QCOMPARE(settings.title, QStringLiteral("Course"));
    QCOMPARE(settings.deckId.size(), 36);
    QVERIFY(settings.deckId != taken(deck.deck->read(deck::settings)).deckId);
    QVERIFY(settings.daysOff.isEmpty() && !settings.minutesPerDay);
    QCOMPARE(settings.rolloverHour, Settings().rolloverHour);

    QList<Topic> wanted = taken(deck.deck->read(topics));
    for (Topic& topic : wanted)
        topic.retention.reset();
    QCOMPARE(taken(opened->read(topics)), wanted);

    qint64 place = 0;
    QList<Card> mine = taken(deck.deck->read(cards));
    for (const Card& card : taken(opened->read(cards))) {
        Card expected = mine.takeFirst();
        expected.state = CardState::New;
        expected.step = expected.reviews = expected.lapses = 0;
        expected.stability = expected.difficulty = 0;
        expected.lastReview = expected.buriedUntil = 0;
        expected.suspended = false;
        expected.flag = CardFlag::None;
        expected.memoryFrom = {};
        expected.due = card.due;
        QCOMPARE(card, expected);
        QVERIFY(card.due > place); // in the order in which they were made
        place = card.due;
    }
    QVERIFY(mine.isEmpty());
}

void TestCopy::leavesNoTraceOfProgress()
{
    TempDeck deck;
    addLibrary(deck);
    deck.step([](Connection& c) { // pages of history that don't compress
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += newUid();
        return putSetting(c, QStringLiteral("draft"), text);
    });
    taken(deck.deck->step(QStringLiteral("My secret label"), [](Connection& c) {
        return putSetting(c, settingDaysOff, QStringLiteral("[\"2026-06-01\"]"));
    }));
    const QString copy = deck.path(QStringLiteral("copy.lamp"));
    taken(deck.deck->copyTo(copy, false));
    QVERIFY(!bytesOf(copy).contains("My secret label")); // not in unused pages either
    QVERIFY(!bytesOf(copy).contains("2026-06-01"));
    QVERIFY(bytesOf(copy).contains("Who carries the cost?"));
    auto connection = taken(Connection::open(copy, Connection::Mode::ReadOnly));
    QCOMPARE(taken(connection.integer("PRAGMA freelist_count")), 0); // where SQLite doesn't wipe what it deletes
}

void TestCopy::copiesWhatIsStillInTheLog()
{
    TempDeck deck;
    const QString copy = deck.path(QStringLiteral("copy.lamp"));
    deck.step([](Connection& c) { return putSetting(c, settingTitle, QStringLiteral("Fresh")); });
    taken(copyFile(deck.file(), copy));
    QCOMPARE(contents(copy)[QStringLiteral("setting")].filter(QStringLiteral("Fresh")).size(), 1);
}

void TestCopy::replacesAnOldCopy()
{
    TempDeck deck;
    const QString copy = deck.path(QStringLiteral("copy.lamp"));
    writeBytes(copy, "something else");
    taken(deck.deck->copyTo(copy, true));
    taken(deck.deck->copyTo(copy, false));
    QVERIFY(Deck::open(copy, Access::ReadOnly, deck.clock));
    deck.deck.reset();
    QCOMPARE(files(deck), QStringList({QStringLiteral("copy.lamp"), QStringLiteral("course.lamp")}));
}

void TestCopy::keepsTheOldCopyWhenItFails()
{
    TempDeck deck;
    const QString copy = deck.path(QStringLiteral("copy.lamp")), broken = deck.path(QStringLiteral("broken.lamp"));
    writeBytes(copy, "the old copy");
    writeBytes(broken, QByteArray("not a deck").repeated(1000));
    NoProgress progress;
    for (const auto& failed : {copyFile(broken, copy), copyCourse(broken, copy, progress),
                               copyFile(deck.path(QStringLiteral("none.lamp")), copy)}) {
        QVERIFY(!failed);
        QCOMPARE(bytesOf(copy), QByteArray("the old copy"));
        QVERIFY(files(deck).filter(QStringLiteral(".part")).isEmpty());
    }
    const auto nowhere = deck.deck->copyTo(deck.path(QStringLiteral("none/copy.lamp")), true);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Io);
}

void TestCopy::refusesItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("same") << QStringLiteral("course.lamp");
    QTest::newRow("another way") << QStringLiteral("./sub/../course.lamp");
    QTest::newRow("link") << QStringLiteral("link.lamp");
}

void TestCopy::refusesItself()
{
    QFETCH(QString, name);
    TempDeck deck;
    QVERIFY(QDir(deck.folder.path()).mkdir(QStringLiteral("sub")));
    QVERIFY(QFile::link(deck.file(), deck.path(QStringLiteral("link.lamp"))));
    const auto copied = deck.deck->copyTo(deck.path(name), true);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Refused);
    deck.restart();
    QCOMPARE(taken(deck.deck->read(deck::settings)).title, QStringLiteral("Course"));
}

void TestCopy::refusesADeckThatIsOpen()
{
    TempDeck deck, other;
    const auto copied = deck.deck->copyTo(other.file(), true);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Locked);
    const QString id = taken(other.deck->read(deck::settings)).deckId;
    other.restart();
    QCOMPARE(taken(other.deck->read(deck::settings)).deckId, id);
    other.deck.reset();
    taken(deck.deck->copyTo(other.file(), true));
}

void TestCopy::forgetsTheLogOfWhatItReplaces()
{
    TempDeck deck, killed;
    addLibrary(deck);
    killed.step([](Connection& c) { return putSetting(c, settingTitle, QStringLiteral("Killed")); });
    // What a killed program leaves.
    const QString left = deck.path(QStringLiteral("left.lamp"));
    for (const auto* ending : {"", "-wal", "-shm", ".lock"})
        QVERIFY2(QFile::copy(killed.file() + QLatin1String(ending), left + QLatin1String(ending)), ending);
    taken(deck.deck->copyTo(left, true));
    QCOMPARE(difference(contents(left), contents(deck.file())), QString());
    QCOMPARE(files(deck).filter(QStringLiteral("left.lamp")), QStringList{QStringLiteral("left.lamp")});
}

QTEST_GUILESS_MAIN(TestCopy)
#include "tst_copy.moc"
