// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardtags.h"
#include "lesson/cardtext.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lamplight::lesson;
using lamplight::test::forbiddenIn;

namespace {

QString kept(const QString& html)
{
    return readCardText(html).html;
}

const QStringList& pieces()
{
    static const QStringList all{
        QStringLiteral("text"),
        QStringLiteral(" "),
        QStringLiteral("\n"),
        QStringLiteral("&lt;script&gt;"),
        QStringLiteral("&amp;"),
        QStringLiteral("&#13;"),
        QStringLiteral("&nbsp"),
        QStringLiteral("<"),
        QStringLiteral(">"),
        QStringLiteral("\""),
        QStringLiteral("'"),
        QStringLiteral("<b>"),
        QStringLiteral("</b>"),
        QStringLiteral("<i id=1>"),
        QStringLiteral("</i>"),
        QStringLiteral("<p>"),
        QStringLiteral("</p>"),
        QStringLiteral("<div dir=rtl>"),
        QStringLiteral("</div>"),
        QStringLiteral("<section>"),
        QStringLiteral("<ul>"),
        QStringLiteral("</ul>"),
        QStringLiteral("<ol start=3>"),
        QStringLiteral("<li>"),
        QStringLiteral("</li>"),
        QStringLiteral("<table>"),
        QStringLiteral("</table>"),
        QStringLiteral("<tr>"),
        QStringLiteral("<td colspan=2>"),
        QStringLiteral("</td>"),
        QStringLiteral("<th>"),
        QStringLiteral("<caption>"),
        QStringLiteral("<tbody>"),
        QStringLiteral("<h2>"),
        QStringLiteral("</h2>"),
        QStringLiteral("<pre>"),
        QStringLiteral("</pre>"),
        QStringLiteral("<br>"),
        QStringLiteral("<hr>"),
        QStringLiteral("<a href='https://example.org/?a=1&b=2'>"),
        QStringLiteral("<a href=javascript:alert(1)>"),
        QStringLiteral("</a>"),
        QStringLiteral("<ruby>"),
        QStringLiteral("<rt>"),
        QStringLiteral("</ruby>"),
        QStringLiteral("<span class=cloze>"),
        QStringLiteral("<span style='font-weight:700;color:red'>"),
        QStringLiteral("</span>"),
        QStringLiteral("<script>"),
        QStringLiteral("</script>"),
        QStringLiteral("<style>"),
        QStringLiteral("</style>"),
        QStringLiteral("<svg>"),
        QStringLiteral("<math>"),
        QStringLiteral("<mi>"),
        QStringLiteral("<foreignObject>"),
        QStringLiteral("</svg>"),
        QStringLiteral("<!--"),
        QStringLiteral("-->"),
        QStringLiteral("<![CDATA["),
        QStringLiteral("]]>"),
        QStringLiteral("<img src=a.png onerror=alert(1)>"),
        QStringLiteral("<img src='50%25 off?.png' alt='a \"b\" <c>' width=40>"),
        QStringLiteral("<img src=//example.org/x.png>"),
        QStringLiteral("[sound:a.mp3]"),
        QStringLiteral("[sound:"),
        QStringLiteral("<iframe src=x>"),
        QStringLiteral("</iframe>"),
        QStringLiteral("<form>"),
        QStringLiteral("<textarea>"),
        QStringLiteral("</textarea>"),
        QStringLiteral("<select>"),
        QStringLiteral("<option>"),
        QStringLiteral("<template>"),
        QStringLiteral("<noscript>"),
        QStringLiteral("<plaintext>"),
        QStringLiteral("<title>"),
        QStringLiteral("<frameset>"),
        QStringLiteral("<body onload=x>"),
        QStringLiteral("<html>"),
        QString(QChar(0)),
        QString(QChar(0xD800)),
        QString(QChar(0xFEFF)),
    };
    return all;
}

} // namespace

class TestHostileCardText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boundsHugeTexts_data();
    void boundsHugeTexts();
    void isSafeAndSettled();
};

void TestHostileCardText::boundsHugeTexts_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep") << QStringLiteral("<div>").repeated(200'000);
    QTest::newRow("left open") << QStringLiteral("<b id=x><i id=y>").repeated(100'000);
    QString opened;
    for (int i = 0; i < 2000; ++i)
        opened += QStringLiteral("<b id=%1>").arg(i);
    QTest::newRow("repeated in every paragraph") << opened + QStringLiteral("<p>x").repeated(2000);
    QString within;
    for (int i = 0; i < 250; ++i)
        within += QStringLiteral("<b id=%1>").arg(i);
    QTest::newRow("as much as goes through") << within + QStringLiteral("<p>x").repeated(4000);
    QTest::newRow("tables") << QStringLiteral("<table><tr><td>").repeated(50'000);
    QTest::newRow("deep within bounds") << QStringLiteral("<blockquote>").repeated(500) + QStringLiteral("a");
    QTest::newRow("too deep") << QStringLiteral("<blockquote>").repeated(4000) + QStringLiteral("a");
}

void TestHostileCardText::boundsHugeTexts()
{
    QFETCH(const QString, html);
    const QString once = kept(html);
    QVERIFY(once.size() < 10 * html.size());
    QCOMPARE(kept(once), once);
    QCOMPARE(forbiddenIn(once), QString());
}

/// Whatever is written: nothing forbidden comes through, and reading what was kept changes nothing.
void TestHostileCardText::isSafeAndSettled()
{
    QVERIFY(rc::check([] {
        const auto indexes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces().size())));
        QString html;
        for (const int index : indexes)
            html += pieces()[index];
        const CardText once = readCardText(html);
        const CardText twice = readCardText(once.html);
        RC_ASSERT(forbiddenIn(once.html).toStdString() == "");
        RC_ASSERT(twice.html.toStdString() == once.html.toStdString());
        RC_ASSERT(twice.plain == once.plain);
        RC_ASSERT(twice.pictures == once.pictures);
        RC_ASSERT(twice.sounds == once.sounds);
        RC_ASSERT(twice.leftOut == LeftOut());
    }));
}

QTEST_GUILESS_MAIN(TestHostileCardText)
#include "tst_hostilecardtext.moc"
