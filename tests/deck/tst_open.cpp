// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "deck/migration.h"
#include "deck/settings.h"
#include "tempdeck.h"

#include <unistd.h>

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

/// Acts as a user who isn't root while it lives: root may write everywhere.
class Unprivileged {
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_changed)
            m_changed = seteuid(0) != 0;
    }

private:
    bool m_changed = false;
};

void run(const QString& file, const char* sql)
{
    auto connection = taken(Connection::open(file, Connection::Mode::Create));
    taken(connection.execute(sql));
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QStringList files(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Result<void> rename(Deck& deck, const QString& title)
{
    return deck.step(QStringLiteral("Rename"), [&](Connection& c) { return putSetting(c, settingTitle, title); })
        .map([](const Changes&) {});
}

} // namespace

class TestOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsADeck();
    void createsNothingOverAFile();
    void createsNothingWhereItCannot();
    void isOneFileOnceClosed();
    void foldsAKilledProgramsLog();
    void refusesWhatIsNoDeck_data();
    void refusesWhatIsNoDeck();
    void readsANewerDeck();
    void readsWhatItMayNotWrite_data();
    void readsWhatItMayNotWrite();
    void readsWhatWasLeftInWalMode();
    void readsOnlyWhenAsked();
    void readsOneSnapshot();
};

void TestOpen::createsADeck()
{
    TempDeck deck;
    QVERIFY(!deck.deck->isReadOnly());
    QCOMPARE(deck.deck->readOnlyReason(), QString());
    QCOMPARE(deck.deck->file(), deck.file());
    const Settings first = taken(deck.deck->read(settings));
    QCOMPARE(first.title, QStringLiteral("Course"));
    QCOMPARE(first.deckId.size(), 36);
    TempDeck other;
    QVERIFY(taken(other.deck->read(settings)).deckId != first.deckId);
    deck.restart();
    QCOMPARE(taken(deck.deck->read(settings)).deckId, first.deckId);
}

void TestOpen::createsNothingOverAFile()
{
    TempDeck deck;
    write(deck.path(QStringLiteral("x.lamp")), "mine");
    const auto made = Deck::create(deck.path(QStringLiteral("x.lamp")), QStringLiteral("X"), deck.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Refused);
    QCOMPARE(QFile(deck.path(QStringLiteral("x.lamp"))).size(), 4);
}

void TestOpen::createsNothingWhereItCannot()
{
    TempDeck deck;
    const auto made = Deck::create(deck.path(QStringLiteral("none/x.lamp")), QStringLiteral("X"), deck.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Io);
    QCOMPARE(made.error().file, deck.path(QStringLiteral("none/x.lamp")));
}

void TestOpen::isOneFileOnceClosed()
{
    TempDeck deck;
    taken(rename(*deck.deck, QStringLiteral("Renamed")));
    taken(deck.deck->read(settings));
    QVERIFY(files(deck.folder.path()).size() > 1); // it writes ahead while it is open
    deck.deck.reset();
    QCOMPARE(files(deck.folder.path()), QStringList{QStringLiteral("course.lamp")});
    QFile file(deck.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(16), QByteArray("SQLite format 3", 16));
    QVERIFY(file.seek(18));
    QCOMPARE(file.read(2), QByteArray("\1\1", 2)); // rollback mode, which opens from read-only media
    QVERIFY(file.seek(68));
    QCOMPARE(file.read(4), QByteArray("LMP1"));
}

void TestOpen::foldsAKilledProgramsLog()
{
    TempDeck deck;
    taken(rename(*deck.deck, QStringLiteral("Renamed")));
    // What a killed program leaves: the deck, its log, the lock's file without the lock.
    QTemporaryDir left;
    const QString file = left.filePath(QStringLiteral("course.lamp"));
    for (const auto* ending : {"", "-wal", "-shm", ".lock"})
        QVERIFY2(QFile::copy(deck.file() + QLatin1String(ending), file + QLatin1String(ending)), ending);
    auto opened = taken(Deck::open(file, Access::ReadWrite, deck.clock));
    QVERIFY(!opened->isReadOnly());
    QCOMPARE(taken(opened->read(settings)).title, QStringLiteral("Renamed"));
    opened.reset();
    QCOMPARE(files(left.path()), QStringList{QStringLiteral("course.lamp")});
}

void TestOpen::refusesWhatIsNoDeck_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000) << QByteArray() << "damaged or isn't";
    QTest::newRow("short text") << QByteArray("x") << QByteArray() << "isn't a Lamplight";
    QTest::newRow("empty") << QByteArray() << QByteArray() << "empty";
    QTest::newRow("other database") << QByteArray() << QByteArray("CREATE TABLE card (id INTEGER)")
                                    << "isn't a Lamplight";
    QTest::newRow("other application") << QByteArray()
                                       << QByteArray("PRAGMA application_id = 7; PRAGMA user_version = 1;"
                                                     "CREATE TABLE card (id INTEGER)")
                                       << "isn't a Lamplight";
    QTest::newRow("no schema") << QByteArray()
                               << QByteArray("PRAGMA application_id = 1280135217;"
                                             "CREATE TABLE card (id INTEGER)")
                               << "isn't a Lamplight";
}

