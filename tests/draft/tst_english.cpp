// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/english.h"
#include "draft/frame.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::draft;
using namespace Qt::StringLiterals;

class TestEnglish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void article_data();
    void article();
    void plurals_data();
    void plurals();
    void fitsTheBlank_data();
    void fitsTheBlank();
};

void TestEnglish::article_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    for (const auto& [phrase, expected] :
         {std::pair("outcome", "an"), std::pair("service level", "a"), std::pair("hour of work", "an"),
          std::pair("user", "a"), std::pair("utility", "a"), std::pair("uncertain turn", "an"), std::pair("unit", "a"),
          std::pair("unimportant thing", "an"), std::pair("SLA", "an"), std::pair("UPS", "a"),
          std::pair("one-off", "a"), std::pair("European", "a"), std::pair("7 days", ""), std::pair("", "")})
        QTest::newRow(phrase) << QString::fromLatin1(phrase) << QString::fromLatin1(expected);
}

void TestEnglish::article()
{
    QFETCH(QString, phrase);
    QTEST(indefiniteArticle(phrase), "expected");
}

void TestEnglish::plurals_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isPlural");
    QTest::newRow("level") << u"service level"_s << u"service levels"_s << false;
    QTest::newRow("y") << u"warranty"_s << u"warranties"_s << false;
    QTest::newRow("vowel and y") << u"key"_s << u"keys"_s << false;
    QTest::newRow("ss") << u"process"_s << u"processes"_s << false;
    QTest::newRow("is") << u"analysis"_s << u"analysises"_s << false;
    QTest::newRow("plural") << u"outputs"_s << u"outputses"_s << true;
}

void TestEnglish::plurals()
{
    QFETCH(QString, term);
    QTEST(plural(term), "expected");
    QTEST(looksPlural(term), "isPlural");
}

void TestEnglish::fitsTheBlank_data()
{
    QTest::addColumn<QString>("text"); // the phrase between [ and ]
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* title, const QString& text, const QString& other, bool expected) {
        QTest::newRow(title) << text << other << expected;
    };
    row("verb for verb", u"the role that [releases money]"_s, u"the party that [keeps skills ready]"_s, true);
    row("many for one", u"the role that [releases money]"_s, u"the parties that [keep skills ready]"_s, false);
    row("noun for verb", u"the role that [releases money]"_s, u"a part of [releases money]"_s, false);
    row("preposition", u"worth [in its place], judged"_s, u"given [by the owner]"_s, true);
    row("other beginning", u"worth [to its people], judged"_s, u"kept [by the owner]"_s, false);
    row("of belongs to its noun", u"used at once [before it fails]"_s, u"a share [of the time]"_s, false);
    row("of for another", u"used at once [by all]"_s, u"a share [of the time]"_s, false);
    row("for whom", u"works with it [by day]"_s, u"ready to do, [for whom and when]"_s, false);
    row("the or a", u"the [cause of it]"_s, u"a [change of it]"_s, true);
    row("a or the", u"a [change of it]"_s, u"the [cause of it]"_s, false);
    row("before a verb", u"when [outputs] are used"_s, u"when [services] have come"_s, true);
    row("before a verb, one", u"when [outputs] are used"_s, u"when [service] is there"_s, false);
    row("unfinished", u"it is [how well]"_s, u"says [how dependably] services run"_s, false);
}

void TestEnglish::fitsTheBlank()
{
    const auto framed = [](QString text) {
        const qsizetype start = text.indexOf(u'['), end = text.indexOf(u']') - 1;
        text.remove(u'[').remove(u']');
        return frameOf(text, {start, end - start});
    };
    QFETCH(QString, text);
    QFETCH(QString, other);
    QTEST(fits(framed(other), framed(text)), "expected");
}

QTEST_GUILESS_MAIN(TestEnglish)
#include "tst_english.moc"
