// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowncourse.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A course whose lesson, concepts or course file gets `text` added at its end.
Material with(const QString& file, const QString& text)
{
    Material material = courseOf({});
    for (Source& source : material.sources)
        if (source.file.endsWith(file))
            source = sourceOf(source.file, source.lines.join(u'\n') % u'\n' % text);
    return material;
}

} // namespace

/// What is wrong in a course, listed with its line; nothing is guessed.
class TestMarkdownProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsInLesson_data();
    void listsInLesson();
    void listsInCourse_data();
    void listsInCourse();
    void listsInTopics();
    void listsInConcepts_data();
    void listsInConcepts();
    void listsInHead_data();
    void listsInHead();

private:
    void compare(const QString& file, int above, const QString& text, const QStringList& expected);
};

/// `expected` holds "LINE words of the reason", the line counted within `text`.
void TestMarkdownProblems::compare(const QString& file, int above, const QString& text, const QStringList& expected)
{
    const QStringList listed = problemsOf(planOf(with(file, text)));
    QVERIFY2(listed.size() == expected.size(), qPrintable(listed.join(u'\n')));
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const QString place = u"%1:%2 "_s.arg(file).arg(expected[i].section(u' ', 0, 0).toInt() + above);
        QVERIFY2(listed[i].startsWith(place), qPrintable(u"%1, not %2"_s.arg(listed[i], place)));
        QVERIFY2(listed[i].contains(expected[i].section(u' ', 1)), qPrintable(listed[i]));
    }
}

