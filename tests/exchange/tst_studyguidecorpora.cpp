// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "exchange/formats.h"
#include "studyguidepage.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

/// Pages and banks by others. What is expected of them is counted in their files, not copied from them.
class TestStudyguideCorpora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsOfThePage();
    void linesOfThePage();
    void definitionsOfThePage();
    void tableOfThePage();
    void questionsOfThePage();
    void markdownPages_data();
    void markdownPages();
    void practiceExams_data();
    void practiceExams();
    void allPracticeExams();

private:
    QString line(int number) const { return m_page.lines.at(number - 1).trimmed(); }
    QStringList linesOf(BlockKind kind) const;

    Source m_page;
    ImportPlan m_plan;
};

namespace {

const QString corpora = QStringLiteral(LAMPLIGHT_SHARED "/corpora/");
const QString bank = corpora + u"banks/aws-ccp-kananinirav/"_s;

Material materialAt(const QString& path)
{
    const auto material = readMaterial({path});
    return material ? *material : Material();
}

ImportPlan planAt(const QString& path)
{
    NoProgress progress;
    const auto plan = readPlan(materialAt(path), {}, progress);
    return plan ? *plan : ImportPlan();
}

/// How many lines match.
int count(const Source& source, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    return static_cast<int>(
        std::ranges::count_if(source.lines, [&](const QString& line) { return expression.match(line).hasMatch(); }));
}

int count(const ImportPlan& plan, BlockKind kind)
{
    int found = 0;
    for (const Lesson& lesson : plan.lessons)
        found += static_cast<int>(std::ranges::count(lesson.blocks, kind, &Block::kind));
    return found;
}

void addFiles(const QString& folder, const QString& pattern)
{
    QTest::addColumn<QString>("path");
    for (const QString& name : QDir(folder).entryList({pattern}, QDir::Files))
        QTest::newRow(qPrintable(name)) << QString(folder + name);
}

} // namespace

void TestStudyguideCorpora::initTestCase()
{
    const QString path = corpora + u"study-guide/value-co-creation.txt"_s;
    const Material material = materialAt(path);
    QCOMPARE(material.sources.size(), 1);
    m_page = material.sources[0];
    m_plan = planAt(path);
    QCOMPARE(accountingFault(m_plan, path, static_cast<int>(m_page.lines.size())), QString());
}

QStringList TestStudyguideCorpora::linesOf(BlockKind kind) const
{
    QStringList texts;
    for (const Block& block : m_plan.lessons.at(0).blocks)
        if (block.kind == kind)
            texts += block.text.split(u'\n');
    return texts;
}

void TestStudyguideCorpora::countsOfThePage()
{
    const Found found = m_plan.found();
    QCOMPARE(found.lessons, 1);
    QCOMPARE(found.takeaways, 5);
    QCOMPARE(found.summaries, 3);
    QCOMPARE(found.examTips, 1);
    QCOMPARE(found.workedExamples, 1);
    QCOMPARE(found.tables, 1);
    QCOMPARE(found.damagedTables, 1);
    QCOMPARE(found.questions, 3);
    QCOMPARE(found.incomplete, 3);
    const Lesson& lesson = m_plan.lessons[0];
    QCOMPARE(QString(lesson.code + u' ' + lesson.title), line(1));
    QCOMPARE(lesson.code, u"2.1"_s);
    QCOMPARE(lesson.date, u"June 2026"_s);
    QCOMPARE(toldTopics(m_plan).last(), QString(u"2 / "_s + line(1)));
}

void TestStudyguideCorpora::linesOfThePage()
{
    QStringList headings;
    for (const int number : {3, 12, 20, 28, 32, 42, 50, 56})
        headings += line(number);
    QCOMPARE(linesOf(BlockKind::Heading), headings);
    QCOMPARE(linesOf(BlockKind::ExamTip), QStringList{line(26)});
    const QStringList example = {line(58), QString(), line(60)};
    QCOMPARE(linesOf(BlockKind::WorkedExample), example);
    QStringList kept = {line(1)};
    for (const Block& block : m_plan.lessons[0].blocks)
        for (const QString& text : block.text.split(u'\n'))
            kept += text.trimmed();
    for (const Question& question : m_plan.questions)
        kept += question.stem.split(u'\n');
    for (const QString& text : m_page.lines)
        QVERIFY2(text.trimmed().isEmpty() || kept.removeOne(text.trimmed()), qPrintable(text));
}

void TestStudyguideCorpora::definitionsOfThePage()
{
    const auto quoted = [&](int number) { return line(number).section(u'"', 1, 1); };
    const auto equation = [&](int number) { return line(number).section(u" = "_s, 1); };
    const QStringList definitions = {u"value = "_s + quoted(14) + u" (official)"_s, u"value = "_s + equation(44),
                                     u"Value co-creation = "_s + equation(45),
                                     u"service management = "_s + quoted(54) + u" (official)"_s};
    QCOMPARE(toldDefinitions(m_plan), definitions);
}

