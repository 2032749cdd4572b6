// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "generators.h"

#include <QTest>

using namespace lamplight;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");

        const auto row = [](const char* name, const char16_t* text, const char16_t* folded) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
        };
        row("empty", u"", u"");
        row("only white space", u" \t\n\u00A0", u"");
        row("case", u"Value Co-Creation", u"value co-creation");
        row("runs of white space", u"  a \t\n b\u00A0\u2003c ", u"a b c");
        row("quotes", u"\u201Cwarranty\u201D \u00ABcost\u00BB \u201Erisk\u201C it\u2019s it\u00B4s 3\u2033",
            u"\"warranty\" \"cost\" \"risk\" it's it's 3\"");
        row("dashes", u"a\u2010b\u2011c\u2013d\u2014e\u2212f", u"a-b-c-d-e-f");
        row("soft hyphen, zero width, byte-order mark", u"co\u00ADcre\u200Bation\uFEFF\u2060", u"cocreation");
        row("ellipsis", u"and so on\u2026", u"and so on...");
        row("ligature, full width, superscript", u"\uFB01t \uFF29\uFF34\uFF29\uFF2C m\u00B2", u"fit itil m2");
        row("composed and decomposed", u"caf\u00E9 cafe\u0301", u"cafe cafe");
        row("German", u"Stra\u00DFe STRASSE \u00DCber", u"strasse strasse uber");
        row("French", u"\u00C9l\u00E8ve \u0153uvre", u"eleve \u0153uvre");
        row("Czech", u"P\u0159\u00EDli\u0161 \u017Elu\u0165ou\u010Dk\u00FD", u"prilis zlutoucky");
        row("Turkish", u"\u0130stanbul", u"istanbul");
        row("Vietnamese", u"Vi\u1EC7t Nam", u"viet nam");
        row("Greek, final sigma", u"\u039B\u038C\u0393\u039F\u03A3", u"\u03BB\u03BF\u03B3\u03BF\u03C3");
        row("Greek, small", u"\u03BB\u03CC\u03B3\u03BF\u03C2", u"\u03BB\u03BF\u03B3\u03BF\u03C3");
        row("Russian yo is ye", u"\u0401\u043B\u043A\u0430", u"\u0435\u043B\u043A\u0430");
        row("Russian short i stays itself", u"\u041C\u041E\u0419", u"\u043C\u043E\u0439");
        row("Hebrew without points", u"\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", u"\u05E9\u05DC\u05D5\u05DD");
        row("Arabic without vowels", u"\u0643\u0650\u062A\u064E\u0627\u0628", u"\u0643\u062A\u0627\u0628");
        row("Hindi keeps its vowels", u"\u0915\u0941\u0932", u"\u0915\u0941\u0932");
        row("Thai keeps its vowels", u"\u0E01\u0E34\u0E19", u"\u0E01\u0E34\u0E19");
        row("Japanese keeps its voicing", u"\u304C\u304E", u"\u304C\u304E");
        row("Japanese, half width", u"\uFF76\uFF9E", u"\u30AC");
        row("Korean", u"\uAC00\uCE58", u"\uAC00\uCE58");
        row("beyond the first plane", u"\U0001D54F \U0001F4A1", u"x \U0001F4A1");
    }

    void folds()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "folded");
    }

    void foldingTwiceIsFoldingOnce()
    {
        QVERIFY(rc::check("folding twice is folding once", [](const QString& text) {
            const QString once = fold(text);
            RC_ASSERT(fold(once) == once);
        }));
    }

    void caseAndSpacingNeverMatter()
    {
        QVERIFY(rc::check("case and spacing never matter", [] {
            const QString text = *test::text();
            RC_ASSERT(fold(text.toUpper()) == fold(text.toLower()));
            const QString wider = QStringLiteral("  ") + text + QStringLiteral("\n");
            RC_ASSERT(fold(wider) == fold(text));
        }));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
