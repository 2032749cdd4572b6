// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowncourse.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString examTable = u"| topic | criterion | bloom | style | count |\n|---|---|---|---|---|\n| 1 | | | | 1 |\n"_s;

Blueprint examWith(const QString& fields)
{
    const ImportPlan plan =
        planOf({{}, {sourceOf(u"c.md"_s, courseText() % u"\n## Exam: A\n- minutes: 5\n" % fields)}});
    if (plan.blueprints.size() != 1 || !plan.problems.isEmpty())
        QTest::qFail(qPrintable(problemsOf(plan).join(u'\n')), __FILE__, __LINE__);
    return plan.blueprints.value(0);
}

QString questionOf(const QString& kind, const QString& rest)
{
    return u"> [!question]\n> - uid: q\n> - kind: " % kind % u"\n>\n> Which?\n>\n" % rest % u'\n';
}

} // namespace

/// What papers ask beside their rows, and the kinds of question that aren't a choice of one.
class TestMarkdownExam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSwitches_data();
    void readsSwitches();
    void readsMarking();
    void readsSections();
    void readsMatching();
    void readsOrdering();
    void readsTypedAnswers();
    void readsWhatAQuestionGoesBy();
    void readsCaseStudy();
    void questionsOfAnotherFileStandOnTheirPage();
    void lists_data();
    void lists();
    void listsInExam_data();
    void listsInExam();
};

void TestMarkdownExam::readsSwitches_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("other");
    for (const char* key : {"shuffle options", "count time while closed", "balance keys", "recent last", "notes"})
        QTest::newRow(key) << QString::fromLatin1(key) << false;
    for (const char* key : {"margins", "calculator", "certainty"})
        QTest::newRow(key) << QString::fromLatin1(key) << true;
}

/// Each switch changes the exam from what it is without the line, and the other way round leaves it.
void TestMarkdownExam::readsSwitches()
{
    QFETCH(QString, key);
    QFETCH(bool, other);
    const Blueprint plain = examWith(examTable);
    const QString yes = u"yes"_s, no = u"no"_s;
    QCOMPARE(examWith(u"- " % key % u": " % (other ? no : yes) % u'\n' % examTable), plain);
    const Blueprint changed = examWith(u"- " % key % u": " % (other ? yes : no) % u'\n' % examTable);
    Blueprint expected = plain;
    if (key == u"margins")
        expected.margins = other;
    else if (key == u"shuffle options")
        expected.shuffleOptions = other;
    else if (key == u"count time while closed")
        expected.countTimeWhileClosed = other;
    else if (key == u"balance keys")
        expected.balanceKeys = other;
    else if (key == u"recent last")
        expected.recentLast = other;
    else if (key == u"calculator")
        expected.rules.calculator = other;
    else if (key == u"notes")
        expected.rules.notes = other;
    else
        expected.rules.marking.certainty = other;
    QCOMPARE(changed, expected);
    QVERIFY(changed != plain);
}

void TestMarkdownExam::readsMarking()
{
    const Blueprint exam = examWith(u"- pass mark: 26 marks\n- several answers: rightMinusWrong\n- wrong mark: 0.25\n"
                                    "- target facility: 0.6\n"_s %
                                    examTable);
    QCOMPARE(exam.passMark, 26);
    QCOMPARE(exam.rules.passUnit, PassUnit::Marks);
    QCOMPARE(exam.rules.marking.several, SeveralRule::RightMinusWrong);
    QCOMPARE(exam.rules.marking.wrongMark, 0.25);
    QVERIFY(exam.targetFacility == 0.6);
    QCOMPARE(examWith(u"- pass mark: 70\n"_s % examTable).rules.passUnit, PassUnit::Percent);
}

