// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "sampledeck.h"
#include "study/session.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// What the deck or the input forbids: exit 1, nothing on standard output, a sentence on standard error, and a deck as
/// it was.
class TestCliRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_before = m_deck.everything(); }
    void refused_data();
    void refused();
    void noDeck_data();
    void noDeck();
    void whileAnotherProgramWrites_data();
    void whileAnotherProgramWrites();
    void newNeverReplaces();
    void exportNeverReplacesItsDeck();
    void importWhileASittingRuns();

private:
    SampleDeck m_deck;
    QByteArray m_before;
};

void TestCliRefusals::refused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& command, const QStringList& rest, const QString& says) {
        QTest::newRow(name) << command << rest << says;
    };
    row("import: no such file", u"import"_s, {m_deck.path(u"nowhere.txt"_s)}, u"nowhere.txt"_s);
    row("import: empty file", u"import"_s, {m_deck.write(u"empty.txt"_s, {})}, u"empty"_s);
    row("import: binary file", u"import"_s, {m_deck.write(u"binary.txt"_s, QByteArray(400, '\0'))}, u"isn't text"_s);
    row("import: one good file, one that isn't there", u"import"_s,
        {sample(u"damaged-page.txt"_s), m_deck.path(u"nowhere.txt"_s)}, u"nowhere.txt"_s);
    row("import: no such format", u"import"_s, {sample(u"damaged-page.txt"_s), u"--format"_s, u"papyrus"_s},
        u"papyrus"_s);
    row("export: no such format", u"export"_s, {m_deck.path(u"copy.lamp"_s), u"--format"_s, u"studyguide"_s},
        u"studyguide"_s);
    row("export: no such folder", u"export"_s, {m_deck.path(u"nowhere/copy.lamp"_s)}, {});
    row("search: query not understood", u"search"_s, {u"(value"_s}, {});
    row("search: no such field", u"search"_s, {u"is:nonsense"_s}, u"is:"_s);
    row("list: query not understood", u"list"_s, {u"cards"_s, u"--query"_s, u"(value"_s}, {});
    row("list: kind that isn't searched", u"list"_s, {u"reviews"_s, u"--query"_s, u"value"_s}, u"reviews"_s);
    row("make-cards: query not understood", u"make-cards"_s, {u"--query"_s, u"(value"_s}, {});
    row("answer: no such card", u"answer"_s, {u"4711"_s, u"good"_s}, {});
    row("redo: nothing to redo", u"redo"_s, {}, {});
    row("exam: no such exam", u"exam"_s, {u"Final"_s, u"--seed"_s, u"1"_s}, u"Foundation mock"_s);
    row("sit: no such file", u"sit"_s,
        {u"Foundation mock"_s, u"--seed"_s, u"1"_s, u"--answers"_s, m_deck.path(u"nowhere.txt"_s)}, u"nowhere.txt"_s);
    row("sit: more answers than questions", u"sit"_s,
        {u"Foundation mock"_s, u"--seed"_s, u"1"_s, u"--answers"_s,
         m_deck.write(u"many.txt"_s, QByteArray("A\n").repeated(11))},
        u"11"_s);
    row("sit: no such option", u"sit"_s,
        {u"Foundation mock"_s, u"--seed"_s, u"1"_s, u"--answers"_s, m_deck.write(u"wrong.txt"_s, "A\nZ\n")}, u"Z"_s);
}

void TestCliRefusals::refused()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, rest);
    QFETCH(const QString, says);
    const CliRun run = m_deck.run(command, rest);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith(u"lamplight-cli: "_s) && run.err.contains(says), qPrintable(run.err));
    QCOMPARE(m_deck.everything(), m_before);
}

void TestCliRefusals::noDeck_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("none there") << m_deck.path(u"none.lamp"_s);
    QTest::newRow("text") << m_deck.write(u"text.lamp"_s, "This is no deck but a page of text.\n");
    QTest::newRow("empty") << m_deck.write(u"nothing.lamp"_s, {});
}

void TestCliRefusals::noDeck()
{
    QFETCH(const QString, file);
    for (const QStringList& line : {QStringList{u"info"_s, file},
                                    {u"next"_s, file},
                                    {u"undo"_s, file},
                                    {u"attempt"_s, u"status"_s, file},
                                    {u"import"_s, file, sample(u"course"_s)}}) {
        const CliRun run = runCli(line);
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }
    QVERIFY(!file.endsWith(u"none.lamp"_s) || !QFile::exists(file));
}

void TestCliRefusals::whileAnotherProgramWrites_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("exit");
    QTest::newRow("import") << u"import"_s << QStringList{sample(u"damaged-page.txt"_s)} << 1;
    QTest::newRow("make-cards") << u"make-cards"_s << QStringList() << 1;
    QTest::newRow("undo") << u"undo"_s << QStringList() << 1;
    QTest::newRow("sit") << u"sit"_s
                         << QStringList{u"Foundation mock"_s, u"--seed"_s, u"1"_s, u"--answers"_s,
                                        m_deck.write(u"a.txt"_s, "A\n")}
                         << 1;
    QTest::newRow("info") << u"info"_s << QStringList() << 0;
    QTest::newRow("list") << u"list"_s << QStringList{u"lessons"_s} << 0;
    QTest::newRow("export") << u"export"_s << QStringList{m_deck.path(u"meanwhile.lamp"_s)} << 0;
    QTest::newRow("check") << u"check"_s << QStringList() << 0;
}

void TestCliRefusals::whileAnotherProgramWrites()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, rest);
    QFETCH(const int, exit);
    const SystemClock clock;
    const auto window = study::Session::open(m_deck.file(), deck::Access::ReadWrite, clock);
    QVERIFY(window && !(*window)->deck().isReadOnly());
    const CliRun run = m_deck.run(command, rest);
    QVERIFY2(run.exit == exit, qPrintable(run.err));
    QCOMPARE(run.out.isEmpty(), exit != 0);
    QCOMPARE(run.err.isEmpty(), exit == 0);
    QVERIFY2(exit == 0 || run.err.contains(m_deck.file()), qPrintable(run.err)); // which deck it is about
    QCOMPARE(m_deck.everything(), m_before);
}

void TestCliRefusals::newNeverReplaces()
{
    const CliRun run = m_deck.run(u"new"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(m_deck.everything(), m_before);
}

void TestCliRefusals::exportNeverReplacesItsDeck()
{
    for (const QStringList& options : {QStringList(), QStringList{u"--without-progress"_s}}) {
        const CliRun run = m_deck.run(u"export"_s, QStringList{m_deck.file()} + options);
        QCOMPARE(run.exit, 1);
        QCOMPARE(m_deck.everything(), m_before);
    }
}

void TestCliRefusals::importWhileASittingRuns()
{
    const SampleDeck deck;
    QCOMPARE(deck.attempt(u"start"_s, {u"Foundation mock"_s, u"--seed"_s, u"1"_s}).exit, 0);
    const QByteArray before = deck.everything();
    QCOMPARE(deck.run(u"import"_s, {sample(u"damaged-page.txt"_s)}).exit, 1);
    QCOMPARE(deck.attempt(u"start"_s, {u"Foundation mock"_s, u"--seed"_s, u"2"_s}).exit, 1);
    QCOMPARE(deck.everything(), before);
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
