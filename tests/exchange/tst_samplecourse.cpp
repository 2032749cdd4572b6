// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"

#include <algorithm>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// The course that comes with the program: whole and sound.
class TestSampleCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReadWithoutProblems();
    void isTheSameEachTime();
    void hasALessonForEachSubtopic();
    void showsEveryKindOfBlockButImages();
    void conceptsAreDefinedAndRelated();
    void prerequisitesDontRunInCircles();

private:
    ImportPlan m_plan;
};

void TestSampleCourse::initTestCase()
{
    m_plan = samplePlan();
}

/// So that a seed gives the same exam wherever the course is built.
void TestSampleCourse::isTheSameEachTime()
{
    const ImportPlan again = samplePlan();
    QCOMPARE(again.questions, m_plan.questions);
    QCOMPARE(again.lessons, m_plan.lessons);
    QCOMPARE(again.definitions, m_plan.definitions);
    QCOMPARE(again.concepts, m_plan.concepts);
    QCOMPARE(again.caseStudies, m_plan.caseStudies);
    QCOMPARE(again.blueprints, m_plan.blueprints);
}

void TestSampleCourse::isReadWithoutProblems()
{
    QCOMPARE(problemsOf(m_plan), QStringList());
    QCOMPARE(m_plan.title, u"Service management: value and how it comes about"_s);
    const Found found = m_plan.found();
    QCOMPARE(found.incomplete, 0);
    QCOMPARE(found.damagedTables, 0);
}

void TestSampleCourse::hasALessonForEachSubtopic()
{
    QStringList roots;
    for (const Topic& topic : m_plan.topics) {
        const auto lessons = std::ranges::count(m_plan.lessons, topic.id, &Lesson::topic);
        QCOMPARE(lessons, topic.parent.isValid() ? 1 : 0);
        if (!topic.parent.isValid())
            roots.append(topic.code);
    }
    QCOMPARE(roots.join(u' '), u"1 2 3 4 5 6 7"_s);
    QCOMPARE(m_plan.lessons.size(), 13);
    for (const Lesson& lesson : m_plan.lessons) {
        QCOMPARE(m_plan.topics[lesson.topic.value - 1].code, lesson.code);
        QCOMPARE(m_plan.topics[lesson.topic.value - 1].title, lesson.title);
        QCOMPARE(lesson.blocks.first().kind, BlockKind::Takeaways);
        // The last page is about the questions themselves, which stand beside it.
        const bool checked = lesson.code != u"7.1";
        QCOMPARE(lesson.blocks.last().kind, checked ? BlockKind::Check : BlockKind::Summary);
        QCOMPARE(lesson.blocks.last().questions.size(), checked ? 3 : 0);
    }
}

void TestSampleCourse::showsEveryKindOfBlockButImages()
{
    QSet<BlockKind> kinds;
    for (const Lesson& lesson : m_plan.lessons)
        for (const Block& block : lesson.blocks)
            kinds.insert(block.kind);
    for (int kind = 0; kind <= static_cast<int>(BlockKind::Image); ++kind)
        QCOMPARE(kinds.contains(static_cast<BlockKind>(kind)), static_cast<BlockKind>(kind) != BlockKind::Image);
}

void TestSampleCourse::conceptsAreDefinedAndRelated()
{
    QVERIFY(m_plan.concepts.size() >= 40);
    QSet<RelationKind> kinds;
    for (const Concept& entry : m_plan.concepts) {
        const auto official = std::ranges::find_if(m_plan.definitions, [&](const Definition& definition) {
            return definition.concept_ == entry.id && definition.official;
        });
        QVERIFY2(official != m_plan.definitions.end(), qPrintable(entry.term));
        QVERIFY2(official->places.size() == 1 && !official->keyPhrases.isEmpty(), qPrintable(entry.term));
        for (const Relation& relation : entry.relations) {
            kinds.insert(relation.kind);
            const Relation back{RelationKind::ContrastsWith, entry.id};
            if (relation.kind == RelationKind::ContrastsWith)
                QVERIFY2(m_plan.concepts[relation.target.value - 1].relations.contains(back), qPrintable(entry.term));
        }
    }
    QCOMPARE(kinds.size(), 3);
}

void TestSampleCourse::prerequisitesDontRunInCircles()
{
    QSet<ConceptId> placed;
    for (qsizetype before = -1; before != placed.size();) {
        before = placed.size();
        for (const Concept& entry : m_plan.concepts)
            if (std::ranges::all_of(entry.relations, [&](const Relation& relation) {
                    return relation.kind == RelationKind::ContrastsWith || placed.contains(relation.target);
                }))
                placed.insert(entry.id);
    }
    QCOMPARE(placed.size(), m_plan.concepts.size());
}

QTEST_GUILESS_MAIN(TestSampleCourse)
#include "tst_samplecourse.moc"
