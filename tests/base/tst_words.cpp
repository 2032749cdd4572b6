// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/random.h"

#include <QStringList>
#include <QTest>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace lamplight;
using namespace Qt::StringLiterals;

namespace {

QString cut(const QString& text, const QList<Span>& spans)
{
    QStringList pieces;
    for (const Span& span : spans)
        pieces << text.mid(span.start, span.length);
    return pieces.join(u'|');
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void likeUnicodesOwnRules();
    void found_data();
    void found();
};

void TestWords::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* text, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("no words", " ... => ", "");
    row("sentence", "Value is (very) subjective.", "Value|is|very|subjective");
    row("apostrophes", "don't don’t", "don't|don’t");
    row("numbers", "99.9 and 1,000", "99.9|and|1,000");
    row("hyphen", "co-creation", "co|creation");
    row("accents", "Café e\u0301te\u0301", "Café|e\u0301te\u0301");
    row("ideographs", "价值 abc", "价|值|abc");
    row("beyond the basic plane", "𝔸𝔹 x", "𝔸𝔹|x");
}

void TestWords::pieces()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(cut(text, words(text)), expected);
}

// What is cut the quick way is cut as the slow way does.
void TestWords::likeUnicodesOwnRules()
{
    const QStringList parts{u"a"_s,        u"Word"_s,   u"9"_s,      u"don't"_s,  u"\u2019"_s, u"."_s,
                            u","_s,        u":"_s,      u"\u0301"_s, u" "_s,      u"\n"_s,     u"\u00A0"_s,
                            u"-"_s,        u"_"_s,      u"("_s,      u"\u200D"_s, u"é"_s,      u"价"_s,
                            u"\u05D0\""_s, u"\u2026"_s, u"\""_s,     u"'"_s,      u"%"_s,      u"\t"_s};
    Random random(11);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint64 left = random.below(9); left > 0; --left)
            text += parts[static_cast<qsizetype>(random.below(static_cast<quint64>(parts.size())))];
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        QList<Span> expected;
        for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary())
            if (const auto piece = text.mid(from, to - from).toUcs4();
                std::ranges::any_of(piece, [](uint c) { return QChar::isLetterOrNumber(c); }))
                expected += Span{from, to - from};
        QVERIFY2(words(text) == expected, qPrintable(text.toHtmlEscaped()));
    }
}

void TestWords::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* text, const char* phrase, const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(phrase) << QString::fromUtf8(expected);
    };
    row("once", "the Perceived  benefits of", "perceived benefits", "Perceived  benefits");
    row("twice", "a service or the service", "service", "service|service");
    row("accents and punctuation", "the café, society", "Cafe society", "café, society");
    row("not within words", "services", "service", "");
    row("not overlapping", "a a a", "a a", "a a");
    row("the whole", "value", "value", "value");
    row("absent", "value", "outcome", "");
    row("no words wanted", "value", "...", "");
    row("longer than the text", "value", "value stream", "");
}

void TestWords::found()
{
    QFETCH(const QString, text);
    QFETCH(const QString, phrase);
    QFETCH(const QString, expected);
    QCOMPARE(cut(text, findWords(text, phrase)), expected);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
