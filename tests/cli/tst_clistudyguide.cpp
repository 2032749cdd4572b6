// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "sampledeck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Real pages, by what people who script the program see of them.
class TestCliStudyGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLineIsAccountedFor_data();
    void everyLineIsAccountedFor();
    void found();
    void lesson();
    void definitionsWordForWord();
    void damagedTable();
    void incompleteQuestions();
    void noLineIsMissing();
    void secondImportChangesNothing();
    void editedPageUpdates();

private:
    QJsonArray list(const QString& kind, const QString& query = {}) const;
    QJsonArray blocksOfKind(const QString& kind) const;

    QTemporaryDir m_folder;
    QString m_deck;
    QString m_text;
    QJsonValue m_report;
};

namespace {

const QString corpus = QStringLiteral(LAMPLIGHT_SHARED "/corpora/study-guide/");
const QString page = corpus + QStringLiteral("value-co-creation.txt");

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestCliStudyGuide::initTestCase()
{
    m_deck = m_folder.filePath(u"page.lamp"_s);
    m_text = textOf(page);
    QVERIFY(!m_text.isEmpty());
    QCOMPARE(runCli({u"new"_s, m_deck}).exit, 0);
    const CliRun imported = runCli({u"import"_s, m_deck, page, u"--json"_s});
    QVERIFY2(imported.exit == 0, qPrintable(imported.err));
    m_report = imported.json;
}

QJsonArray TestCliStudyGuide::list(const QString& kind, const QString& query) const
{
    return runCli({u"list"_s, m_deck, kind, u"--query"_s, query, u"--json"_s}).json.toArray();
}

QJsonArray TestCliStudyGuide::blocksOfKind(const QString& kind) const
{
    QJsonArray blocks;
    for (const QJsonValue& block : list(u"lessons"_s)[0][u"blocks"].toArray())
        if (block[u"kind"] == kind)
            blocks.append(block);
    return blocks;
}

void TestCliStudyGuide::everyLineIsAccountedFor_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(corpus).entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files))
        if (!name.contains(u"LICENSE"_s))
            QTest::newRow(qPrintable(name)) << QString(corpus + name);
}

