// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

/// What becomes of a page's body, rule by rule.
class TestStudyguideBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headings_data();
    void headings();
    void lists_data();
    void lists();
    void labels_data();
    void labels();
    void callouts_data();
    void callouts();
    void rest_data();
    void rest();
    void listsWhatLooksLost_data();
    void listsWhatLooksLost();

private:
    static void columns();
    static void compare();
};

namespace {

void page(const char* title, const QString& body, const QStringList& blocks)
{
    QTest::newRow(title) << QString(u"A page\n\n"_s + body) << blocks;
}

} // namespace

void TestStudyguideBlocks::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
}

void TestStudyguideBlocks::compare()
{
    QFETCH(const QString, text);
    QTEST(toldBlocks(planOf(text)), "blocks");
}

void TestStudyguideBlocks::headings_data()
{
    columns();
    const QString body = u"paragraph The court decides. It does so in public."_s;
    const QString prose = u"The court decides. It does so in public."_s;
    page("alone between blank lines", u"How a case begins\n\n"_s + prose, {u"heading2 How a case begins"_s, body});
    page("question", u"Who decides?\n\n"_s + prose, {u"heading2 Who decides?"_s, body});
    page("directly over text", u"The court\n"_s + prose, {u"heading2 The court"_s, body});
    page("numbered", u"1. The court\n\n"_s + prose, {u"heading2 1. The court"_s, body});
    page("in bold", u"**The court:**\n\n"_s + prose, {u"heading2 The court:"_s, body});
    page("with a code, below text", prose + u"\n\n9.1 Courts\n\n"_s + prose, {body, u"heading2 9.1 Courts"_s, body});
    page("in Russian", u"Решение суда\n\n"_s + prose, {u"heading2 Решение суда"_s, body});
    page("in Chinese", u"法院的判决\n\n"_s + prose, {u"heading2 法院的判决"_s, body});
    page("after what can't be seen", u"\u200B\uFEFFThe court\u200B\n\n"_s + prose, {u"heading2 The court"_s, body});
    page("marks", u"### The court ###\n"_s + prose, {u"heading3 The court"_s, body});
    page("underlined", u"The court\n---------\n"_s + prose, {u"heading2 The court"_s, body});
    page("no heading: a full stop", u"The court.\n\n"_s + prose, {u"paragraph The court."_s, body});
    page("no heading: leads in", u"The court:\n\n"_s + prose, {u"paragraph The court:"_s, body});
    page("no heading: lower case", u"the court\n\n"_s + prose, {u"paragraph the court"_s, body});
    page("no heading: two sentences", u"Stop. Look\n\n"_s + prose, {u"paragraph Stop. Look"_s, body});
    page("no heading: nothing follows", prose + u"\n\nThe court"_s, {body, u"paragraph The court"_s});
    page("no heading: too long",
         u"The court and the parties and the witnesses and the experts and the clerks and the public all\n\n"_s + prose,
         {u"paragraph The court and the parties and the witnesses and the experts and the clerks and the public all"_s,
          body});
    page("no heading: a wrapped paragraph", u"The court that decides a\ncase of this sort sits\nin public."_s,
         {u"paragraph The court that decides a / case of this sort sits / in public."_s});
    page("marked headings leave no others", u"## Courts\n\nThe court\n\n"_s + prose,
         {u"heading2 Courts"_s, u"paragraph The court"_s, body});
}

void TestStudyguideBlocks::headings()
{
    compare();
}

void TestStudyguideBlocks::lists_data()
{
    columns();
    for (const QString& bullet : {u"•"_s, u"-"_s, u"*"_s, u"–"_s, u"‣"_s, u"▪"_s, u"o"_s, u"+"_s, u"\uF0B7"_s, u"➢"_s,
                                  u"✅"_s, u"👉"_s, u"➡️"_s})
        QTest::addRow("bullet %s", qPrintable(bullet))
            << u"A page\n\n%1 one\n%1 two"_s.arg(bullet) << QStringList{u"list [one|two]"_s};
    for (const auto& [first, second] : {std::pair{u"1."_s, u"2."_s},
                                        {u"1)"_s, u"2)"_s},
                                        {u"(1)"_s, u"(2)"_s},
                                        {u"a)"_s, u"b)"_s},
                                        {u"(a)"_s, u"(b)"_s},
                                        {u"i."_s, u"ii."_s}})
        QTest::addRow("number %s", qPrintable(first))
            << u"A page\n\n%1 one\n%2 two"_s.arg(first, second) << QStringList{u"list [one|two]"_s};
    page("glued bullets", u"•one\n•two"_s, {u"list [one|two]"_s});
    page("blank lines between", u"- one\n\n\n- two"_s, {u"list [one|two]"_s});
    page("nested", u"- one\n  - inner\n    1. deeper\n- two"_s, {u"list [one|inner|deeper|two]"_s});
    page("wrapped", u"- one goes\n  on here\n- two\nis wrapped as well"_s,
         {u"list [one goes on here|two is wrapped as well]"_s});
    page("a paragraph below", u"- one.\nThen prose."_s, {u"list [one.]"_s, u"paragraph Then prose."_s});
    page("bullet on a line of its own", u"•\none\n•\ntwo"_s, {u"list [one|two]"_s});
    page("two kinds", u"- one\n\n1. first"_s, {u"list [one]"_s, u"list [first]"_s});
    page("below a lead-in", u"The parties are:\n1. one\n2. two"_s,
         {u"paragraph The parties are:"_s, u"list [one|two]"_s});
    page("an initial is no item", u"A. Smith found it in the year of the flood."_s,
         {u"paragraph A. Smith found it in the year of the flood."_s});
    page("a number in wrapped prose is no item", u"He was born in the year\n12. August was hot."_s,
         {u"paragraph He was born in the year / 12. August was hot."_s});
    page("an answer below", u"- red\n- green\nAnswer: red"_s, {u"list [red|green]"_s, u"paragraph Answer: red"_s});
    page("letters without a question", u"There are two kinds:\na) express\nb) implied\nBoth bind."_s,
         {u"paragraph There are two kinds:"_s, u"list [express|implied Both bind.]"_s});
}

