// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/names.h"
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguideQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stems_data();
    void stems();
    void options_data();
    void options();
    void oddOptions_data();
    void oddOptions();
    void lostOptions();
    void noQuestions_data();
    void noQuestions();
    void kindsAndStyles_data();
    void kindsAndStyles();
    void checkBlocks();

private:
    static void columns();
    static void compare();
};

void TestStudyguideQuestions::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("questions");
}

void TestStudyguideQuestions::compare()
{
    QFETCH(const QString, text);
    QTEST(toldQuestions(planOf(u"The road\n\nProse comes first.\n\n"_s + text)), "questions");
}

void TestStudyguideQuestions::stems_data()
{
    columns();
    const QString ab = u"\nA. red\nB. green\nAnswer: B"_s;
    const QStringList whole = {u"Which light lets you go? [red|*green]"_s};
    for (const QString& start :
         {u"1. "_s, u"12) "_s, u"(3) "_s, u"Question 3: "_s, u"Question 3. "_s, u"Q3. "_s, u"Q: "_s, u"**4.** "_s,
          u"**Question 5:** "_s, u"### Question 6: "_s, u"Question #7 - "_s, u"Question 1 of 9: "_s, u""_s})
        QTest::addRow("before the stem: %s", qPrintable(start))
            << QString(start + u"Which light lets you go?"_s + ab) << whole;
    QTest::newRow("number in a line of its own") << QString(u"Question 8\n\nWhich light lets you go?"_s + ab) << whole;
    QTest::newRow("label on the line") << QString(u"Practice question: Which light lets you go?"_s + ab) << whole;
    QTest::newRow("all in bold") << QString(u"**9. Which light lets you go?**"_s + ab) << whole;
    QTest::newRow("heading as the stem") << QString(u"### 2. Which light lets you go?"_s + ab) << whole;
    QTest::newRow("heading without a number") << QString(u"## Which light lets you go?"_s + ab) << whole;
    QTest::newRow("bullets with an answer")
        << u"1. Which light lets you go?\n   - red\n   - green\n\n**Answer: green**"_s << whole;
    QTest::newRow("two lines") << QString(u"1. You stand.\nWhich light lets you go?"_s + ab)
                               << QStringList{u"You stand. / Which light lets you go? [red|*green]"_s};
    QTest::newRow("two paragraphs") << QString(u"1. You stand.\n\nWhich light lets you go?\n"_s + ab)
                                    << QStringList{u"You stand. /  / Which light lets you go? [red|*green]"_s};
    QTest::newRow("line break of HTML") << QString(u"1. You stand. <br/> Which light lets you go?"_s + ab)
                                        << QStringList{u"You stand. / Which light lets you go? [red|*green]"_s};
    QTest::newRow("statements")
        << u"Quiz\n\nWhich are true?\n1. Red stops.\n2. Green goes.\nA. 1 only\nB. 1 and 2\nKey: B"_s
        << QStringList{u"Which are true? / 1. Red stops. / 2. Green goes. [1 only|*1 and 2]"_s};
    QTest::newRow("a blank to fill") << QString(u"At red you ____."_s + u"\nA) stop\nB) go\nAnswer: A"_s)
                                     << QStringList{u"At red you ____. [*stop|go]"_s};
    QTest::newRow("two in a row") << QString(u"1. Red?"_s + ab + u"\n2. Green?" + ab)
                                  << QStringList{u"Red? [red|*green]"_s, u"Green? [red|*green]"_s};
    QTest::newRow("true or false") << u"3. True or false: red stops.\nAnswer: True"_s
                                   << QStringList{u"True or false: red stops. [*True|False]"_s};
    QTest::newRow("in a check, leading on") << u"Quiz\n\nThe light that stops is:\n\nA. red\nB. green"_s
                                            << QStringList{u"? The light that stops is: [red|green]"_s};
    QTest::newRow("in a check, open") << u"Quiz\n\n1. Name the lights.\n2. Why three?"_s
                                      << QStringList{u"? Name the lights."_s, u"? Why three?"_s};
    QTest::newRow("in a check, below a question to the reader")
        << u"Quiz\n\nCan you answer?\n\n1. Why red?\n2. Why green?"_s
        << QStringList{u"? Can you answer?"_s, u"? Why red?"_s, u"? Why green?"_s};
    QTest::newRow("with its answer in words") << u"Q: Which light stops?\nAnswer: the red one"_s
                                              << QStringList{u"? Which light stops? because: the red one"_s};
}