void TestMarkdownExam::readsSections()
{
    const ImportPlan plan =
        planOf({{},
                {sourceOf(u"c.md"_s, courseText() % u"\n## Exam: A\n- minutes: 5\n\n| section | minutes | break |\n"
                                                    "|---|---|---|\n| Cold | 2 | 1 |\n| Hot | | |\n\n"
                                                    "| topic | criterion | bloom | style | section | count |\n"
                                                    "|---|---|---|---|---|---|\n| 1 | | | | hot | 3 |\n"
                                                    "| 2 | | | | Cold | 1 |\n"_s)}});
    QCOMPARE(problemsOf(plan), QStringList());
    const Blueprint exam = plan.blueprints.value(0);
    QCOMPARE(exam.rules.sections, QList<ExamSection>({{u"Cold"_s, 2, 1}, {u"Hot"_s, 0, 0}}));
    QCOMPARE(exam.rows, QList<BlueprintRow>({{TopicId{1}, {}, BloomLevel::Unset, {}, 3, 1},
                                             {TopicId{3}, {}, BloomLevel::Unset, {}, 1, 0}}));
    QStringList rules;
    for (const TraceEntry& entry : plan.trace.mid(plan.trace.size() - 9))
        rules.append(entry.rule);
    const QString section = u"examSection"_s, row = u"examRow"_s;
    QCOMPARE(rules, QStringList({section, section, section, section, u"blank"_s, row, row, row, row}));
}

void TestMarkdownExam::readsMatching()
{
    const ImportPlan plan = planOf(courseOf(
        questionOf(u"matching"_s,
                   u"> - [x] Tea\n>   - match: hot\n> - [x] Milk\n>   - match: cold\n> - [ ]\n>   - match: dry\n"_s)));
    QCOMPARE(problemsOf(plan), QStringList());
    const QList<Option> options = plan.questions.value(0).options;
    QCOMPARE(options.size(), 3);
    QCOMPARE(options[0].match, u"hot"_s);
    QCOMPARE(options[2].text, QString());
    QCOMPARE(options[2].match, u"dry"_s);
    QVERIFY(plan.questions[0].mayBeAsked());
}

void TestMarkdownExam::readsOrdering()
{
    const ImportPlan plan =
        planOf(courseOf(questionOf(u"ordering"_s, u"> - [x] Boil\n> - [x] Pour\n> - [x] Wait\n"_s)));
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.questions.value(0).kind, QuestionKind::Ordering);
    QCOMPARE(plan.questions[0].options.value(2).text, u"Wait"_s);
}

void TestMarkdownExam::readsTypedAnswers()
{
    const ImportPlan words =
        planOf(courseOf(questionOf(u"shortAnswer"_s, u"> - [x] black tea\n> - [ ] *tea\n>   - weight: 0.5\n"_s)));
    QCOMPARE(problemsOf(words), QStringList());
    QCOMPARE(words.questions.value(0).options.value(0).weight, 1);
    QCOMPARE(words.questions[0].options.value(1).weight, 0.5);
    const ImportPlan number = planOf(courseOf(questionOf(u"numeric"_s, u"> - [x] 98.5\n>   - tolerance: 0.05\n"_s)));
    QCOMPARE(problemsOf(number), QStringList());
    QCOMPARE(number.questions.value(0).options.value(0).tolerance, 0.05);
    QCOMPARE(number.questions[0].options[0].weight, 1);
}

void TestMarkdownExam::readsWhatAQuestionGoesBy()
{
    const QString options = u"> - [x] Yes\n>   - fixed: yes\n> - [ ] No\n"_s;
    const ImportPlan one =
        planOf(courseOf(questionOf(u"singleAnswer\n> - enemies: leaves\n> - draft: yes"_s, options)));
    QCOMPARE(problemsOf(one), QStringList());
    QCOMPARE(one.questions.value(0).enemies, u"leaves"_s);
    QVERIFY(one.questions[0].draft);
    QVERIFY(one.questions[0].options[0].fixed && !one.questions[0].options[1].fixed);
    const ImportPlan all = planOf(courseOf(questionOf(u"singleAnswer\n> - fixed options: yes"_s, options)));
    QVERIFY(all.questions.value(0).options[1].fixed && !all.questions[0].draft);
}

