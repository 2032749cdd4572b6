// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"
#include "markdowncourse.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// What the reader won't read, and what it promises of everything else.
class TestMarkdownRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesAFolderWithoutCourse();
    void refusesTwoCourses();
    void aLineListedTwiceIsOneProblem();
    void keepsWhatItLists();
    void leavesOutExamRowsThatAskForSomethingElse();
    void tellsOfEveryLineWhateverComes();
    void documentsEveryRule();
};

void TestMarkdownRefusals::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* title, const QString& text, int line, ErrorKind kind = ErrorKind::Input) {
        QTest::newRow(title) << text << line << kind;
    };
    const QString head = u"---\nlamplight: 1\n"_s;
    row("no front matter", u"# Tea"_s, 1);
    row("blank line first", u"\n---"_s, 1);
    row("not closed", head % u"kind: course\ntitle: a"_s, 1);
    row("line without key", head % u"kind: course\ntea\n---"_s, 4);
    row("blank line within", head % u"\nkind: course\n---"_s, 3);
    row("key twice", head % u"kind: course\ntitle: a\ntitle: b\n---"_s, 5);
    row("colon in a plain value", head % u"kind: course\ntitle: a: b\n---"_s, 4);
    row("comment in a plain value", head % u"kind: course\ntitle: a #b\n---"_s, 4);
    row("list", head % u"kind: course\ntitle: [a]\n---"_s, 4);
    row("open quotes", head % u"kind: course\ntitle: \"a\n---"_s, 4);
    row("unknown escape", head % u"kind: course\ntitle: \"\\n\"\n---"_s, 4);
    row("no version", u"---\nkind: course\n---"_s, 1);
    row("later version", u"---\nkind: course\nlamplight: 2\n---"_s, 3, ErrorKind::TooNew);
    row("no kind", head % u"---"_s, 1);
    row("unknown kind", head % u"kind: page\n---"_s, 3);
}

void TestMarkdownRefusals::refuses()
{
    QFETCH(QString, text);
    Material material = courseOf({});
    material.sources.append(sourceOf(u"/tea/z.md"_s, text));
    NoProgress progress;
    const auto plan = markdown::read(material, progress);
    QVERIFY(!plan);
    QTEST(plan.error().kind, "kind");
    QTEST(plan.error().line, "line");
    QCOMPARE(plan.error().file, u"/tea/z.md"_s);
    QVERIFY(!plan.error().message.isEmpty());
}

void TestMarkdownRefusals::refusesAFolderWithoutCourse()
{
    NoProgress progress;
    const auto plan = markdown::read({{}, {sourceOf(u"a.md"_s, lessonText(u"a\n"_s))}}, progress);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Input);
}

void TestMarkdownRefusals::refusesTwoCourses()
{
    NoProgress progress;
    const auto plan =
        markdown::read({{}, {sourceOf(u"a.md"_s, courseText()), sourceOf(u"b.md"_s, courseText())}}, progress);
    QVERIFY(!plan);
    QCOMPARE(plan.error().file, u"b.md"_s);
    QCOMPARE(plan.error().line, 1);
}

void TestMarkdownRefusals::aLineListedTwiceIsOneProblem()
{
    const ImportPlan plan = planOf(courseOf(u"## a\n* b\n"_s));
    QCOMPARE(plan.problems.size(), 1);
    QVERIFY(plan.problems[0].why.contains(u"isn't part of this form"_s));
    QVERIFY(plan.problems[0].why.contains(u"blank line"_s));
    QCOMPARE(plan.problems[0].text, u"* b"_s);
}

void TestMarkdownRefusals::keepsWhatItLists()
{
    const ImportPlan plan = planOf(courseOf(u"# Green\n\n> [!warning]\n> Hot!\n\n> [!question]\n> Hot?\n"_s));
    QCOMPARE(plan.problems.size(), 3);
    const QList<Block>& blocks = plan.lessons[0].blocks;
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].kind, BlockKind::Paragraph);
    QCOMPARE(blocks[0].text, u"# Green"_s);
    QCOMPARE(blocks[1].kind, BlockKind::Quote);
    QCOMPARE(blocks[1].text, u"[!warning]\nHot!"_s);
    QCOMPARE(plan.questions.size(), 1);
    QVERIFY(plan.questions[0].isIncomplete());
    QCOMPARE(plan.found().incomplete, 1);
}