void TestStudyguideQuestions::stems()
{
    compare();
}

void TestStudyguideQuestions::options_data()
{
    columns();
    const QStringList whole = {u"? Which light? [red|amber|green]"_s};
    const auto row = [&](const char* title, const QString& options) {
        QTest::newRow(title) << QString(u"Quiz\n\nWhich light?\n"_s + options) << whole;
    };
    row("A.", u"A. red\nB. amber\nC. green"_s);
    row("A)", u"A) red\nB) amber\nC) green"_s);
    row("a.", u"a. red\nb. amber\nc. green"_s);
    row("(a)", u"(a) red\n(b) amber\n(c) green"_s);
    row("[A]", u"[A] red\n[B] amber\n[C] green"_s);
    row("A:", u"A: red\nB: amber\nC: green"_s);
    row("- A.", u"    - A. red\n    - B. amber\n    - C. green"_s);
    row("bold", u"**A.** red\n**B.** amber\n**C.** green"_s);
    row("(1)", u"(1) red\n(2) amber\n(3) green"_s);
    row("1)", u"1) red\n2) amber\n3) green"_s);
    row("letter alone before the text", u"A red\nB amber\nC green"_s);
    row("letter over the text", u"A\nred\nB\namber\nC\ngreen"_s);
    row("letter over the text, with blank lines", u"A\n\nred\n\nB\n\namber\n\nC\n\ngreen"_s);
    row("blank lines", u"A. red\n\nB. amber\n\n\nC. green"_s);
    row("on one line", u"A. red B. amber C. green"_s);
    row("bullets", u"- red\n- amber\n- green"_s);
    row("boxes", u"- [ ] red\n- [ ] amber\n- [ ] green"_s);
    row("signs of boxes", u"☐ red\n☐ amber\n☐ green"_s);
}

void TestStudyguideQuestions::options()
{
    compare();
}

void TestStudyguideQuestions::oddOptions_data()
{
    columns();
    QTest::newRow("no space after the stop")
        << u"Quiz\n\nWhich light?\nA.Red\nB.Green"_s << QStringList{u"? Which light? [Red|Green]"_s};
    QTest::newRow("letters over texts that begin like letters")
        << u"Quiz\n\nWhich?\nA\nA sign\nB\nA warning\nthat is long\nC\nB minor\nCheck answer\nQuiz\n\nAnd?"_s
        << QStringList{u"? Which? [A sign|A warning / that is long|B minor]"_s, u"? And?"_s};
    QTest::newRow("two lines that begin with a letter by chance")
        << u"Quiz\n\nWhich one is it?\n\nA light goes on.\nB flat plays."_s << QStringList{u"? Which one is it?"_s};
    QTest::newRow("boxes ticked") << u"Quiz\n\nWhich light?\n- [ ] A. red\n- [x] B. green"_s
                                  << QStringList{u"Which light? [red|*green]"_s};
    QTest::newRow("wrapped") << u"Quiz\n\nWhich light?\nA. the red\n   one\nB. the green one\nAnswer: A"_s
                             << QStringList{u"Which light? [*the red / one|the green one]"_s};
    QTest::newRow("the first glued to the stem")
        << u"1. Which light?   - A. red\n   - B. green\nAnswer: A"_s << QStringList{u"Which light? [*red|green]"_s};
    QTest::newRow("stem and options on one line") << u"Quiz\n\n1. Which light?\nA. red B. amber C. green\nAnswer: C"_s
                                                  << QStringList{u"Which light? [red|amber|*green]"_s};
    QTest::newRow("true over false") << u"Quiz\n\nRed stops.\n\nTrue\nFalse\nAnswer: T"_s
                                     << QStringList{u"Red stops. [*True|False]"_s};
    QTest::newRow("one without text") << u"Quiz\n\nWhich light?\nA. red\nB.\nC. green\nAnswer: A"_s
                                      << QStringList{u"? Which light? [*red||green]"_s};
}

void TestStudyguideQuestions::oddOptions()
{
    compare();
}

void TestStudyguideQuestions::lostOptions()
{
    const ImportPlan plan =
        planOf(u"The road\n\nCheck yourself\n\nWhich light?\n\nA\nB\nC\nCheck yourself\n\nAnd now?\n\n(a)\n(b)\n"_s);
    const QStringList expected = {u"? Which light?"_s, u"? And now?"_s};
    QCOMPARE(toldQuestions(plan), expected);
    QCOMPARE(toldBlocks(plan),
             QStringList{u"check (Check yourself) Check yourself / A / B / C / Check yourself / (a) / (b)"_s});
    QList<int> lines;
    for (const Problem& problem : plan.problems)
        lines += problem.line;
    const QList<int> letters = {7, 8, 9, 14, 15};
    QCOMPARE(lines, letters);
}