void TestOpen::refusesWhatIsNoDeck()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    QFETCH(QString, sentence);
    TempDeck deck;
    const QString path = deck.path(QStringLiteral("x.lamp"));
    write(path, bytes);
    if (!sql.isEmpty())
        run(path, sql.constData());
    const qint64 size = QFile(path).size();
    deck.deck.reset();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Deck::open(path, access, deck.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY2(opened.error().message.contains(sentence), qPrintable(opened.error().message));
        QCOMPARE(opened.error().file, path);
    }
    QCOMPARE(QFile(path).size(), size);
    QCOMPARE(files(deck.folder.path()), QStringList({QStringLiteral("course.lamp"), QStringLiteral("x.lamp")}));
    const auto missing = Deck::open(deck.path(QStringLiteral("none.lamp")), Access::ReadWrite, deck.clock);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(files(deck.folder.path()).size(), 2);
}

void TestOpen::readsANewerDeck()
{
    TempDeck deck;
    deck.deck.reset();
    run(deck.file(), "PRAGMA user_version = 999");
    const auto before = contents(deck.file());
    deck.restart();
    QVERIFY(deck.deck->isReadOnly());
    QVERIFY(deck.deck->readOnlyReason().contains(QStringLiteral("newer version")));
    QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("Course"));
    const auto written = rename(*deck.deck, QStringLiteral("X"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Refused);
    QCOMPARE(written.error().message, deck.deck->readOnlyReason());
    QVERIFY(!deck.deck->undo());
    deck.deck.reset();
    QCOMPARE(difference(contents(deck.file()), before), QString());
}

void TestOpen::readsWhatItMayNotWrite_data()
{
    QTest::addColumn<bool>("fileWritable");
    QTest::addColumn<bool>("folderWritable");
    QTest::newRow("file") << false << true;
    QTest::newRow("folder") << true << false;
    QTest::newRow("media") << false << false;
}

void TestOpen::readsWhatItMayNotWrite()
{
    QFETCH(bool, fileWritable);
    QFETCH(bool, folderWritable);
    TempDeck deck;
    deck.deck.reset();
    const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(deck.file(), fileWritable ? read | write : read));
    QVERIFY(QFile::setPermissions(deck.folder.path(), folderWritable ? read | write | enter : read | enter));
    {
        const Unprivileged user;
        deck.restart();
        QVERIFY(deck.deck->isReadOnly());
        QVERIFY2(deck.deck->readOnlyReason().contains(QStringLiteral("can't be written")),
                 qPrintable(deck.deck->readOnlyReason()));
        QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("Course"));
        QVERIFY(!rename(*deck.deck, QStringLiteral("X")));
        deck.deck.reset();
    }
    QVERIFY(QFile::setPermissions(deck.folder.path(), read | write | enter));
    QCOMPARE(files(deck.folder.path()), QStringList{QStringLiteral("course.lamp")});
}

void TestOpen::readsWhatWasLeftInWalMode()
{
    TempDeck deck;
    deck.deck.reset();
    run(deck.file(), "PRAGMA journal_mode = WAL");
    const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(deck.file(), read));
    QVERIFY(QFile::setPermissions(deck.folder.path(), read | enter));
    {
        const Unprivileged user;
        deck.restart();
        QVERIFY(deck.deck->isReadOnly());
        QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("Course"));
        deck.deck.reset();
    }
    QVERIFY(QFile::setPermissions(deck.folder.path(), read | QFile::WriteOwner | enter));
}

void TestOpen::readsOnlyWhenAsked()
{
    TempDeck deck;
    deck.deck.reset();
    auto opened = taken(Deck::open(deck.file(), Access::ReadOnly, deck.clock));
    QVERIFY(opened->isReadOnly());
    QCOMPARE(opened->readOnlyReason(), QString());
    const auto written = rename(*opened, QStringLiteral("X"));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("reading only")));
    // It keeps nobody from writing.
    deck.restart();
    QVERIFY(!deck.deck->isReadOnly());
    taken(rename(*deck.deck, QStringLiteral("Y")));
    QCOMPARE(taken(opened->read(settings)).title, QStringLiteral("Y"));
}

void TestOpen::readsOneSnapshot()
{
    TempDeck deck;
    taken(deck.deck->read([&](Connection& connection) -> Result<void> {
        const QString before = taken(settings(connection)).title;
        taken(rename(*deck.deck, QStringLiteral("Meanwhile")));
        [&] { QCOMPARE(taken(settings(connection)).title, before); }();
        [&] { QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("Meanwhile")); }();
        return {};
    }));
    QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("Meanwhile"));
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