void TestMarkdownProblems::listsInLesson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& text, const QStringList& expected) {
        QTest::newRow(title) << text << expected;
    };
    const QString options = u"> - [x] Yes\n> - [ ] No\n"_s;
    row("title as heading", u"# Green"_s, {u"1 isn't part of this form"_s});
    row("other bullet", u"\n* a"_s, {u"2 isn't part of this form"_s});
    row("html", u"<b>x</b>"_s, {u"1 isn't part of this form"_s});
    row("thematic break", u"a\n\n***"_s, {u"3 isn't part of this form"_s});
    row("list at once", u"a\n- b"_s, {u"2 no blank line"_s});
    row("paragraph at once", u"## a\nb"_s, {u"2 blank line belongs before"_s});
    row("bullets and numbers", u"- a\n1. b"_s, {u"2 either bullets or numbers"_s});
    row("open code", u"```\nx"_s, {u"1 isn't closed"_s});
    row("open text", u"<!-- text\nx"_s, {u"1 isn't closed"_s});
    row("comment", u"<!-- think -->\na"_s, {u"1 Comments aren't kept"_s});
    row("unknown attribute", u"<!-- colour: red -->\na"_s, {u"1 no field “colour”"_s});
    row("attribute of nothing", u"<!-- uid: b -->\n\na"_s, {u"1 doesn't follow"_s});
    row("unknown definition", u"<!-- defines: d-9 -->\na"_s, {u"1 Nothing in the course"_s});
    row("unknown question", u"<!-- asks: q-9 -->\n> [!check]"_s, {u"1 no question “q-9”"_s});
    row("asked by a note", u"<!-- asks: q -->\n> [!note]\n> a\n\n> [!question]\n> - uid: q\n>\n> a\n"_s % options,
        {u"1 Only a check"_s});
    row("uid twice", u"<!-- uid: b -->\na\n\n<!-- uid: b -->\na"_s, {u"4 belongs to something above"_s});
    row("uid of two words", u"<!-- uid: a b -->\na"_s, {u"1 one word"_s});
    row("image elsewhere", u"![a](https://b/c.svg)\n\n![a](../c.svg)\n\n![a](/c.svg)"_s,
        {u"1 own folder"_s, u"3 own folder"_s, u"5 own folder"_s});
    row("table without rule", u"| a | b |\n| c | d |"_s, {u"1 its rule"_s});
    row("rule of other length", u"| a | b |\n|---|\n"_s, {u"1 its rule"_s, u"2 another number"_s});
    row("short row", u"| a | b |\n|---|---|\n| c |"_s, {u"3 another number"_s});
    row("open row", u"| a | b |\n|---|---|\n| c | d"_s, {u"3 ends with a bar"_s});
    row("unknown callout", u"> [!warning]\n> a"_s, {u"1 no callout “warning”"_s});
    row("callout in callout", u"> [!tip]\n> a\n> [!note]"_s, {u"3 needs a blank line"_s});
    row("empty callout", u"> [!note] a\n>"_s, {u"1 is empty"_s});
    row("takeaways without items", u"> [!takeaways]\n> a"_s, {u"1 no line in it begins"_s});
    row("definition of nothing", u"> [!definition]\n> leaving leaves in hot water"_s,
        {u"1 doesn't name its concept"_s});
    row("unknown concept", u"> [!definition] Drying\n> a"_s, {u"1 Nothing in the course is called “Drying”"_s});
    row("other wording", u"> [!definition] Steeping\n> leaving leaves in water"_s,
        {u"1 no definition with this wording"_s});
    row("wording of another concept", u"> [!definition] Boiling\n> leaving leaves in hot water"_s,
        {u"1 no definition with this wording"_s});
    row("text below a lost table's reading", u"> [!damaged-table]\n> ab\n>\n> | a | b |\n> |---|---|\n>\n> c"_s,
        {u"6 belongs here"_s, u"7 belongs here"_s});
    row("no stem", u"> [!question]\n"_s % options, {u"1 no stem"_s});
    row("no options", u"> [!question]\n> a"_s, {u"1 fewer than two"_s});
    row("no key", u"> [!question]\n> a\n> - [ ] b\n> - [ ] c"_s, {u"1 No option is marked"_s});
    row("two keys", u"> [!question]\n> a\n> - [x] b\n> - [x] c"_s, {u"1 More than one"_s});
    row("empty option", u"> [!question]\n> a\n> - [x] b\n> - [ ]"_s, {u"1 no text"_s});
    row("true, false and more", u"> [!question]\n> - kind: trueFalse\n>\n> a\n"_s % options % u"> - [ ] c"_s,
        {u"1 has two options"_s});
    row("not incomplete", u"> [!question]\n> - incomplete: yes\n>\n> a\n"_s % options, {u"1 it is whole"_s});
    row("words after the mark", u"> [!question] 3\n> a\n"_s % options, {u"1 Nothing stands after"_s});
    row("attribute of a question", u"<!-- uid: x -->\n> [!question]\n> a\n"_s % options, {u"1 fields of its own"_s});
    row("unknown field", u"> [!question]\n> - level: 2\n>\n> a\n"_s % options, {u"2 no field “level”"_s});
    row("unknown style", u"> [!question]\n> - style: odd\n>\n> a\n"_s % options, {u"2 isn't a value for “style”"_s});
    row("unknown bloom", u"> [!question]\n> - bloom:\n>\n> a\n"_s % options, {u"2 isn't a value for “bloom”"_s});
    row("unknown criterion", u"> [!question]\n> - criterion: 9.z\n>\n> a\n"_s % options, {u"2 called “9.z”"_s});
    row("field twice", u"> [!question]\n> - bloom: apply\n> - bloom: apply\n>\n> a\n"_s % options,
        {u"3 given twice"_s});
    row("neither yes nor no", u"> [!question]\n> - incomplete: maybe\n>\n> a\n"_s % options, {u"2 yes or no"_s});
    row("option of unknown concept", u"> [!question]\n> a\n"_s % options % u">   - concept: Milk"_s,
        {u"5 called “Milk”"_s});
    row("heavy option", u"> [!question]\n> a\n"_s % options % u">   - weight: 2"_s, {u"5 from -1 to 1"_s});
    row("unknown option field", u"> [!question]\n> a\n"_s % options % u">   - why: b"_s, {u"5 no field “why”"_s});
    row("text below options", u"> [!question]\n> a\n"_s % options % u"> b"_s, {u"5 belongs here"_s});
}

void TestMarkdownProblems::listsInLesson()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    compare(u"1.1.md"_s, lessonHead, text, expected);
}

void TestMarkdownProblems::listsInCourse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& text, const QStringList& expected) {
        QTest::newRow(title) << text << expected;
    };
    const QString head = u"| topic | criterion | bloom | style | count |\n|---|---|---|---|---|\n"_s;
    row("unknown section", u"## Notes\n\na"_s, {u"1 sections are"_s, u"3 belongs here"_s});
    row("topics again", u"## Topics\n"_s, {u"1 Topics come first"_s});
    row("criterion that isn't", u"- 1.b b"_s, {u"1 belongs here"_s});
    row("criterion of unknown topic", u"- `1.b` b\n  - topic: 9"_s, {u"2 called “9”"_s});
    row("criterion twice", u"- `1.A` b"_s, {u"1 given twice"_s});
    row("exam without minutes", u"## Exam: a\n"_s % head % u"| 1 | | | | 1 |"_s, {u"1 its minutes"_s});
    row("exam without rows", u"## Exam: a\n- minutes: 5"_s, {u"1 no rows"_s});
    row("minutes", u"## Exam: a\n- minutes: 5 min\n"_s % head % u"| 1 | | | | 1 |"_s,
        {u"1 its minutes"_s, u"2 whole number"_s});
    row("pass mark", u"## Exam: a\n- minutes: 5\n- pass mark: 650\n"_s % head % u"| 1 | | | | 1 |"_s,
        {u"3 from 0 to 100"_s});
    row("exam field", u"## Exam: a\n- minutes: 5\n- colour: red\n"_s % head % u"| 1 | | | | 1 |"_s, {u"3 no field"_s});
    row("columns", u"## Exam: a\n- minutes: 5\n\n| topic | count |\n|---|---|\n| 1 | 1 |"_s,
        {u"1 no rows"_s, u"4 columns are"_s, u"6 columns are"_s});
    row("text in an exam", u"## Exam: a\n- minutes: 5\n\n"_s % head % u"| 1 | | | | 1 |\n\na"_s, {u"8 belongs here"_s});
}

