// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "markdowncourse.h"

#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// The damaged page that comes with the program: what is whole in it is found, and what is lost is said.
class TestDamagedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTakenForAStudyGuide();
    void findsWhatIsWhole();
    void findsOfficialDefinitions();
    void proposesHowTheTableWas();
    void keepsQuestionsWithoutOptions();

private:
    QList<Block> blocks(BlockKind kind) const;
    ImportPlan m_plan;
};

void TestDamagedPage::initTestCase()
{
    const auto material = readMaterial({QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/damaged-page.txt")});
    QVERIFY(material);
    NoProgress progress;
    const auto plan = readPlan(*material, {}, progress);
    QVERIFY(plan);
    m_plan = *plan;
    QCOMPARE(notToldOnce(*material, m_plan), QStringList());
    QCOMPARE(m_plan.lessons.size(), 1);
}

QList<Block> TestDamagedPage::blocks(BlockKind kind) const
{
    QList<Block> chosen;
    std::ranges::copy_if(m_plan.lessons[0].blocks, std::back_inserter(chosen),
                         [kind](const Block& block) { return block.kind == kind; });
    return chosen;
}

void TestDamagedPage::isTakenForAStudyGuide()
{
    QCOMPARE(m_plan.format, u"studyguide"_s);
}

void TestDamagedPage::findsWhatIsWhole()
{
    const Lesson& lesson = m_plan.lessons[0];
    QCOMPARE(lesson.code, u"3.4"_s);
    QCOMPARE(lesson.title, u"Incidents and Problems"_s);
    QCOMPARE(lesson.date, u"January 2026"_s);
    const Found found = m_plan.found();
    QCOMPARE(found.takeaways, 5);
    QCOMPARE(found.summaries, 3);
    QCOMPARE(found.examTips, 1);
    QCOMPARE(found.workedExamples, 1);
    QCOMPARE(found.tables, 1);
    QCOMPARE(found.damagedTables, 1);
    QStringList headings;
    for (const Block& block : blocks(BlockKind::Heading))
        headings.append(block.text);
    for (const QString& heading : {u"What Counts as an Incident"_s, u"From Incident to Problem"_s,
                                   u"Why the difference pays"_s, u"Workarounds and Known Errors"_s})
        QVERIFY2(headings.contains(heading), qPrintable(headings.join(u'\n')));
}

void TestDamagedPage::findsOfficialDefinitions()
{
    QStringList official;
    for (const Definition& definition : m_plan.definitions)
        if (definition.official)
            official.append(m_plan.concepts[definition.concept_.value - 1].term.toLower() % u": " % definition.text);
    QCOMPARE(official, QStringList({u"incident: a moment in which a service does less for its users than was agreed."_s,
                                    u"problem: the cause, known or not yet known, that incidents have in common."_s}));
}

void TestDamagedPage::proposesHowTheTableWas()
{
    const Block table = blocks(BlockKind::Table).value(0);
    QVERIFY(table.damaged && table.cells.isEmpty() && table.proposed);
    QCOMPARE(table.text.split(u'\n').size(), 3);
    QCOMPARE(table.proposed->columns, QStringList({u"Term"_s, u"What it is"_s, u"What it is for"_s}));
    QCOMPARE(table.proposed->rows.size(), 2);
    QCOMPARE(table.proposed->rows[0][0], u"Workaround"_s);
    QCOMPARE(table.proposed->rows[1][0], u"Known error"_s);
}

void TestDamagedPage::keepsQuestionsWithoutOptions()
{
    QCOMPARE(m_plan.questions.size(), 3);
    for (const Question& question : m_plan.questions) {
        QVERIFY(question.isIncomplete());
        QVERIFY2(question.stem.endsWith(u'?'), qPrintable(question.stem));
    }
}

QTEST_GUILESS_MAIN(TestDamagedPage)
#include "tst_damagedpage.moc"
