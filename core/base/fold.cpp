// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <string_view>
#include <utility>

namespace lamplight {

namespace {

char16_t plain(char16_t c)
{
    constexpr std::u16string_view singleQuotes = u"\u00B4\u2018\u2019\u201A\u201B\u2032";
    constexpr std::u16string_view doubleQuotes = u"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    constexpr std::u16string_view dashes = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    const auto isIn = [c](std::u16string_view set) { return set.find(c) != set.npos; };
    return isIn(singleQuotes) ? u'\'' : isIn(doubleQuotes) ? u'"' : isIn(dashes) ? u'-' : c;
}

/// Accents, and the points of Hebrew and Arabic that most writers leave out. Not the vowels of Indian scripts and
/// Thai, the voicing marks of Japanese and the breve of the Cyrillic short i: without them it is another word.
bool isDiacritic(char16_t c, QChar before)
{
    const auto isIn = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    if (before == QChar(u'\u0438') && c == u'\u0306')
        return false;
    return isIn(u'\u0300', u'\u036F') || isIn(u'\u0591', u'\u05BD') || isIn(u'\u05C1', u'\u05C2') ||
           isIn(u'\u064B', u'\u065F') || c == u'\u0670';
}

bool isInvisible(char16_t c)
{
    return c == u'\u00AD' || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF';
}

QString withPlainSigns(QString text)
{
    for (QChar& c : text)
        c = QChar(plain(c.unicode()));
    return text;
}

} // namespace

QString fold(QStringView text)
{
    // Plain first, as decomposition takes some signs apart, and again below, as it makes others. Upper case first, as
    // only that takes the sharp s to ss.
    const QString decomposed =
        withPlainSigns(text.toString()).normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool space = false;
    for (const QChar c : decomposed) {
        if (isInvisible(c.unicode()) || isDiacritic(c.unicode(), folded.isEmpty() ? QChar() : folded.back()))
            continue;
        if (c.isSpace()) {
            space = !folded.isEmpty();
            continue;
        }
        if (std::exchange(space, false))
            folded += u' ';
        folded += QChar(plain(c.unicode()));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

} // namespace lamplight