void TestStudyguideQuestions::noQuestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a list of kinds") << u"There are two kinds:\na) red\nb) green"_s;
    QTest::newRow("steps after a question") << u"What do you do?\n1. Stop.\n2. Look."_s;
    QTest::newRow("a rhetorical question") << u"Why three lights? Because two are too few. So it is."_s;
    QTest::newRow("questions as objectives") << u"Objectives\n- What is a light?\n- Why three?"_s;
    QTest::newRow("an address") << u"See https://x.org/?a=b for more.\nA. it\nB. that"_s;
    QTest::newRow("the label of a check with prose") << u"Questions\n\nAsk your tutor. He knows."_s;
}

void TestStudyguideQuestions::noQuestions()
{
    QFETCH(const QString, text);
    QCOMPARE(toldQuestions(planOf(u"The road\n\nProse comes first.\n\n"_s + text)), QStringList());
}

void TestStudyguideQuestions::kindsAndStyles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("style");
    const auto row = [](const char* title, const QString& text, const QString& kind, const QString& style) {
        QTest::newRow(title) << text << kind << style;
    };
    row("one", u"Which light?\nA. red\nB. green\nAnswer: A"_s, u"singleAnswer"_s, u"standard"_s);
    row("two keys", u"Which lights?\nA. red\nB. green\nAnswer: A, B"_s, u"severalAnswers"_s, u"standard"_s);
    row("choose two, no key", u"Which lights? (Select two.)\nA. red\nB. green"_s, u"severalAnswers"_s, u"standard"_s);
    row("true and false", u"Red stops?\nA. True\nB. False\nAnswer: A"_s, u"trueFalse"_s, u"standard"_s);
    row("negative", u"Which is NOT a light?\nA. red\nB. green\nAnswer: A"_s, u"singleAnswer"_s, u"negative"_s);
    row("not in passing", u"Why is it not dark?\nA. red\nB. green\nAnswer: A"_s, u"singleAnswer"_s, u"standard"_s);
    row("missing word", u"At ___ you stop?\nA. red\nB. green\nAnswer: A"_s, u"singleAnswer"_s, u"missingWord"_s);
    row("list", u"Which hold?\nA. 1 and 2\nB. 2 only\nC. 1, 2 and 3\nAnswer: A"_s, u"singleAnswer"_s, u"list"_s);
    row("numbers are no list", u"How many?\nA. 1\nB. 2\nAnswer: A"_s, u"singleAnswer"_s, u"standard"_s);
}

void TestStudyguideQuestions::kindsAndStyles()
{
    QFETCH(const QString, text);
    const ImportPlan plan = planOf(u"Quiz\n\n"_s + text);
    QCOMPARE(plan.questions.size(), 1);
    QTEST(name(plan.questions[0].kind), "kind");
    QTEST(name(plan.questions[0].style), "style");
}

void TestStudyguideQuestions::checkBlocks()
{
    const ImportPlan plan = planOf(
        u"2.1 The road\n\nQuiz\n\n1. Red?\nA. stop\nB. go\nAnswer: A\n\n2. Green?\nA. stop\nB. go\n\nMore to read\n\nProse.\n\nQ: Amber?\nA. stop\nB. go"_s);
    const QStringList blocks = {u"check (Quiz) Quiz"_s, u"heading2 More to read"_s, u"paragraph Prose."_s, u"check"_s};
    QCOMPARE(toldBlocks(plan), blocks);
    QCOMPARE(plan.questions.size(), 3);
    const QStringList first = {plan.questions[0].uid, plan.questions[1].uid};
    QCOMPARE(plan.lessons[0].blocks[0].questions, first);
    QCOMPARE(plan.lessons[0].blocks[3].questions, QStringList{plan.questions[2].uid});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(plan.questions[i].position, i);
        QCOMPARE(plan.questions[i].lesson, plan.lessons[0].id);
        QCOMPARE(plan.questions[i].topic, plan.lessons[0].topic);
    }
}

QTEST_GUILESS_MAIN(TestStudyguideQuestions)
#include "tst_studyguidequestions.moc"
