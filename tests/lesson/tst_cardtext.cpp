// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardtags.h"
#include "lesson/cardtext.h"

#include <QTest>

using namespace lamplight::lesson;
using lamplight::test::forbiddenIn;

namespace {

QString kept(const QString& html)
{
    return readCardText(html).html;
}

} // namespace

class TestCardText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keeps_data();
    void keeps();
    void leavesOut_data();
    void leavesOut();
    void plain_data();
    void plain();
    void picturesAndSounds();
    void shown_data();
    void shown();
};

void TestCardText::keeps_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* html, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("text", "1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2");
    row("entities", "caf&eacute; &alpha;", "café α");
    row("other names", "<strong>a</strong><em>b</em><del>c</del><kbd>d</kbd>",
        "<b>a</b><i>b</i><s>c</s><code>d</code>");
    row("misnested", "<b>a<i>b</b>c</i>", "<b>a<i>b</i></b><i>c</i>");
    row("left open", "<div><b>a</div><div>b", "<div><b>a</b></div><div><b>b</b></div>");
    row("marks in one order", "<i><b>x</b></i>", "<b><i>x</i></b>");
    row("a block within a paragraph", "<h2>a<div>b</div></h2>", "<h2>a</h2><div>b</div>");
    row("list", "<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>");
    row("text in a list", "<ul>a</ul>", "<ul><li>a</li></ul>");
    row("an item without a list", "<li>a", "<div>a</div>");
    row("numbers go on", "<ol start=4 type=a><li>d</ol>", "<ol start=\"4\"><li>d</li></ol>");
    row("table", "<table border=1><thead><tr><th>a<tbody><tr><td colspan=2 bgcolor=red>b</table>",
        "<table><tr><th>a</th></tr><tr><td colspan=\"2\">b</td></tr></table>");
    row("caption", "<table><caption>a</caption><tr><td>b</table>",
        "<table><tr><td><div>a</div></td></tr><tr><td>b</td></tr></table>");
    row("text thrown out of a table", "<table>x<tr><td>y</table>", "x<table><tr><td>y</td></tr></table>");
    row("code keeps its lines", "<pre>\n\na\n  b</pre>", "<pre>\n\na\n  b</pre>");
    row("direction", "<p dir=RTL>a", "<p dir=\"rtl\">a</p>");
    row("cloze", "<span class=\"cloze\" data-ordinal=1>[...]</span>", "<span class=\"cloze\">[...]</span>");
    row("style as marks", "<span style='font-weight: 600; font-style:italic'>a</span>", "<b><i>a</i></b>");
    row("raised and lowered", "H<sub>2</sub>O <span style='vertical-align:super'>1</span>",
        "H<sub>2</sub>O <sup>1</sup>");
    row("ruby", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "<ruby>漢<rt>kan</rt></ruby>");
    row("rt without ruby", "<rt>a</rt>", "a");
    row("link", "<a href=\"https://example.org/?a=1&b=2\" target=_blank>x</a>",
        "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>");
    row("LaTeX", "[latex]\\frac{1}{2}[/latex] \\(x^2\\)", "[latex]\\frac{1}{2}[/latex] \\(x^2\\)");
    row("TeX element", "<anki-mathjax>x &lt; y</anki-mathjax>", "\\(x &lt; y\\)");
    row("TeX element as a block", "<anki-mathjax block=\"true\">x^2</anki-mathjax>", "\\[x^2\\]");
    row("MathML with its TeX",
        "<math display=block><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics>"
        "</math>",
        "\\[x\\]");
    row("MathML without", "<math><mi>a</mi><mo>+</mo><mi>b</mi></math>", "a+b");
    row("picture", "<img src=\"my%20cat.png\" alt=\" A  cat \" width=40 height=x>",
        "<img src=\"my cat.png\" alt=\"A cat\" width=\"40\">");
    row("a picture's odd name", "<img src=\"50%25%20%23%3F.png\">", "<img src=\"50%25 %23%3F.png\">");
    row("sound", "[sound:a &amp; b.mp3]", "[sound:a &amp; b.mp3]");
    row("audio", "<audio controls><source src='a.ogg'>Get a browser</audio>", "[sound:a.ogg]");
    row("form's text", "<form action=x>a<button>b</button></form>", "ab");
}

void TestCardText::keeps()
{
    QFETCH(const QString, html);
    QTEST(kept(html), "expected");
    QCOMPARE(kept(kept(html)), kept(html));
    QCOMPARE(forbiddenIn(kept(html)), QString());
}