void TestMarkdownExam::readsCaseStudy()
{
    const QString study = u"> [!case] The tea house\n> - uid: case-1\n>\n> It opens at ten.\n>\n> \\- Or later.\n\n"_s;
    const QString asked = u"> [!question]\n> - case: the TEA house\n>\n> When?\n> - [x] Ten\n> - [ ] Two\n\n"_s;
    const ImportPlan plan = planOf(courseOf(u"> [!check] Now\n\n" % study % asked));
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.caseStudies, QList<CaseStudy>({{CaseStudyId{1}, u"case-1"_s, TopicId{2}, u"The tea house"_s,
                                                  u"It opens at ten.\n\n- Or later."_s}}));
    QCOMPARE(plan.questions.value(0).caseStudy, CaseStudyId{1});
    // It is neither a block of the page nor a question of its check.
    QCOMPARE(plan.lessons[0].blocks.size(), 1);
    QCOMPARE(plan.lessons[0].blocks[0].questions, QStringList{plan.questions[0].uid});
    QCOMPARE(planOf(courseOf(u"Text\n\n" % study)).lessons[0].blocks.size(), 1);
}

void TestMarkdownExam::questionsOfAnotherFileStandOnTheirPage()
{
    const QString question = u"> [!question]\n> Hot?\n> - [x] Yes\n> - [ ] No\n\n"_s;
    Material material = courseOf(u"> [!check] Now\n\n" % question);
    material.sources.append(
        sourceOf(u"/tea/more.md"_s, u"---\nlamplight: 1\nkind: questions\nlesson: 1.1\n---\n" % question));
    const ImportPlan plan = planOf(material);
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.questions.size(), 2);
    QCOMPARE(plan.questions[1].lesson, LessonId{1});
    QCOMPARE(plan.questions[1].topic, TopicId{2});
    QCOMPARE(plan.questions[1].position, 1);
    QCOMPARE(plan.lessons[0].blocks[0].questions.size(), 1);
    material.sources.last() = sourceOf(u"/tea/more.md"_s, u"---\nlamplight: 1\nkind: questions\nlesson: 7\n---\n"_s);
    QCOMPARE(problemsOf(planOf(material)), QStringList{u"more.md:4 Nothing in the course is called “7”."_s});
}

void TestMarkdownExam::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* title, const QString& text, int line, const QString& why) {
        QTest::newRow(title) << text << line << why;
    };
    row("matching without right side", questionOf(u"matching"_s, u"> - [x] a\n>   - match: b\n> - [x] c\n"_s), 1,
        u"“match” in each"_s);
    row("matching of one", questionOf(u"matching"_s, u"> - [x] a\n>   - match: b\n> - [ ]\n>   - match: c\n"_s), 1,
        u"two options with text"_s);
    row("ordering of one", questionOf(u"ordering"_s, u"> - [x] a\n"_s), 1, u"fewer than two"_s);
    row("no typed answer", questionOf(u"shortAnswer"_s, u">\n"_s), 1, u"no answer"_s);
    row("typed answer without full mark", questionOf(u"shortAnswer"_s, u"> - [ ] a\n>   - weight: 0.5\n"_s), 1,
        u"marked as the key"_s);
    row("number in words", questionOf(u"numeric"_s, u"> - [x] ten\n"_s), 1, u"are numbers"_s);
    row("tolerance below nothing", questionOf(u"numeric"_s, u"> - [x] 10\n>   - tolerance: -1\n"_s), 8, u"from 0"_s);
    row("tolerance of words", questionOf(u"shortAnswer"_s, u"> - [x] 10\n>   - tolerance: 1\n"_s), 1,
        u"Only a numeric"_s);
    row("match of a choice", questionOf(u"singleAnswer"_s, u"> - [x] a\n>   - match: c\n> - [ ] b\n"_s), 1,
        u"Only a matching"_s);
    row("unknown case", questionOf(u"singleAnswer\n> - case: x"_s, u"> - [x] a\n> - [ ] b\n"_s), 4, u"called “x”"_s);
    row("case without title", u"> [!case]\n> a\n"_s, 1, u"no title"_s);
    row("case without text", u"> [!case] a\n> - uid: c\n"_s, 1, u"no text"_s);
    row("case twice", u"> [!case] a\n> b\n\n> [!case] A\n> c\n"_s, 4, u"given twice"_s);
    row("field of a case", u"> [!case] a\n> - colour: red\n>\n> b\n"_s, 2, u"no field"_s);
    row("attribute of a case", u"<!-- uid: x -->\n> [!case] a\n> b\n"_s, 1, u"fields of its own"_s);
}