void TestStudyguideBlocks::lists()
{
    compare();
}

void TestStudyguideBlocks::labels_data()
{
    columns();
    page("takeaways below their heading", u"Learning outcomes\n\n• one\n• two"_s,
         {u"heading2 Learning outcomes"_s, u"takeaways [one|two]"_s});
    page("takeaways below a label", u"Key points:\n- one\n- two"_s, {u"takeaways (Key points) [one|two]"_s});
    page("takeaways announced", u"By the end of this chapter, you will be able to:\n\n- one"_s,
         {u"takeaways (By the end of this chapter, you will be able to) [one]"_s});
    page("takeaways without bullets", u"Key takeaways\nPlates move slowly\nQuakes follow faults\n\nPlates are large."_s,
         {u"heading2 Key takeaways"_s, u"takeaways [Plates move slowly|Quakes follow faults]"_s,
          u"paragraph Plates are large."_s});
    page("takeaways with an introduction", u"Objectives\n\nYou will be able to:\n\n- one"_s,
         {u"heading2 Objectives"_s, u"paragraph You will be able to:"_s, u"takeaways [one]"_s});
    page("only the first list", u"Key facts\n\n- one\n\nThen.\n\n- two"_s,
         {u"heading2 Key facts"_s, u"takeaways [one]"_s, u"paragraph Then."_s, u"list [two]"_s});
    page("not an announcement", u"In this chapter we discuss plates.\n\nThey move."_s,
         {u"paragraph In this chapter we discuss plates."_s, u"paragraph They move."_s});
    page("summary", u"Pulling it all together\n\n1. one\n2. two"_s,
         {u"heading2 Pulling it all together"_s, u"summary [one|two]"_s});
    page("takeaways among lines", u"Five minutes\nKey takeaways\nPlates move\nFaults break\nLast updated: 2024"_s,
         {u"paragraph Five minutes"_s, u"heading2 Key takeaways"_s, u"takeaways [Plates move|Faults break]"_s,
          u"paragraph Last updated: 2024"_s});
    page("a wrapped word is no label", u"The courts give an\nExample\nof how it works."_s,
         {u"paragraph The courts give an / Example / of how it works."_s});
    page("summary in a longer heading", u"## Plates – Summary\n- one"_s,
         {u"heading2 Plates – Summary"_s, u"summary [one]"_s});
    page("summary in prose", u"Recap\n\nPlates move.\n\nNext part\n\nMore."_s,
         {u"heading2 Recap"_s, u"summary [Plates move.]"_s, u"heading2 Next part"_s, u"paragraph More."_s});
    page("summary on one line", u"In a nutshell: plates move."_s, {u"summary (In a nutshell) [plates move.]"_s});
}

void TestStudyguideBlocks::labels()
{
    compare();
}