void TestStudyguideCorpora::tableOfThePage()
{
    const auto table = std::ranges::find(m_plan.lessons[0].blocks, BlockKind::Table, &Block::kind);
    const QStringList rows = {line(36), line(37), line(38)};
    QCOMPARE(table->text.split(u'\n'), rows);
    QVERIFY(table->damaged && table->cells.isEmpty());
    QCOMPARE(table->proposed->columns.size(), 3);
    QCOMPARE(table->proposed->columns.join(QString()), rows[0]);
    QCOMPARE(table->proposed->rows.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(table->proposed->rows[i].join(QString()), rows[i + 1]);
    QCOMPARE(table->proposed->rows[0].mid(0, 2).join(u'|'), u"Service provision|The service provider"_s);
}

void TestStudyguideCorpora::questionsOfThePage()
{
    QCOMPARE(toldQuestions(m_plan), (QStringList{u"? "_s + line(64), u"? "_s + line(72), u"? "_s + line(80)}));
    QList<int> listed;
    for (const Problem& problem : m_plan.problems)
        listed += problem.line;
    const QList<int> expected = {36, 37, 38, 66, 67, 68, 69, 74, 75, 76, 77, 82, 83, 84, 85};
    QCOMPARE(listed, expected);
}

void TestStudyguideCorpora::markdownPages_data()
{
    addFiles(corpora + u"study-guide/"_s, u"*.md"_s);
}

void TestStudyguideCorpora::markdownPages()
{
    QFETCH(const QString, path);
    const Source source = materialAt(path).sources.at(0);
    const ImportPlan plan = planAt(path);
    QCOMPARE(accountingFault(plan, path, static_cast<int>(source.lines.size())), QString());
    QCOMPARE(plan.lessons.size(), 1);
    QCOMPARE(plan.lessons[0].title, QString(source.lines[0]).remove(u"# "_s));
    const int comments = count(source, u"^# (List|Describe|Create)"_s); // of the code in the fences
    QCOMPARE(count(plan, BlockKind::Heading), count(source, u"^#+ "_s) - 1 - comments);
    QCOMPARE(count(plan, BlockKind::Table), count(source, u"^\\|[\\s|:-]*-[\\s|:-]*$"_s));
    QCOMPARE(count(plan, BlockKind::Code) * 2, count(source, u"^```"_s));
    QCOMPARE(count(plan, BlockKind::Image), count(source, u"^(\\[?!\\[|<img)"_s));
    qsizetype items = 0;
    for (const Block& block : plan.lessons[0].blocks)
        items += block.items.size();
    QCOMPARE(items, count(source, u"^\\s*([-*]|\\d+\\.) +\\S"_s));
    for (const Problem& problem : plan.problems)
        QVERIFY2(problem.text.contains(u"![") || problem.text.startsWith(u"<img"), qPrintable(problem.text));
}

void TestStudyguideCorpora::practiceExams_data()
{
    addFiles(bank, u"*.md"_s);
}

void TestStudyguideCorpora::practiceExams()
{
    QFETCH(const QString, path);
    const Source source = materialAt(path).sources.at(0);
    const ImportPlan plan = planAt(path);
    QCOMPARE(accountingFault(plan, path, static_cast<int>(source.lines.size())), QString());
    QCOMPARE(plan.questions.size(), count(source, u"^\\d+\\. "_s));
    qsizetype options = 0, correct = 0, keyed = 0;
    for (const Question& question : plan.questions) {
        options += question.options.size();
        correct += std::ranges::count_if(question.options, &Option::correct);
    }
    const QRegularExpression key(u"Correct [Aa]nswer: *([A-F, ]+)$"_s);
    for (const QString& text : source.lines)
        for (const QChar c : key.match(text).captured(1))
            keyed += c.isLetter() ? 1 : 0;
    QCOMPARE(options, count(source, u"(^| )\\s*- [A-F]\\. "_s));
    const int broken = count(source, u"Correct [Aa]nswer: *[A-F][a-f]"_s);
    QCOMPARE(correct, keyed);
    QCOMPARE(plan.found().incomplete, broken);
    QCOMPARE(plan.problems.size(), broken + count(source, u"^layout:"_s));
}

void TestStudyguideCorpora::allPracticeExams()
{
    const ImportPlan plan = planAt(bank);
    QCOMPARE(plan.lessons.size(), 23);
    QCOMPARE(plan.topics.size(), 23);
    QCOMPARE(plan.questions.size(), 1142);
    QCOMPARE(plan.found().incomplete, 1);
    QCOMPARE(plan.lessons[1].source, u"practice-exam-2.md"_s); // 10 comes after 9
}

QTEST_GUILESS_MAIN(TestStudyguideCorpora)
#include "tst_studyguidecorpora.moc"
