// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "deck/check.h"
#include "deck/settings.h"
#include "killed.h"
#include "seed.h"
#include "tempdeck.h"

#include <QRegularExpression>

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

/// Uids are new in each import; all else of two imports is the same.
Contents withoutUids(Contents contents)
{
    static const QRegularExpression uid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    for (QStringList& rows : contents) {
        for (QString& row : rows)
            row.replace(uid, QStringLiteral("uid"));
        rows.sort();
    }
    return contents;
}

/// The deck opens for writing and is sound; what it holds.
Contents opened(const QString& file)
{
    const SystemClock clock;
    auto deck = taken(Deck::open(file, Access::ReadWrite, clock));
    if (deck->isReadOnly())
        QTest::qFail(qPrintable(deck->readOnlyReason()), __FILE__, __LINE__);
    const QStringList problems = taken(deck->read(check));
    if (!problems.isEmpty())
        QTest::qFail(qPrintable(problems.join(u'\n')), __FILE__, __LINE__);
    deck.reset();
    return withoutUids(contents(file));
}

/// Copies a closed deck over whatever a killed program left of another.
void put(const QString& from, const QString& to)
{
    for (const auto* ending : {"", "-wal", "-shm", "-journal", ".lock", ".part", ".part-wal", ".part-journal"})
        QFile::remove(to + QLatin1String(ending));
    QVERIFY(QFile::copy(from, to));
}

} // namespace

/// SIGKILL at many moments of what lamplight-cli does to a deck: it holds what it held before or the whole change, and
/// opens clean.
class TestCrashDeck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileADeckIsMade();
    void whileADeckIsChanged_data();
    void whileADeckIsChanged();
    void whileACopyIsReplaced();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_course = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course");
    Random m_random{seed()};
};

void TestCrashDeck::run(const QStringList& arguments) const
{
    const KilledRun run = runKilledAt(0, arguments);
    QVERIFY2(!run.killed && run.exit == 0, run.err.constData());
}

void TestCrashDeck::initTestCase()
{
    // An empty deck, one with the course, and more pages than fit into SQLite's cache.
    run({QStringLiteral("new"), path("empty.lamp"), QStringLiteral("--title"), QStringLiteral("Kept")});
    QVERIFY(QFile::copy(path("empty.lamp"), path("course.lamp")));
    run({QStringLiteral("import"), path("course.lamp"), m_course});
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("pages")));
    for (int page = 0; page < 120; ++page) {
        QFile file(path("pages/") + QStringLiteral("page-%1.txt").arg(page));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("9.%1 Page %1\n\nKey takeaways\n\n").arg(page).toUtf8());
        for (int line = 0; line < 60; ++line)
            file.write(QStringLiteral("- Takeaway %1 of page %2 says something that no other one says: %3.\n")
                           .arg(line)
                           .arg(page)
                           .arg(m_random.next())
                           .toUtf8());
    }
}

void TestCrashDeck::whileADeckIsMade()
{
    const QStringList command{QStringLiteral("new"), path("made.lamp"), QStringLiteral("--title"),
                              QStringLiteral("Made")};
    const KilledRun whole = runKilledAt(0, command);
    QVERIFY(whole.calls > 20);
    int there = 0;
    for (const int call : someCalls(whole.calls, 12, m_random)) {
        for (const auto* ending : {"", "-wal", "-shm", ".lock"})
            QFile::remove(path("made.lamp") + QLatin1String(ending));
        const KilledRun run = runKilledAt(call, command);
        QVERIFY2(run.killed, qPrintable(QString::number(call)));
        if (!QFile::exists(path("made.lamp")))
            continue; // then a second try makes it, whatever the first one left
        ++there;
        QCOMPARE(opened(path("made.lamp")).value(QStringLiteral("setting")).size(), 2);
    }
    QVERIFY(there > 0);
    for (const auto* ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path("made.lamp") + QLatin1String(ending));
    QVERIFY(runKilledAt(whole.calls / 3, command).killed);
    QVERIFY(!QFile::exists(path("made.lamp")));
    run(command);
    opened(path("made.lamp"));
}

void TestCrashDeck::whileADeckIsChanged_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("visits");
    const QString deck = path("deck.lamp");
    QTest::newRow("import") << path("empty.lamp") << QStringList{QStringLiteral("import"), deck, m_course} << 40;
    QTest::newRow("large import") << path("course.lamp") << QStringList{QStringLiteral("import"), deck, path("pages")}
                                  << 10;
    QTest::newRow("undo") << path("course.lamp") << QStringList{QStringLiteral("undo"), deck} << 20;
}

void TestCrashDeck::whileADeckIsChanged()
{
    QFETCH(QString, start);
    QFETCH(QStringList, command);
    QFETCH(int, visits);
    const QString deck = path("deck.lamp");
    const Contents before = withoutUids(contents(start));
    put(start, deck);
    const KilledRun whole = runKilledAt(0, command);
    QCOMPARE(whole.exit, 0);
    const Contents after = opened(deck);
    QVERIFY(before != after);

    int undone = 0, done = 0;
    for (const int call : someCalls(whole.calls, visits, m_random)) {
        put(start, deck);
        KilledRun run = runKilledAt(call, command);
        // New uids fall differently into pages: an import may come to the end a few calls before the one counted.
        for (int earlier = call - 1; !run.killed && earlier > whole.calls - 20; --earlier) {
            put(start, deck);
            run = runKilledAt(earlier, command);
        }
        const QString place = QStringLiteral("killed at call %1 of %2").arg(call).arg(whole.calls);
        QVERIFY2(run.killed, qPrintable(place));
        if (m_random.below(4) == 0) // and the next one that opens it is killed as well
            (void)runKilledAt(1 + static_cast<int>(m_random.below(40)),
                              {QStringLiteral("attempt"), QStringLiteral("status"), deck});
        const Contents now = opened(deck);
        QVERIFY2(now == before || now == after,
                 qPrintable(place + u'\n' + difference(now, before) + u'\n' + difference(now, after)));
        QVERIFY2(run.out.isEmpty() || now == after, qPrintable(place)); // what was told as done is done
        (now == after ? done : undone)++;
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("deck.lamp*")}),
                 QStringList{QStringLiteral("deck.lamp")});
    }
    QVERIFY2(undone > 0 && done > 0, qPrintable(QStringLiteral("%1 undone, %2 done").arg(undone).arg(done)));
}

void TestCrashDeck::whileACopyIsReplaced()
{
    const QString copy = path("copy.lamp");
    const QStringList command{QStringLiteral("export"), path("course.lamp"), copy};
    const Contents source = withoutUids(contents(path("course.lamp"))), old = withoutUids(contents(path("empty.lamp")));
    put(path("empty.lamp"), copy);
    const KilledRun whole = runKilledAt(0, command);
    QCOMPARE(whole.exit, 0);
    QVERIFY(opened(copy) == source);
    for (const int call : someCalls(whole.calls, 12, m_random)) {
        put(path("empty.lamp"), copy);
        QVERIFY(runKilledAt(call, command).killed);
        const Contents now = opened(copy);
        QVERIFY(now == old || now == source);
        QVERIFY(opened(path("course.lamp")) == source);
    }
}

QTEST_GUILESS_MAIN(TestCrashDeck)
#include "tst_crashdeck.moc"
