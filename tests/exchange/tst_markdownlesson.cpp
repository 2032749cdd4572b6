// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowncourse.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lamplight::Block)

/// Blocks and questions, read as they are meant.
class TestMarkdownLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBlock_data();
    void readsBlock();
    void linksDefinitionToItsPlaces();
    void checkAsksTheQuestionsThatFollow();
    void checkAsksByUid();
    void readsQuestion();
    void readsQuestionsOfNoPage();
    void admittedIncompleteQuestionIsNotListed();
};

void TestMarkdownLesson::readsBlock_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Block>("block");
    const auto row = [](const char* title, const QString& written, const Block& block) {
        QTest::newRow(title) << written << block;
    };
    row("heading", u"## Leaves and water"_s, {{}, BlockKind::Heading, 2, u"Leaves and water"_s});
    row("deepest heading", u"###### Six"_s, {{}, BlockKind::Heading, 6, u"Six"_s});
    row("paragraph", u"One.\nTwo.\n\\- three\n\\\n\\\\four"_s,
        {{}, BlockKind::Paragraph, 0, u"One.\nTwo.\n- three\n\n\\four"_s});
    row("list", u"- a\n  more\n- b"_s, {{}, BlockKind::List, 0, u"- a\n  more\n- b"_s, {}, {u"a\nmore"_s, u"b"_s}});
    row("numbered", u"9. a\n10. b\n    more"_s,
        {{}, BlockKind::List, 0, u"9. a\n10. b\n    more"_s, {}, {u"a"_s, u"b\nmore"_s}, true});
    row("table", u"| a | b |\n|---|:---:|\n| 1\\|2<br>3 | \\\\x\\<br> |"_s,
        {{},
         BlockKind::Table,
         0,
         u"| a | b |\n|---|:---:|\n| 1\\|2<br>3 | \\\\x\\<br> |"_s,
         {},
         {},
         false,
         {{u"a"_s, u"b"_s}, {u"1|2\n3"_s, u"\\x<br>"_s}}});
    row("code", u"```python\n# not a heading\n\n\\x\n```"_s,
        {{}, BlockKind::Code, 0, u"# not a heading\n\n\\x"_s, u"python"_s});
    row("code with fences", u"````\n```\n````"_s, {{}, BlockKind::Code, 0, u"```"_s});
    row("quote", u"> a\n>\n> \\[!tip] b"_s, {{}, BlockKind::Quote, 0, u"a\n\n[!tip] b"_s});
    row("image", u"![A leaf](media/leaf.svg)"_s, {{}, BlockKind::Image, 0, u"![A leaf](media/leaf.svg)"_s});
    row("takeaways", u"> [!takeaways] Key takeaways\n> Remember:\n> - a\n>   more\n> - b"_s,
        {{},
         BlockKind::Takeaways,
         0,
         u"Key takeaways\nRemember:\n- a\n  more\n- b"_s,
         u"Key takeaways"_s,
         {u"a\nmore"_s, u"b"_s}});
    row("summary", u"> [!summary]\n> - a"_s, {{}, BlockKind::Summary, 0, u"- a"_s, {}, {u"a"_s}});
    row("tip, label with colon", u"> [!tip] Exam tip:\n> Mind it.\n>\n> Always."_s,
        {{}, BlockKind::ExamTip, 0, u"Exam tip: Mind it.\n\nAlways."_s, u"Exam tip"_s});
    row("note, no label", u"> [!note]\n> Mind it."_s, {{}, BlockKind::Note, 0, u"Mind it."_s});
    row("example", u"> [!example] A worked example\n> - not a list"_s,
        {{}, BlockKind::WorkedExample, 0, u"A worked example\n- not a list"_s, u"A worked example"_s});
    row("check", u"> [!check] Check yourself"_s, {{}, BlockKind::Check, 0, u"Check yourself"_s, u"Check yourself"_s});
    row("damaged table", u"> [!damaged-table]\n> Termwho\n> Pot\\\n>\n> | Term | who |\n> |---|---|\n> | Pot | |"_s,
        {{},
         BlockKind::Table,
         0,
         u"Termwho\nPot\\"_s,
         {},
         {},
         false,
         {},
         true,
         TableProposal{{u"Term"_s, u"who"_s}, {{u"Pot"_s, {}}}}});
    row("attributes", u"<!-- uid: b-1 -->\n<!-- label: Said -->\n<!-- text\nSaid\n\n\\-->\n-->\nx"_s,
        {{}, BlockKind::Paragraph, 0, u"Said\n\n-->"_s, u"Said"_s});
}

void TestMarkdownLesson::readsBlock()
{
    QFETCH(QString, written);
    QFETCH(Block, block);
    const ImportPlan plan = planOf(courseOf(u"\nBefore.\n\n" % written % u"\n\nAfter."));
    QCOMPARE(problemsOf(plan), QStringList());
    const QList<Block>& blocks = plan.lessons.value(0).blocks;
    QCOMPARE(blocks.size(), 3);
    Block read = blocks[1];
    QVERIFY(!blocks[1].uid.isEmpty());
    if (written.contains(u"uid:"))
        QCOMPARE(blocks[1].uid, u"b-1"_s);
    QCOMPARE(read.text, block.text);
    QCOMPARE(read.items, block.items);
    QCOMPARE(read.cells, block.cells);
    read.uid.clear();
    QVERIFY(read == block);
}