void TestStudyguideBlocks::callouts_data()
{
    columns();
    page("exam tip", u"**Exam Tip:** Read twice.\nThen answer."_s,
         {u"examTip (Exam Tip) **Exam Tip:** Read twice. / Then answer."_s});
    page("exam tip over its text", u"Exam alert\n\nRead twice."_s,
         {u"examTip (Exam alert) Exam alert /  / Read twice."_s});
    page("exam tip with a pictogram", u"💡 Exam tip – read twice."_s,
         {u"examTip (Exam tip) 💡 Exam tip – read twice."_s});
    page("exam tips in a section", u"## Exam tips\n\n- read\n- answer"_s,
         {u"heading2 Exam tips"_s, u"examTip [read|answer]"_s});
    page("notes", u"NOTE: one.\n\nWarning - two."_s, {u"note (NOTE) NOTE: one."_s, u"note (Warning) Warning - two."_s});
    page("note in a quote", u"> **Remember:** one\n> two"_s, {u"note (Remember) **Remember:** one / two"_s});
    page("alert in a quote", u"> [!NOTE]\n> one"_s, {u"note (NOTE) [!NOTE] / one"_s});
    page("other signs", u"NB! Look twice.\n\nDid you know? It is red."_s,
         {u"note (NB) NB! Look twice."_s, u"note (Did you know) Did you know? It is red."_s});
    page("no label: an article", u"A warning\n\nThis is prose. It goes on."_s,
         {u"paragraph A warning"_s, u"paragraph This is prose. It goes on."_s});
    page("note within a paragraph", u"It is so.\nNote: not always."_s,
         {u"paragraph It is so."_s, u"note (Note) Note: not always."_s});
    page("a word that is no label", u"Noted: nothing."_s, {u"paragraph Noted: nothing."_s});
    page("worked example", u"Example 2\n\nOne.\n\n- two\n\nThree.\n\nNext part\n\nMore."_s,
         {u"heading2 Example 2"_s, u"workedExample One. /  / - two /  / Three."_s, u"heading2 Next part"_s,
          u"paragraph More."_s});
    page("worked example with a title", u"Case study: a flood\n\nOne."_s,
         {u"heading2 Case study: a flood"_s, u"workedExample One."_s});
    page("worked example ends at a tip", u"A worked example\n\nOne.\n\nExam tip: two."_s,
         {u"heading2 A worked example"_s, u"workedExample One."_s, u"examTip (Exam tip) Exam tip: two."_s});
    page("worked example below a label", u"Example:\nOne.\n\nTwo."_s,
         {u"workedExample (Example) Example: / One. /  / Two."_s});
    page("worked example on its line", u"Example: one is shown here.\n\nTwo."_s,
         {u"workedExample (Example) Example: one is shown here."_s, u"paragraph Two."_s});
}

void TestStudyguideBlocks::callouts()
{
    compare();
}

void TestStudyguideBlocks::rest_data()
{
    columns();
    page("paragraphs", u"One\ngoes on.\n\nTwo."_s, {u"paragraph One / goes on."_s, u"paragraph Two."_s});
    page("quote", u"> one\n> two"_s, {u"quote one / two"_s});
    page("code", u"```sql\nselect 1\n\n  from t\n```"_s, {u"code (sql) select 1 /  /   from t"_s});
    page("code without end", u"~~~\nselect 1\n## no heading"_s, {u"code select 1 / ## no heading"_s});
    page("image", u"![a map](map.png)"_s, {u"image ![a map](map.png)"_s});
    page("linked image", u"[![film](a.png)](https://x.org)"_s, {u"image [![film](a.png)](https://x.org)"_s});
    page("image in HTML", u"<img src=\"a.png\">"_s, {u"image <img src=\"a.png\">"_s});
    page("HTML", u"<iframe src=\"x\"></iframe>"_s, {u"paragraph <iframe src=\"x\"></iframe>"_s});
    page("an address is no HTML", u"See there:\n<https://x.org> and go."_s,
         {u"paragraph See there: / <https://x.org> and go."_s});
    page("comment", u"One.\n<!-- not\nshown -->\nTwo."_s, {u"paragraph One."_s, u"paragraph Two."_s});
    page("divider", u"One.\n\n* * *\n\nTwo."_s, {u"paragraph One."_s, u"paragraph Two."_s});
    page("date", u"*Last updated: 3 May 2024*\n\nOne."_s,
         {u"paragraph *Last updated: 3 May 2024*"_s, u"paragraph One."_s});
}

void TestStudyguideBlocks::rest()
{
    compare();
}

void TestStudyguideBlocks::listsWhatLooksLost_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("listed");
    QTest::newRow("image") << u"![map](a.png)"_s << true;
    QTest::newRow("HTML") << u"<video src=\"a\">"_s << true;
    QTest::newRow("comment") << u"<!-- draft -->"_s << true;
    QTest::newRow("page number") << u"Page 3 of 10"_s << true;
    QTest::newRow("a menu's path") << u"Home > Courses > Law"_s << true;
    QTest::newRow("a row alone") << u"one | two | three"_s << true;
    QTest::newRow("a row with tabs alone") << u"one\ttwo"_s << true;
    QTest::newRow("a letter") << u"C"_s << true;
    QTest::newRow("signs") << u">>> *** <<<"_s << false; // a quote
    QTest::newRow("arrows") << u"→ ← ↑"_s << true;
    QTest::newRow("short lines in a row") << u"One\n\nTwo\n\nThree\n\nFour"_s << true;
    QTest::newRow("three short lines in a row") << u"One\n\nTwo\n\nThree"_s << false;
    QTest::newRow("prose") << u"He paid 3 of 10 coins."_s << false;
}

void TestStudyguideBlocks::listsWhatLooksLost()
{
    QFETCH(const QString, body);
    const ImportPlan plan = planOf(u"A page\n\n"_s + body + u"\n\nThe text goes on here."_s);
    QCOMPARE(fateOf(plan, 3).startsWith(u'!'), plan.problems.size() > 0);
    QTEST(fateOf(plan, 3).startsWith(u'!'), "listed");
    for (const Problem& problem : plan.problems) {
        QVERIFY(!problem.text.isEmpty());
        QCOMPARE(problem.file, u"page.txt"_s);
    }
}

QTEST_GUILESS_MAIN(TestStudyguideBlocks)
#include "tst_studyguideblocks.moc"
