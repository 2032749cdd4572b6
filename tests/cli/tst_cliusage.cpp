// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "promise.h"

#include <QRegularExpression>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void documentAndProgramNameTheSameCommands();
    void version();
};

namespace {

/// The commands that `--help` lists.
QStringList listedCommands()
{
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)( |$)"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(runCli({u"--help"_s}).out);
    const QString table = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QStringList names;
    for (auto match = line.globalMatch(table); match.hasNext();)
        if (const QString name = match.next().captured(1); !names.contains(name))
            names.append(name);
    return names;
}

/// The forms of usage within a text, each "lamplight-cli ...".
QStringList formsIn(const QString& text)
{
    QStringList forms = text.simplified().split(u"lamplight-cli "_s, Qt::SkipEmptyParts);
    for (QString& form : forms)
        form = form.trimmed();
    return forms;
}

} // namespace

void TestCliUsage::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {
             "nonsense",
             "--nonsense",
             "new",
             "new a.lamp b.lamp",
             "new a.lamp --exam-date tomorrow",
             "new a.lamp --exam-date 2026-02-30",
             "new a.lamp --minutes 0",
             "new a.lamp --minutes 1441",
             "new a.lamp --minutes many",
             "import a.lamp",
             "export a.lamp",
             "formats surplus",
             "info",
             "info a.lamp --nonsense",
             "list a.lamp",
             "list a.lamp dreams",
             "list a.lamp cards --limit -1",
             "list a.lamp cards --limit",
             "search a.lamp",
             "check",
             "make-cards a.lamp --kinds term,poem",
             "make-cards a.lamp --kinds note",
             "make-cards a.lamp --kinds ,",
             "next",
             "next a.lamp --at 2026-06-01T09:30:00",
             "next a.lamp --at 2026-06-01",
             "next a.lamp --at 2026-13-01T09:30:00Z",
             "next a.lamp --at noon",
             "answer a.lamp 1",
             "answer a.lamp 1 fine",
             "answer a.lamp 1 Good",
             "answer a.lamp one good",
             "answer a.lamp 0 good",
             "answer a.lamp 1 good --ms -5",
             "undo",
             "redo a.lamp b.lamp",
             "memory",
             "memory --history 5@0",
             "memory --history 3",
             "memory --history 3@0,3@-1",
             "memory --history 3@0,,3@1",
             "memory --history 3@0 --retention 0",
             "memory --history 3@0 --retention 1.5",
             "memory --history 3@0 --parameters 1,2,x",
             "memory --history 3@0 --elapsed soon",
             "simulate",
             "simulate --seed 1 --policy hope",
             "simulate --seed 1 --policy retention",
             "simulate --seed 1 --policy retention:1",
             "simulate --seed 1 --cards 0",
             "simulate --seed 1 --days 0",
             "simulate --seed 1 --minutes 1441",
             "simulate --seed 1 --learners many",
             "simulate deck.lamp --seed 1",
             "exam a.lamp Mock",
             "exam a.lamp Mock --seed -1",
             "exam a.lamp Mock --seed x",
             "attempt start a.lamp Mock",
             "attempt ponder a.lamp",
             "attempt answer a.lamp 1",
             "attempt answer a.lamp first A",
             "attempt flag a.lamp",
             "attempt end a.lamp now",
             "sit a.lamp Mock --seed 1",
             "sit a.lamp Mock --answers a.txt",
             "bench a.lamp",
             "bench --cards 0",
             "generate a.lamp",
             "generate --seed 1",
             "generate a.lamp --seed 1 --cards -1",
             "generate a.lamp --seed 1 --reviews many",
         })
        QTest::newRow(line) << QString::fromLatin1(line);
    QTest::newRow("nothing") << QString();
}

void TestCliUsage::wrongUsage()
{
    QFETCH(const QString, line);
    for (const QStringList& json : {QStringList(), QStringList{u"--json"_s}}) {
        const CliRun run = runCli(line.split(u' ', Qt::SkipEmptyParts) + json);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(u"Usage: lamplight-cli "_s) || run.err.contains(u"“lamplight-cli --help”"_s),
                 qPrintable(run.err));
    }
}

void TestCliUsage::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : listedCommands())
        QTest::newRow(qPrintable(command)) << command;
}

// What the document says of usage is what the program says.
void TestCliUsage::helpOfEveryCommand()
{
    QFETCH(const QString, command);
    const CliRun run = runCli({command, u"--help"_s});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QString());
    const QString help = QString::fromUtf8(run.out);
    const QString usage = help.section(u"\n\n"_s, 0, 0).remove(u"Usage: "_s);
    QVERIFY(help.contains(u"Options:\n"_s));

    const QString section = cliDocument().section(QStringLiteral("\n## `%1`\n").arg(command), 1, 1);
    QVERIFY2(!section.isEmpty(), "docs/cli.md has no section for it");
    QCOMPARE(formsIn(section.section(u"```"_s, 1, 1)), formsIn(usage));
    // Every option of the command, but for those of all commands, is in its usage.
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto match = option.globalMatch(help.section(u"Options:\n"_s, 1)); match.hasNext();)
        if (const QString name = match.next().captured(1); name != u"--json"_s && name != u"--at"_s)
            QVERIFY2(usage.contains(name), qPrintable(name));
}

void TestCliUsage::documentAndProgramNameTheSameCommands()
{
    static const QRegularExpression heading(u"^## `([^`]+)`$"_s, QRegularExpression::MultilineOption);
    QStringList documented;
    const QString document = cliDocument();
    for (auto match = heading.globalMatch(document); match.hasNext();)
        documented.append(match.next().captured(1));
    QCOMPARE(documented, listedCommands());
    QVERIFY(documented.size() >= 17);
}

void TestCliUsage::version()
{
    const CliRun run = runCli({u"--version"_s});
    QCOMPARE(run.exit, 0);
    static const QRegularExpression version(u"^lamplight-cli \\d+\\.\\d+\\.\\d+\\n$"_s);
    QVERIFY2(version.match(QString::fromUtf8(run.out)).hasMatch(), run.out.constData());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