void TestMarkdownExam::lists()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, why);
    const QStringList listed = problemsOf(planOf(courseOf(text)));
    QCOMPARE(listed.size(), 1);
    QVERIFY2(listed[0].startsWith(u"1.1.md:%1 "_s.arg(line + lessonHead)) && listed[0].contains(why),
             qPrintable(listed[0]));
}

void TestMarkdownExam::listsInExam_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& text, const QStringList& expected) {
        QTest::newRow(title) << text << expected;
    };
    const QString rows = u"\n| topic | criterion | bloom | style | section | count |\n|---|---|---|---|---|---|\n"_s;
    const QString sections = u"| section | minutes | break |\n|---|---|---|\n"_s;
    row("marks in words", u"- pass mark: many marks\n"_s % examTable, {u"3 pass mark"_s});
    row("switch", u"- margins: true\n"_s % examTable, {u"3 yes or no"_s});
    row("several answers", u"- several answers: half\n"_s % examTable, {u"3 isn't a value"_s});
    row("wrong mark", u"- wrong mark: 2\n"_s % examTable, {u"3 from 0 to 1"_s});
    row("target", u"- target facility: 60 %\n"_s % examTable, {u"3 from 0 to 1"_s});
    row("unknown section", sections % u"| A | | |\n" % rows % u"| | | | | B | 1 |\n| | | | | A | 1 |\n",
        {u"9 no section “B”"_s});
    row("row of no section", rows % u"| | | | | | 1 |\n| 1 | | | | | 1 |\n",
        {u"1 no rows"_s, u"6 no section"_s, u"7 no section"_s});
    row("section twice", sections % u"| A | | |\n| a | | |\n" % rows % u"| | | | | A | 1 |\n", {u"6 given twice"_s});
    row("section without name", sections % u"| | 5 | |\n\n" % examTable, {u"5 has a name"_s});
    row("section's minutes", sections % u"| A | 5 min | |\n\n" % examTable, {u"5 whole number"_s});
    row("break", sections % u"| A | 5 | -5 |\n\n" % examTable, {u"5 whole number"_s});
    row("sections below", examTable % u'\n' % sections, {u"7 belongs here"_s, u"8 belongs here"_s});
}

void TestMarkdownExam::listsInExam()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto head = sourceOf({}, courseText()).lines.size();
    const QStringList listed =
        problemsOf(planOf({{}, {sourceOf(u"c.md"_s, courseText() % u"## Exam: A\n- minutes: 5\n" % text)}}));
    QVERIFY2(listed.size() == expected.size(), qPrintable(listed.join(u'\n')));
    for (qsizetype i = 0; i < listed.size(); ++i) {
        QVERIFY2(listed[i].startsWith(u"c.md:%1 "_s.arg(expected[i].section(u' ', 0, 0).toInt() + head)),
                 qPrintable(listed[i]));
        QVERIFY2(listed[i].contains(expected[i].section(u' ', 1)), qPrintable(listed[i]));
    }
}

QTEST_GUILESS_MAIN(TestMarkdownExam)
#include "tst_markdownexam.moc"