void TestMarkdownRefusals::leavesOutExamRowsThatAskForSomethingElse()
{
    const QString exam =
        u"\n## Exam: a\n- minutes: 5\n\n| topic | criterion | bloom | style | count |\n|---|---|---|---|---|\n"
        "| 1 | | | | 2 |\n| 9 | | | | 1 |\n| 1 | | grasp | | 1 |\n| 1 | | | odd | 1 |\n| 1 | 9.a | | | 1 |\n"
        "| 1 | | | | none |\n| 1 | | | | 0 |\n| 1 | 1 |\n"_s;
    const ImportPlan plan = planOf({{}, {sourceOf(u"c.md"_s, courseText() % exam)}});
    QCOMPARE(plan.blueprints.size(), 1);
    QCOMPARE(plan.blueprints[0].rows.size(), 1);
    QCOMPARE(plan.blueprints[0].rows[0].count, 2);
    QCOMPARE(plan.problems.size(), 7);
}

void TestMarkdownRefusals::tellsOfEveryLineWhateverComes()
{
    const QStringList pieces{u""_s,
                             u"text"_s,
                             u"## Heading"_s,
                             u"# Title"_s,
                             u"- item"_s,
                             u"  more"_s,
                             u"1. one"_s,
                             u"| a | b |"_s,
                             u"|---|---|"_s,
                             u"| c"_s,
                             u"```"_s,
                             u"````x"_s,
                             u"> quote"_s,
                             u">"_s,
                             u"> [!tip] Tip:"_s,
                             u"> [!takeaways]"_s,
                             u"> [!question]"_s,
                             u"> [!check]"_s,
                             u"> [!damaged-table]"_s,
                             u"> [!definition] Steeping"_s,
                             u"> - [x] yes"_s,
                             u"> - [ ] no"_s,
                             u">   - rationale: so"_s,
                             u"> - bloom: apply"_s,
                             u"> - item"_s,
                             u"> | a | b |"_s,
                             u"<!-- uid: u -->"_s,
                             u"<!-- text"_s,
                             u"-->"_s,
                             u"![a](b.svg)"_s,
                             u"\\"_s,
                             u"---"_s,
                             u": leaves"_s,
                             u"  - key phrase: leaves"_s,
                             u"- needs: Boiling"_s,
                             u"- `1` Topic"_s,
                             u"  - `2` Deeper"_s,
                             u"## Topics"_s,
                             u"## Criteria"_s,
                             u"## Exam: a"_s,
                             u"- minutes: 5"_s};
    const bool told = rc::check("every line is told once", [&](bool inLesson) {
        const auto picked = *rc::gen::container<QList<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
        QString body;
        for (const int piece : picked)
            body += pieces[piece] % u'\n';
        Material material = courseOf(inLesson ? body : QString());
        if (!inLesson)
            for (Source& source : material.sources)
                source = sourceOf(source.file, source.lines.join(u'\n') % u'\n' % body);
        NoProgress progress;
        const auto plan = markdown::read(material, progress);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(notToldOnce(material, *plan).isEmpty());
    });
    QVERIFY(told);
}

void TestMarkdownRefusals::documentsEveryRule()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/docs/course-format.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString handbook = QString::fromUtf8(file.readAll());
    const auto material = readMaterial({QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course")});
    QVERIFY(material);
    const QString rules = handbook.sliced(handbook.indexOf(u"## What became of each line"_s));
    for (const ImportPlan& plan : {planOf(*material), planOf(courseOf(u"![a](b)\n\n<!-- text\n-->\nx\n"_s))})
        for (const TraceEntry& entry : plan.trace)
            QVERIFY2(rules.contains(QString(u'`' % entry.rule % u'`')), qPrintable(entry.rule));
}

Q_DECLARE_METATYPE(lamplight::ErrorKind)
QTEST_GUILESS_MAIN(TestMarkdownRefusals)
#include "tst_markdownrefusals.moc"
