// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowncourse.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// The files of a course, read as they are meant.
class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesByContent_data();
    void recognisesByContent();
    void readsTopicsAsTree();
    void readsCriteria();
    void readsExams();
    void readsConcepts();
    void readsDefinitions();
    void readsLessonHead();
    void traceNamesRuleAndSubject();
    void filesMayComeInAnyOrder();
    void stopsWhenCancelled();
};

void TestMarkdown::recognisesByContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ours");
    QTest::newRow("course") << courseText() << true;
    QTest::newRow("not closed") << u"---\nlamplight: 1\ntext"_s << true;
    QTest::newRow("later version") << u"---\nlamplight: 2\n---\n"_s << true;
    QTest::newRow("front matter of others") << u"---\ntitle: x\n---\nlamplight: 1\n"_s << false;
    QTest::newRow("a page") << u"2.1 Value\n\nlamplight: 1\n"_s << false;
}

void TestMarkdown::recognisesByContent()
{
    QFETCH(QString, text);
    QTEST(markdown::recognises({{}, {sourceOf(u"page.txt"_s, text)}}), "ours");
}

void TestMarkdown::readsTopicsAsTree()
{
    const ImportPlan plan = planOf(
        {{},
         {sourceOf(
             u"c.md"_s,
             u"---\nlamplight: 1\nkind: course\ntitle: \"Tea: \\\"all\\\" of it\"\n---\n## Topics\n"
             "- `1` Leaves\n  - uid: t-1\n  - `1.1` Green\n    - `` No code\n  - `1.2` Black\n- `2` Water\n"_s)}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.title, u"Tea: \"all\" of it"_s);
    QStringList tree;
    for (const Topic& topic : plan.topics) {
        QVERIFY(!topic.uid.isEmpty());
        tree.append(u"%1 %2/%3 %4 %5"_s.arg(topic.id.value)
                        .arg(topic.parent.value)
                        .arg(topic.position)
                        .arg(topic.code, topic.title));
    }
    QCOMPARE(tree, QStringList({u"1 0/0 1 Leaves"_s, u"2 1/0 1.1 Green"_s, u"3 2/0  No code"_s, u"4 1/1 1.2 Black"_s,
                                u"5 0/1 2 Water"_s}));
    QCOMPARE(plan.topics[0].uid, u"t-1"_s);
}

void TestMarkdown::readsCriteria()
{
    const ImportPlan plan =
        planOf({{}, {sourceOf(u"c.md"_s, courseText() % u"\n- `1.b` Two\n  lines\n  - uid: c-b\n"_s)}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.criteria.size(), 2);
    QCOMPARE(plan.criteria[0].topic, TopicId{1});
    QCOMPARE(plan.criteria[0].text, u"Tell leaves apart"_s);
    QCOMPARE(plan.criteria[1], (Criterion{CriterionId{2}, u"c-b"_s, {}, u"1.b"_s, u"Two\nlines"_s}));
}

void TestMarkdown::readsExams()
{
    const ImportPlan plan = planOf(
        {{},
         {sourceOf(u"c.md"_s,
                   courseText() %
                       u"\n## Exam: Mock: one\n\n- uid: e-1\n- minutes: 15\n- pass mark: 62.5\n- shuffle options: no\n"
                       "- count time while closed: no\n\n| topic | criterion | bloom | style | count |\n"
                       "|---|---|---|---|---|\n| 1 | 1.a | apply | missingWord | 3 |\n| | | | | 7 |\n"
                       "\n## Exam: Plain\n- minutes: 5\n\n| topic | criterion | bloom | style | count |\n"
                       "|---|---|---|---|---|\n| 2 | | | | 1 |\n"_s)}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.blueprints.size(), 2);
    const Blueprint first{BlueprintId{1},
                          u"e-1"_s,
                          u"Mock: one"_s,
                          15,
                          62.5,
                          false,
                          false,
                          {{TopicId{1}, CriterionId{1}, BloomLevel::Apply, QuestionStyle::MissingWord, 3},
                           {{}, {}, BloomLevel::Unset, {}, 7}}};
    QCOMPARE(plan.blueprints[0], first);
    const Blueprint second{BlueprintId{2},
                           plan.blueprints[1].uid,
                           u"Plain"_s,
                           5,
                           65,
                           true,
                           true,
                           {{TopicId{3}, {}, BloomLevel::Unset, {}, 1}}};
    QCOMPARE(plan.blueprints[1], second);
}

void TestMarkdown::readsConcepts()
{
    const ImportPlan plan = planOf(
        {{},
         {sourceOf(u"a.md"_s,
                   u"---\nlamplight: 1\nkind: concepts\n---\n## Tea\n- uid: k-tea\n- alias: cuppa\n- alias: brew\n"
                   "- needs: water\n- part of: uid:k-meal\n- contrasts with: Coffee\n- tags: a  b\n\n## Water\n"_s),
          sourceOf(u"b.md"_s, u"---\nlamplight: 1\nkind: concepts\n---\n## Coffee\n## Meal\n- uid: k-meal\n"_s),
          sourceOf(u"c.md"_s, courseText())}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.concepts.size(), 4);
    const Concept tea{ConceptId{1},
                      u"k-tea"_s,
                      u"Tea"_s,
                      {u"cuppa"_s, u"brew"_s},
                      {{RelationKind::Needs, ConceptId{2}},
                       {RelationKind::PartOf, ConceptId{4}},
                       {RelationKind::ContrastsWith, ConceptId{3}}},
                      u"a b"_s};
    QCOMPARE(plan.concepts[0], tea);
}

void TestMarkdown::readsDefinitions()
{
    const ImportPlan plan =
        planOf({{},
                {sourceOf(u"a.md"_s, u"---\nlamplight: 1\nkind: concepts\n---\n## Tea\n: leaves and\n  \\- hot water\n"
                                     "  - uid: d-1\n  - source: Course wording\n  - edition: 2nd\n  - official: yes\n"
                                     "  - key phrase: Hot Water\n  - key phrase: leaves\n  - tags: x\n\n: a drink\n"_s),
                 sourceOf(u"c.md"_s, courseText())}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.definitions.size(), 2);
    const Definition first{DefinitionId{1},
                           u"d-1"_s,
                           ConceptId{1},
                           u"leaves and\n- hot water"_s,
                           u"Course wording"_s,
                           u"2nd"_s,
                           true,
                           {u"Hot Water"_s, u"leaves"_s},
                           {},
                           u"x"_s};
    QCOMPARE(plan.definitions[0], first);
    QCOMPARE(plan.definitions[1].text, u"a drink"_s);
    QVERIFY(!plan.definitions[1].official);
}

void TestMarkdown::readsLessonHead()
{
    Material material = courseOf(u"Text\n"_s);
    material.sources.append(sourceOf(
        u"/tea/lessons/2.md"_s, u"---\nlamplight: 1\nkind: lesson\nuid: l-2\ncode: x\ntitle: Black\ndate: June 2026\n"
                                "tags: dark  hot\ntopic: 1.1\nsource: a page\n---\n"_s));
    const ImportPlan plan = planOf(material);
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.lessons[0].source, u"lessons/1.1.md"_s);
    QCOMPARE(plan.lessons[0].topic, TopicId{2});
    QCOMPARE(plan.lessons[0].position, 0);
    const Lesson second{LessonId{2},    u"l-2"_s,    TopicId{2},    1, u"x"_s, u"Black"_s,
                        u"June 2026"_s, u"a page"_s, u"dark hot"_s, {}};
    QCOMPARE(plan.lessons[1], second);
}

void TestMarkdown::traceNamesRuleAndSubject()
{
    const ImportPlan plan = planOf(courseOf(u"> [!tip] Exam tip\n> x\n"_s));
    const TraceEntry last = plan.trace.last();
    QCOMPARE(last, (TraceEntry{u"/tea/lessons/1.1.md"_s, lessonHead + 2, u"examTip"_s, u"1.1 Green: examTip"_s}));
}

void TestMarkdown::filesMayComeInAnyOrder()
{
    Material material = courseOf(u"> [!definition] Steeping\n> leaving leaves in hot water\n"_s);
    std::reverse(material.sources.begin(), material.sources.end());
    const ImportPlan plan = planOf(material);
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.trace.first().file, u"/tea/lessons/1.1.md"_s);
    QCOMPARE(plan.lessons[0].blocks[0].definitions, QStringList{u"d-steep"_s});
}

void TestMarkdown::stopsWhenCancelled()
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } progress;
    const auto plan = markdown::read(courseOf(u"Text\n"_s), progress);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