void TestMarkdownLesson::linksDefinitionToItsPlaces()
{
    const ImportPlan plan =
        planOf(courseOf(u"> [!definition] steeping\n> Leaving leaves in hot water.\n\n"
                        "<!-- defines: d-steep -->\nTo steep is to leave leaves in hot water.\n"_s));
    QCOMPARE(problemsOf(plan), QStringList());
    const QList<Block>& blocks = plan.lessons[0].blocks;
    QCOMPARE(blocks[0].kind, BlockKind::Definition);
    QCOMPARE(blocks[0].text, u"steeping: Leaving leaves in hot water."_s);
    QCOMPARE(blocks[0].label, QString());
    QCOMPARE(blocks[0].definitions, QStringList{u"d-steep"_s});
    QCOMPARE(blocks[1].definitions, QStringList{u"d-steep"_s});
    const QList<Place> places{{LessonId{1}, blocks[0].uid}, {LessonId{1}, blocks[1].uid}};
    QCOMPARE(plan.definitions[0].places, places);
}

void TestMarkdownLesson::checkAsksTheQuestionsThatFollow()
{
    const QString question = u"> [!question]\n> Hot?\n> - [x] Yes\n> - [ ] No\n\n"_s;
    const ImportPlan plan =
        planOf(courseOf(question % u"> [!check] Now\n\n" % question % question % u"Text\n\n" % question));
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.questions.size(), 4);
    QCOMPARE(plan.lessons[0].blocks.size(), 2);
    QCOMPARE(plan.lessons[0].blocks[0].questions, QStringList({plan.questions[1].uid, plan.questions[2].uid}));
    QVERIFY(plan.lessons[0].blocks[1].questions.isEmpty());
    QCOMPARE(plan.questions[3].position, 3);
}

void TestMarkdownLesson::checkAsksByUid()
{
    const ImportPlan plan = planOf(courseOf(u"<!-- asks: q-2 -->\n> [!check]\n\nText\n\n"
                                            "> [!question]\n> - uid: q-2\n>\n> Hot?\n> - [x] Yes\n> - [ ] No\n"_s));
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.lessons[0].blocks[0].questions, QStringList{u"q-2"_s});
}

void TestMarkdownLesson::readsQuestion()
{
    const ImportPlan plan = planOf(courseOf(u"> [!question]\n> - uid: q\n> - kind: severalAnswers\n> - style: list\n> "
                                            u"- bloom: analyse\n> - criterion: 1.a\n"
                                            "> - topic: 2\n> - source: me\n> - tags: a b\n>\n> Which?\n>\n> 1. Hot\n> "
                                            "\\- Cold\n>\n> - [x] First\n>   line two\n"
                                            ">   - uid: o\n>   - rationale: Because\n>     it is.\n>   - concept: "
                                            "boiling\n>   - weight: 0.5\n>\n> - [x] Second\n> - [ ] Third\n>\n"
                                            "> - explanation: Both.\n>   Truly.\n"_s));
    QCOMPARE(problemsOf(plan), QStringList());
    Question expected{QuestionId{1},
                      u"q"_s,
                      TopicId{3},
                      LessonId{1},
                      0,
                      u"Which?\n\n1. Hot\n- Cold"_s,
                      QuestionKind::SeveralAnswers,
                      QuestionStyle::List,
                      BloomLevel::Analyse,
                      CriterionId{1},
                      {},
                      u"Both.\nTruly."_s,
                      u"me"_s,
                      u"a b"_s};
    expected.options = {{{}, u"o"_s, u"First\nline two"_s, true, 0.5, u"Because\nit is."_s, ConceptId{2}},
                        {{}, {}, u"Second"_s, true},
                        {{}, {}, u"Third"_s}};
    Question read = plan.questions.value(0);
    QCOMPARE(read.options.size(), 3);
    QVERIFY(!read.options[1].uid.isEmpty() && read.options[1].uid != read.options[2].uid);
    read.options[1].uid.clear();
    read.options[2].uid.clear();
    QCOMPARE(read.stem, expected.stem);
    QCOMPARE(read.options, expected.options);
    QCOMPARE(read, expected);
}

void TestMarkdownLesson::readsQuestionsOfNoPage()
{
    const QString question = u"> [!question]\n> Hot?\n> - [x] Yes\n> - [ ] No\n\n"_s;
    Material material = courseOf(question);
    material.sources.append(
        sourceOf(u"/tea/more.md"_s, u"---\nlamplight: 1\nkind: questions\ntopic: 2\n---\n" % question % question));
    const ImportPlan plan = planOf(material);
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.questions.size(), 3);
    QCOMPARE(plan.questions[0].lesson, LessonId{1});
    QCOMPARE(plan.questions[0].topic, TopicId{2});
    QCOMPARE(plan.questions[2].lesson, LessonId{});
    QCOMPARE(plan.questions[2].topic, TopicId{3});
    QCOMPARE(plan.questions[2].position, 1);
}

void TestMarkdownLesson::admittedIncompleteQuestionIsNotListed()
{
    const ImportPlan plan = planOf(courseOf(u"> [!question]\n> - incomplete: yes\n>\n> Hot?\n"_s));
    QCOMPARE(problemsOf(plan), QStringList());
    QVERIFY(plan.questions.value(0).isIncomplete());
    QCOMPARE(plan.questions[0].stem, u"Hot?"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownLesson)
#include "tst_markdownlesson.moc"