void TestMarkdownProblems::listsInCourse()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    compare(u"course.md"_s, static_cast<int>(sourceOf({}, courseText()).lines.size()), text, expected);
}

void TestMarkdownProblems::listsInTopics()
{
    const ImportPlan plan = planOf(
        {{},
         {sourceOf(u"c.md"_s, u"---\nlamplight: 1\nkind: course\n---\na\n## Topics\n- `1` A\n - `2` B\n    - `3` C\n"
                              "- D\n  - colour: red\n- `1` E\n- `4` \n## Criteria\n## Topics\n"_s)}});
    QStringList lines;
    for (const Problem& problem : plan.problems)
        lines.append(QString::number(problem.line));
    // No title, text before the sections, half a step in, two steps in, no code, its field, a code twice, no title, out
    // of order.
    QCOMPARE(lines.join(u' '), u"1 5 8 9 10 11 12 13 15"_s);
    QCOMPARE(plan.topics.size(), 2);
}

void TestMarkdownProblems::listsInConcepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& text, const QStringList& expected) {
        QTest::newRow(title) << text << expected;
    };
    row("field below text", u"a\n\n- part of: Steeping"_s, {u"1 belongs here"_s, u"3 belongs here"_s});
    row("relation to nothing", u"## A\n- needs: Milk"_s, {u"2 called “Milk”"_s});
    row("relation to itself", u"## A\n- needs: a"_s, {u"2 to itself"_s});
    row("twice", u"## STEEPING"_s, {u"1 given twice"_s});
    row("ambiguous", u"## A\n- needs: B\n## B\n## b"_s, {u"2 more than one"_s, u"4 given twice"_s});
    row("unknown field", u"## A\n- colour: red"_s, {u"2 no field"_s});
    row("key phrase", u": boiled leaves\n  - key phrase: boiled tea"_s, {u"2 doesn't contain"_s});
    row("official", u": boiled leaves\n  - official: true"_s, {u"2 yes or no"_s});
    row("text", u"boiled leaves"_s, {u"1 belongs here"_s});
}

void TestMarkdownProblems::listsInConcepts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    compare(u"concepts.md"_s, static_cast<int>(sourceOf({}, conceptsText()).lines.size()), text, expected);
}

void TestMarkdownProblems::listsInHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString head = u"---\nlamplight: 1\nkind: "_s;
    QTest::newRow("unknown key") << QString(head % u"lesson\ncode: 1\ntitle: a\ncolour: red\n---")
                                 << QStringList{u"6 no field"_s};
    QTest::newRow("no title") << QString(head % u"lesson\ncode: 1\n---") << QStringList{u"1 no title"_s};
    QTest::newRow("unknown topic") << QString(head % u"lesson\ncode: 9\ntitle: a\n---")
                                   << QStringList{u"4 called “9”"_s};
    QTest::newRow("unknown topic by key")
        << QString(head % u"lesson\ncode: 1\ntopic: 9\ntitle: a\n---") << QStringList{u"5 called “9”"_s};
    QTest::newRow("no code") << QString(head % u"lesson\ntitle: a\n---") << QStringList{u"1 Nothing in the course"_s};
    QTest::newRow("concepts") << QString(head % u"concepts\ntitle: a\n---") << QStringList{u"4 no field"_s};
    QTest::newRow("questions") << QString(head % u"questions\ntopic: 9\n---\na")
                               << QStringList{u"4 called “9”"_s, u"6 belongs here"_s};
}

void TestMarkdownProblems::listsInHead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    Material material = courseOf({});
    material.sources.append(sourceOf(u"/tea/z.md"_s, text));
    const QStringList listed = problemsOf(planOf(material));
    QCOMPARE(listed.size(), expected.size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        QVERIFY2(listed[i].startsWith(QString(u"z.md:" % expected[i].section(u' ', 0, 0) % u' ')),
                 qPrintable(listed[i]));
        QVERIFY2(listed[i].contains(expected[i].section(u' ', 1)), qPrintable(listed[i]));
    }
}

QTEST_GUILESS_MAIN(TestMarkdownProblems)
#include "tst_markdownproblems.moc"
