// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/inline.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::lesson;

namespace {

// Each run as it is shown: <b>bold</b>, <i>italic</i>, <c>code</c>, <a address>link</a>.
QString notation(const QString& source)
{
    QString text;
    for (const InlineRun& run : parseInline(source)) {
        QString shown = run.text;
        if (run.style.code)
            shown = u"<c>" + shown + u"</c>";
        if (run.style.italic)
            shown = u"<i>" + shown + u"</i>";
        if (run.style.bold)
            shown = u"<b>" + shown + u"</b>";
        if (!run.style.url.isEmpty())
            shown = u"<a " + run.style.url + u'>' + shown + u"</a>";
        text += shown;
    }
    return text;
}

QString lettersOf(QString text)
{
    return text.removeIf([](QChar c) { return !c.isLetter(); });
}

} // namespace

class TestInline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void typography_data();
    void typography();
    void placesInTheSource();
    void runsFollowTheSource();
};

void TestInline::marks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* source, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("plain", "value is subjective", "value is subjective");
    row("bold", "the **key word** is", "the <b>key word</b> is");
    row("bold by underscores", "the __key__ word", "the <b>key</b> word");
    row("italic", "the *key* word", "the <i>key</i> word");
    row("italic by underscores", "the _key_ word", "the <i>key</i> word");
    row("bold and italic", "***both***", "<b><i>both</i></b>");
    row("italic in bold", "**a *b* c**", "<b>a </b><b><i>b</i></b><b> c</b>");
    row("italic at the end of bold", "**a *b***", "<b>a </b><b><i>b</i></b>");
    row("bold in italic", "*a **b** c*", "<i>a </i><b><i>b</i></b><i> c</i>");
    row("bold at the end of italic", "*a **b***", "<i>a </i><b><i>b</i></b>");
    row("italic at the start of bold", "***a* b**", "<b><i>a</i></b><b> b</b>");
    row("within a word", "un**help**ful", "un<b>help</b>ful");
    row("beside punctuation", "(**a**), *b*.", "(<b>a</b>), <i>b</i>.");
    row("never closed", "2 ** 3 and *a", "2 ** 3 and *a");
    row("spaces inside", "* a * and ** b **", "* a * and ** b **");
    row("space after the first", "* a* and ** b**", "* a* and ** b**");
    row("many at the end", "*a *b*****", "*a *b*****");
    row("products", "2*3*4", "2*3*4");
    row("names", "snake_case_name", "snake_case_name");
    row("four", "****a****", "****a****");
    row("bold within bold", "**a **b** c**", "<b>a **b</b> c**");
    row("code", "run `ls *a* -l` now", "run <c>ls *a* -l</c> now");
    row("code with a backtick", "``a`b``", "<c>a`b</c>");
    row("lone backtick", "a ` b", "a ` b");
    row("code in bold", "**use `x`**", "<b>use </b><b><c>x</c></b>");
    row("link", "see [the *page*](https://example.org/a_b) now",
        "see <a https://example.org/a_b>the </a><a https://example.org/a_b><i>page</i></a> now");
    row("link with brackets", "[a [b]](x(y))", "<a x(y)>a [b]</a>");
    row("link with a title", "[a](x \"title\")", "<a x>a</a>");
    row("picture", "![the triad](t.png)", "<a t.png>the triad</a>");
    row("brackets alone", "see [1] (note)!", "see [1] (note)!");
    row("half a link", "[a](x", "[a](x");
    row("link in a link", "[a [b](c)](d)", "<a d>a [b](c)</a>");
    row("escaped", "\\*a\\* Users \\& Groups", "*a* Users & Groups");
    row("paths", "\\\\server\\share", "\\\\server\\share");
    row("escaped end", "*a\\* b*", "<i>a</i><i>* b</i>");
}

void TestInline::marks()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(notation(source), expected);
}

void TestInline::typography_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* source, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("double quotes", "say \"value\" (\"it\")", "say “value” (“it”)");
    row("single quotes", "the 'provider's view'", "the ‘provider’s view’");
    row("nested", "\"'a' b\"", "“‘a’ b”");
    row("within marks", "**\"a\"** *'b'*", "“a” ‘b’");
    row("plural possessive", "providers' output", "providers’ output");
    row("decade", "the '90s", "the ’90s");
    row("after a dash", "a--\"b\" \"c--\" d", "a–“b” “c–” d");
    row("between spaces", "a - b", "a – b");
    row("hyphen", "co-creation", "co-creation");
    row("two", "a -- b--c", "a – b–c");
    row("three", "a --- b---c", "a — b—c");
    row("rule", "-----", "-----");
    row("option", "use --force or (--all)", "use --force or (--all)");
    row("range", "5-10", "5-10");
    row("list mark", "a\n- b", "a\n- b");
    row("ellipsis", "and so on...", "and so on…");
    row("four dots", "a .... b", "a .... b");
    row("as typed already", "“a” – ’b’ …", "“a” – ’b’ …");
    row("code stays", "`\"a\" -- ...`", "\"a\" -- ...");
}

void TestInline::typography()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(shownText(parseInline(source)), expected);
}

void TestInline::placesInTheSource()
{
    const QList<InlineRun> runs = parseInline(QStringLiteral("a **b** -- `c`"));
    const QList<InlineRun> expected{
        {QStringLiteral("a "), {}, {0, 2}}, {QStringLiteral("b"), {.bold = true}, {4, 1}},
        {QStringLiteral(" "), {}, {7, 1}},  {QStringLiteral("–"), {}, {8, 2}},
        {QStringLiteral(" "), {}, {10, 1}}, {QStringLiteral("c"), {.code = true}, {12, 1}},
    };
    QCOMPARE(runs.size(), expected.size());
    for (qsizetype i = 0; i < runs.size(); ++i)
        QCOMPARE(runs[i], expected[i]);
}

// Whatever the text: runs come in the source's order without overlap, code stands as in the source, and outside links
// no letter is lost.
void TestInline::runsFollowTheSource()
{
    QVERIFY(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(
            rc::gen::element(QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral(" "), QStringLiteral("*"),
                             QStringLiteral("**"), QStringLiteral("_"), QStringLiteral("`"), QStringLiteral("["),
                             QStringLiteral("]"), QStringLiteral("]("), QStringLiteral(")"), QStringLiteral("\\"),
                             QStringLiteral("\""), QStringLiteral("--"), QStringLiteral("..."), QStringLiteral("!")));
        const QString source = QStringList(pieces.begin(), pieces.end()).join(QString());
        const QList<InlineRun> runs = parseInline(source);
        qsizetype end = 0;
        bool linked = false;
        for (const InlineRun& run : runs) {
            RC_ASSERT(!run.text.isEmpty());
            RC_ASSERT(run.source.start >= end);
            end = run.source.end();
            linked = linked || !run.style.url.isEmpty();
            if (run.style.code)
                RC_ASSERT(run.text == source.mid(run.source.start, run.source.length));
        }
        RC_ASSERT(end <= source.size());
        if (!linked && !source.contains(u']'))
            RC_ASSERT(lettersOf(shownText(runs)) == lettersOf(source));
    }));
}

QTEST_GUILESS_MAIN(TestInline)
#include "tst_inline.moc"
