// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguideAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void badAnswers_data();
    void badAnswers();
    void explanations_data();
    void explanations();
    void keys_data();
    void keys();

private:
    static void columns();
    static void compare();
};

void TestStudyguideAnswers::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("questions");
}

void TestStudyguideAnswers::compare()
{
    QFETCH(const QString, text);
    QTEST(toldQuestions(planOf(u"The road\n\nProse comes first.\n\n"_s + text)), "questions");
}

void TestStudyguideAnswers::answers_data()
{
    columns();
    const auto row = [&](const QString& answer, const QString& options) {
        QTest::newRow(qPrintable(answer.simplified()))
            << QString(u"1. Which light?\nA. red\nB. amber\nC. green\n"_s + answer)
            << QStringList{u"Which light? "_s + options};
    };
    for (const QString& one :
         {u"Answer: B"_s, u"Answer B."_s, u"ANSWER: (B)"_s, u"Correct answer: B"_s, u"Correct Answer - b"_s,
          u"Ans. b"_s, u"Ans: B"_s, u"Key: B"_s, u"The correct answer is B."_s, u"The correct answer is option B"_s,
          u"**Answer:** B"_s, u"✅ Answer: B"_s, u"Answer: B) amber"_s, u"Answer: amber"_s, u"Answer: B. Amber."_s,
          u"Solution: B"_s, u"Answer:\nB"_s, u"Correct: B"_s, u"> Answer: B"_s})
        if (one != u"Answer B."_s)
            row(one, u"[red|*amber|green]"_s);
    for (const QString& two : {u"Correct answer: A, C"_s, u"Correct Answer: AC"_s, u"Answers: A and C"_s,
                               u"Answer: A & C"_s, u"Answer: A,C"_s, u"Answers: (a), (c)"_s, u"Answer: both A and C"_s,
                               u"Answer: A C"_s, u"Correct answer(s): A; C"_s})
        row(two, u"[*red|amber|*green]"_s);
    QTest::newRow("a button between") << u"1. Which light?\nA. red\nB. green\nShow answer\nAnswer: B"_s
                                      << QStringList{u"Which light? [red|*green]"_s};
    QTest::newRow("numbers") << u"Q1: Which light?\n1) red\n2) green\nKey: 2"_s
                             << QStringList{u"Which light? [red|*green]"_s};
    QTest::newRow("details")
        << u"1. Which light?\n- A. red\n- B. green\n\n<details markdown=1><summary markdown='span'>Answer</summary>\n  Correct answer: B\n</details>"_s
        << QStringList{u"Which light? [red|*green]"_s};
    QTest::newRow("details on one line")
        << u"1. Which light?\nA. red\nB. green\n<details><summary>Show answer</summary>B</details>"_s
        << QStringList{u"Which light? [red|*green]"_s};
}

void TestStudyguideAnswers::answers()
{
    compare();
}

void TestStudyguideAnswers::badAnswers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("no such option") << u"Answer: D"_s;
    QTest::newRow("mixed case") << u"Correct Answer: Ac"_s;
    QTest::newRow("both cases") << u"Correct Answer: A, c"_s;
    QTest::newRow("no option's words") << u"Answer: the blue one"_s;
    QTest::newRow("a word that begins like a letter") << u"Answer: A blue light"_s;
    QTest::newRow("one too few") << u"Answer: B"_s;
    QTest::newRow("twice the same") << u"Answer: A, A"_s;
}

void TestStudyguideAnswers::badAnswers()
{
    QFETCH(const QString, answer);
    const ImportPlan plan = planOf(u"Quiz\n\n1. Which lights? (Choose TWO)\nA. red\nB. amber\nC. green\n"_s + answer);
    QCOMPARE(toldQuestions(plan), QStringList{u"? Which lights? (Choose TWO) [red|amber|green]"_s});
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems[0].line, 7);
    QCOMPARE(plan.problems[0].text, answer);
}

void TestStudyguideAnswers::explanations_data()
{
    columns();
    const QString start = u"1. Which light?\nA. red\nB. green\nAnswer: B"_s;
    const QString told = u"Which light? [red|*green] because: "_s;
    const auto row = [&](const char* title, const QString& text, const QString& explanation) {
        QTest::newRow(title) << QString(start + text) << QStringList{told + explanation};
    };
    row("on the line", u"\nExplanation: green means go."_s, u"green means go."_s);
    row("wrapped", u"\nWhy: green\nmeans go.\n\nProse."_s, u"green / means go."_s);
    row("asked", u"\nWhy? Green means go."_s, u"Green means go."_s);
    row("below its label", u"\n\nRationale:\nGreen means go."_s, u"Green means go."_s);
    row("behind the key", u" because green means go."_s, u"because green means go."_s);
    row("after a dash", u" - green means go."_s, u"green means go."_s);
    row("in bold", u"\n**Explanation:** green means go."_s, u"green means go."_s);
    row("with a reference", u"\nExplanation: go.\nReference: the code"_s, u"go. / the code"_s);
    QTest::newRow("in details")
        << u"1. Which light?\nA. red\nB. green\n<details>\n<summary>Answer</summary>\n\nB\n\nGreen means go.\n\n- really\n</details>\n\nProse."_s
        << QStringList{u"Which light? [red|*green] because: Green means go. / - really"_s};
}

void TestStudyguideAnswers::explanations()
{
    compare();
}

void TestStudyguideAnswers::keys_data()
{
    columns();
    const QString two = u"Quiz\n\n1. Red?\nA. stop\nB. go\n\n2. Green?\nA. stop\nB. go\nC. run\n\n"_s;
    const QStringList keyed = {u"Red? [*stop|go]"_s, u"Green? [stop|*go|run]"_s};
    for (const QString& key :
         {u"Answers: 1. A 2. B"_s, u"1-A, 2-B"_s, u"Answers\n1. A\n2. B"_s, u"Answer key\n\n1) a\n2) b"_s,
          u"## Answers\n1: A; 2: B"_s, u"Answers\n- 1. A\n- 2. B"_s, u"1.A 2.B"_s})
        QTest::newRow(qPrintable(key.simplified())) << QString(two + key) << keyed;
    QTest::newRow("several keys") << QString(two + u"Answers: 1. A 2. A, C"_s)
                                  << QStringList{u"Red? [*stop|go]"_s, u"Green? [*stop|go|*run]"_s};
    QTest::newRow("one too few") << u"Quiz\n\n1. Which? (Choose two)\nA. red\nB. amber\nC. green\n\nAnswers: 1. A"_s
                                 << QStringList{u"? Which? (Choose two) [red|amber|green]"_s};
    QTest::newRow("by place") << u"Quiz\n\nRed?\nA. stop\nB. go\n\nGreen?\nA. stop\nB. go\n\nAnswers: 1. A 2. B"_s
                              << QStringList{u"Red? [*stop|go]"_s, u"Green? [stop|*go]"_s};
    QTest::newRow("some fit nothing") << QString(two + u"Answers: 1. A 2. D 3. A"_s)
                                      << QStringList{u"Red? [*stop|go]"_s, u"? Green? [stop|go|run]"_s};
}

void TestStudyguideAnswers::keys()
{
    compare();
}

QTEST_GUILESS_MAIN(TestStudyguideAnswers)
#include "tst_studyguideanswers.moc"