void TestCardText::leavesOut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QList<int>>("leftOut"); // scripts, styles, remote, forms, frames, others
    const auto row = [](const char* name, const char* html, const char* expected, QList<int> leftOut) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected) << leftOut;
    };
    row("script", "a<script>alert('<b>')</script>b", "ab", {1, 0, 0, 0, 0, 0});
    row("script in a script's text", "<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)", {0, 0, 0, 0, 0, 0});
    row("handlers", "<b onclick=x ONMOUSEOVER=y>a</b>", "<b>a</b>", {2, 0, 0, 0, 0, 0});
    row("handler of a picture", "<img src=x.png onerror=\"alert(1)\">", "<img src=\"x.png\">", {1, 0, 0, 0, 0, 0});
    row("slash for a space", "<img/src=x.png/onerror=alert(1)>", "", {0, 0, 1, 0, 0, 0});
    row("style sheet", "<style>@import url(https://example.org/x)</style>a", "a", {0, 1, 0, 0, 0, 0});
    row("linked style sheet", "<link rel=stylesheet href=//example.org/x.css>a", "a", {0, 1, 0, 0, 0, 0});
    row("style with an address", "<div style=\"background:url(file:///etc/passwd);font-weight:bold\">a</div>",
        "<div><b>a</b></div>", {0, 1, 0, 0, 0, 0});
    row("remote picture", "<img src=\"https://example.org/x.png\" alt=\"a cat\">", "a cat", {0, 0, 1, 0, 0, 0});
    row("remote picture without a scheme", "<img src=\"//example.org/x.png\">", "", {0, 0, 1, 0, 0, 0});
    row("file picture", "<img src=\"file:///etc/passwd\">", "", {0, 0, 1, 0, 0, 0});
    row("picture of another folder", "<img src=\"../../x.png\">", "", {0, 0, 1, 0, 0, 0});
    row("encoded dots and slashes", "<img src=\"%2e%2e%2fx.png\">", "", {0, 0, 1, 0, 0, 0});
    row("encoded scheme", "<img src=\"file%3ax\">", "", {0, 0, 1, 0, 0, 0});
    row("backslashes", "<img src=\"\\\\server\\share.png\">", "", {0, 0, 1, 0, 0, 0});
    row("data", "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">", "", {0, 0, 1, 0, 0, 0});
    row("quotes in a name", "<img src='a\" onerror=\"b.png'>", "<img src=\"a&quot; onerror=&quot;b.png\">",
        {0, 0, 0, 0, 0, 0});
    row("remote sound", "<audio src=\"http://example.org/a.mp3\"></audio>", "", {0, 0, 1, 0, 0, 0});
    row("script address", "<a href=\"javascript:alert(1)\">a</a>", "a", {0, 0, 1, 0, 0, 0});
    row("script address in disguise", "<a href=\" java&#10;script&colon;alert(1)\">a</a>", "a", {0, 0, 1, 0, 0, 0});
    row("file address", "<a href=\"file:///etc/passwd\">a</a>", "a", {0, 0, 1, 0, 0, 0});
    row("controls", "<input value=a><select><option>b</select><textarea>c</textarea>", "", {0, 0, 0, 3, 0, 0});
    row("frames", "<iframe src=x></iframe><object data=x>a</object><embed src=x>", "", {0, 0, 0, 0, 3, 0});
    row("drawing", "<svg><script>alert(1)</script><text>a</text></svg>b", "b", {0, 0, 0, 0, 0, 1});
    row("template", "<template><script>x</script></template>a", "a", {0, 0, 0, 0, 0, 1});
    row("comment", "a<!-- <script> -->b<!--[if IE]><b>c</b><![endif]-->", "ab", {0, 0, 0, 0, 0, 0});
    row("out of maths by a title", "<math><mi><title><img src=x onerror=alert(1)></title></mi></math>",
        "&lt;img src=x onerror=alert(1)&gt;", {0, 0, 0, 0, 0, 0});
}

void TestCardText::leavesOut()
{
    QFETCH(const QString, html);
    QFETCH(const QList<int>, leftOut);
    const CardText text = readCardText(html);
    QTEST(text.html, "expected");
    const LeftOut& out = text.leftOut;
    QCOMPARE((QList<int>{out.scripts, out.styles, out.remote, out.forms, out.frames, out.others}), leftOut);
    QCOMPARE(forbiddenIn(text.html), QString());
    QCOMPARE(kept(text.html), text.html);
}

void TestCardText::plain_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* html, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("blocks", "a<div>b</div><p>c d<br>e", "a\nb\nc d\ne");
    row("marks don't part words", "un<b>believ</b>able", "unbelievable");
    row("white space", "  a \n  b ", "a b");
    row("picture", "see <img src=a.png alt='a cat'> and <img src=b.png>", "see a cat and b.png");
    row("sounds aren't read", "a [sound:b.mp3] c", "a c");
    row("ruby", "<ruby>漢<rt>kan</rt></ruby>字", "漢(kan)字");
    row("cells", "<table><tr><td>a<td>b</table>", "a\nb");
}

void TestCardText::plain()
{
    QFETCH(const QString, html);
    QTEST(readCardText(html).plain, "expected");
    QTEST(readCardText(html, CardForm::Shown).plain, "expected");
}

void TestCardText::picturesAndSounds()
{
    const CardText text =
        readCardText(QStringLiteral("<img src=a.png alt=A>[sound:x.mp3]<p>b[sound:y z.ogg]<img src=a.png>"
                                    "[sound:../z.mp3][sound:https://example.org/a.mp3]"));
    QCOMPARE(text.pictures,
             (QList<Picture>{{QStringLiteral("a.png"), QStringLiteral("A")}, {QStringLiteral("a.png"), {}}}));
    QCOMPARE(text.sounds, (QStringList{QStringLiteral("x.mp3"), QStringLiteral("y z.ogg")}));
}

void TestCardText::shown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* html, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("pictures by number", "<img src=a.png alt=A><img src='b c.png' width=7>",
        "<img src=\"media:0\" alt=\"A\"><img src=\"media:1\" width=\"7\">");
    row("sounds apart", "a[sound:b.mp3]c", "ac");
    row("ruby in brackets", "<ruby>漢<rt>kan</rt></ruby>", "漢(kan)");
    row("marked", "<mark>a</mark><span class=cloze>b</span>",
        "<span class=\"mark\">a</span><span class=\"cloze\">b</span>");
}

void TestCardText::shown()
{
    QFETCH(const QString, html);
    QTEST(readCardText(html, CardForm::Shown).html, "expected");
}

QTEST_GUILESS_MAIN(TestCardText)
#include "tst_cardtext.moc"
