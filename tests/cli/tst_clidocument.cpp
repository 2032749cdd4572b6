// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "promise.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// The examples of docs/cli.md, run in order in one folder, print what the document shows. A line "..." stands for any
/// lines.
class TestCliDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void example_data();
    void example();

private:
    QTemporaryDir m_folder;
};

namespace {

bool isElision(const QString& line)
{
    return line == u"..."_s;
}

/// The first shown line that isn't printed; empty when all is as shown.
QString notPrinted(const QStringList& shown, const QStringList& printed)
{
    qsizetype at = 0;
    bool free = false;
    for (const QString& line : shown) {
        if (isElision(line)) {
            free = true;
            continue;
        }
        const qsizetype found = printed.indexOf(line, at);
        if (found < 0 || (!free && found != at))
            return line.isEmpty() ? u"(an empty line)"_s : line;
        at = found + 1;
        free = false;
    }
    return free || at == printed.size() ? QString() : QString(u"more is printed: "_s + printed[at]);
}

} // namespace

void TestCliDocument::initTestCase()
{
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY(QFile::link(QStringLiteral(LAMPLIGHT_SOURCE "/resources"), u"resources"_s));
    QFile answers(u"answers.txt"_s);
    QVERIFY(answers.open(QIODevice::WriteOnly) && answers.write("B\nA\n-\nA\n") > 0);
}

void TestCliDocument::example_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("shown");
    static const QRegularExpression block(u"^```\\n(\\$ .*?)^```$"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    const QString document = cliDocument();
    for (auto match = block.globalMatch(document); match.hasNext();) {
        QStringList shown = match.next().captured(1).split(u'\n');
        shown.removeLast(); // what stands after the last line end
        while (!shown.isEmpty()) {
            const QString line = shown.takeFirst().mid(2);
            QStringList of;
            while (!shown.isEmpty() && !shown.first().startsWith(u"$ "_s))
                of.append(shown.takeFirst());
            QTest::newRow(qPrintable(line)) << line << of;
        }
    }
}

void TestCliDocument::example()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, shown);
    const CliRun run = runCli(QProcess::splitCommand(line).mid(1));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QStringList printed = QString::fromUtf8(run.out).split(u'\n');
    printed.removeLast();
    QVERIFY2(!shown.isEmpty(), "the example shows nothing");
    const QString missing = notPrinted(shown, printed);
    QVERIFY2(missing.isEmpty(), qPrintable(QString(missing + u"\nof\n"_s + QString::fromUtf8(run.out.left(3000)))));
}

QTEST_GUILESS_MAIN(TestCliDocument)
#include "tst_clidocument.moc"