void TestCliStudyGuide::everyLineIsAccountedFor()
{
    QFETCH(const QString, file);
    const CliRun run = runCli({u"import"_s, m_deck, file, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const int total = run.json[u"lines"][u"total"].toInt();
    QString text = textOf(file);
    if (text.endsWith(u'\n'))
        text.chop(1);
    QCOMPARE(total, text.count(u'\n') + 1);
    QCOMPARE(total, run.json[u"lines"][u"used"].toInt() + run.json[u"lines"][u"listed"].toInt());
    QList<int> told;
    for (const QJsonValue& entry : run.json[u"trace"].toArray()) {
        QVERIFY(!entry[u"rule"].toString().isEmpty());
        told.append(entry[u"line"].toInt());
    }
    for (const QJsonValue& problem : run.json[u"problems"].toArray())
        if (const int line = problem[u"line"].toInt(); line > 0) { // line 0: about the deck
            QVERIFY(!problem[u"why"].toString().isEmpty());
            told.append(line);
        }
    std::sort(told.begin(), told.end());
    QList<int> everyLine;
    for (int line = 1; line <= total; ++line)
        everyLine.append(line);
    QCOMPARE(told, everyLine);
}

void TestCliStudyGuide::found()
{
    const QJsonValue found = m_report[u"found"];
    QCOMPARE(m_report[u"format"], u"studyguide"_s);
    QCOMPARE(found[u"lessons"], 1);
    QCOMPARE(found[u"takeaways"], 5);
    QCOMPARE(found[u"summaries"], 3);
    QCOMPARE(found[u"examTips"], 1);
    QCOMPARE(found[u"workedExamples"], 1);
    QCOMPARE(found[u"tables"], 1);
    QCOMPARE(found[u"damagedTables"], 1);
    QCOMPARE(found[u"questions"], 3);
    QCOMPARE(found[u"incomplete"], 3);
}

void TestCliStudyGuide::lesson()
{
    const QJsonValue lesson = list(u"lessons"_s)[0];
    QCOMPARE(lesson[u"code"], u"2.1"_s);
    QCOMPARE(lesson[u"title"], u"Value and Value Co-Creation"_s);
    QCOMPARE(lesson[u"date"], u"June 2026"_s);
    QVERIFY(!entryOf(list(u"topics"_s), u"code"_s, u"2.1"_s).isEmpty());
    QStringList headings;
    for (const QJsonValue& block : blocksOfKind(u"heading"_s))
        headings.append(block[u"text"].toString());
    for (const QString& heading :
         {u"What ITIL 4 Means by 'Value'"_s, u"Value Co-Creation: The Big Shift"_s, u"Why the shift matters"_s,
          u"Service Provision and Service Consumption"_s, u"Pulling it together"_s, u"Value Flows in Both Directions"_s,
          u"A Worked Example"_s})
        QVERIFY2(headings.contains(heading), qPrintable(heading));
    QCOMPARE(blocksOfKind(u"takeaways"_s)[0][u"items"].toArray().size(), 5);
    QCOMPARE(blocksOfKind(u"summary"_s)[0][u"items"].toArray().size(), 3);
    QVERIFY(blocksOfKind(u"examTip"_s)[0][u"text"].toString().startsWith(u"Exam tip: If an answer option"_s));
    QVERIFY(blocksOfKind(u"workedExample"_s)[0][u"text"].toString().contains(u"ride-hailing"_s));
}

void TestCliStudyGuide::definitionsWordForWord()
{
    QHash<QString, QString> official;
    for (const QJsonValue& definition : list(u"definitions"_s))
        if (definition[u"official"].toBool())
            official.insert(definition[u"concept"].toString().toLower(), definition[u"text"].toString());
    QCOMPARE(official.size(), 2);
    // The page ends both with the full stop of its sentence inside the quotes.
    for (QString& text : official)
        if (text.endsWith(u'.'))
            text.chop(1);
    QCOMPARE(official[u"value"_s], u"the perceived benefits, usefulness, and importance of something"_s);
    QCOMPARE(official[u"service management"_s], u"a set of specialized organizational capabilities for enabling value "
                                                "for customers in the form of services"_s);
}

void TestCliStudyGuide::damagedTable()
{
    const QJsonArray tables = blocksOfKind(u"table"_s);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables[0][u"damaged"], true);
    QCOMPARE(tables[0][u"text"].toString().count(u'\n'), 2); // three lines
    QCOMPARE(tables[0][u"proposed"][u"columns"],
             QJsonValue(QJsonArray{u"Term"_s, u"Who performs it"_s, u"Typical activities"_s}));
    QCOMPARE(tables[0][u"proposed"][u"rows"].toArray().size(), 2);
    for (const QJsonValue& row : tables[0][u"proposed"][u"rows"].toArray())
        QCOMPARE(row.toArray().size(), 3);
    QVERIFY(!tables[0].toObject().contains(u"cells"_s)); // nothing is invented
}

void TestCliStudyGuide::incompleteQuestions()
{
    const QJsonArray questions = list(u"questions"_s);
    QCOMPARE(questions.size(), 3);
    for (const QJsonValue& question : questions) {
        QCOMPARE(question[u"incomplete"], true);
        QCOMPARE(question[u"options"], QJsonValue(QJsonArray()));
        QVERIFY2(m_text.contains(QString(u'\n' + question[u"stem"].toString() + u'\n')),
                 qPrintable(question[u"stem"].toString()));
    }
    QCOMPARE(list(u"questions"_s, u"is:incomplete"_s).size(), 3);
}

void TestCliStudyGuide::noLineIsMissing()
{
    const QJsonValue lesson = list(u"lessons"_s)[0];
    QStringList kept{QStringLiteral("%1 %2").arg(lesson[u"code"].toString(), lesson[u"title"].toString())};
    for (const QJsonValue& block : lesson[u"blocks"].toArray())
        kept += block[u"text"].toString().split(u'\n');
    for (const QJsonValue& question : list(u"questions"_s))
        kept += question[u"stem"].toString().split(u'\n');
    for (QString& line : kept)
        line = line.simplified();
    for (const QString& line : m_text.split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            QVERIFY2(kept.contains(text), qPrintable(text));
}

void TestCliStudyGuide::secondImportChangesNothing()
{
    const QJsonArray before = list(u"lessons"_s);
    const CliRun again = runCli({u"import"_s, m_deck, page, u"--json"_s});
    QCOMPARE(again.json[u"changed"][u"created"], 0);
    QCOMPARE(again.json[u"changed"][u"updated"], 0);
    QCOMPARE(list(u"lessons"_s), before);
    QCOMPARE(list(u"questions"_s).size(), 3);
}

void TestCliStudyGuide::editedPageUpdates()
{
    const QJsonValue before = list(u"lessons"_s)[0];
    QString edited = m_text;
    edited.replace(u"Consider a corporate email service."_s, u"Consider a corporate mail service, if you will."_s);
    QVERIFY(edited != m_text);
    QFile file(m_folder.filePath(u"edited.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(edited.toUtf8()) > 0);
    file.close();
    const CliRun again = runCli({u"import"_s, m_deck, file.fileName(), u"--json"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json[u"changed"][u"created"], 0);
    QVERIFY(again.json[u"changed"][u"updated"].toInt() >= 1);
    const QJsonArray after = list(u"lessons"_s);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0][u"uid"], before[u"uid"]);
    int changed = 0;
    const QJsonArray blocks = after[0][u"blocks"].toArray();
    QCOMPARE(blocks.size(), before[u"blocks"].toArray().size());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        changed += blocks[i][u"uid"] == before[u"blocks"][i][u"uid"] ? 0 : 1;
    QCOMPARE(changed, 1); // what stayed as it was is known by its uid
    QCOMPARE(list(u"questions"_s).size(), 3);
}

QTEST_GUILESS_MAIN(TestCliStudyGuide)
#include "tst_clistudyguide.moc"
