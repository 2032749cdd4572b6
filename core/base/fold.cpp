// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <string_view>
#include <utility>

namespace lamplight {

namespace {

char16_t plain(char16_t c)
{
    constexpr std::u16string_view singleQuotes = u"\u2018\u2019\u201A\u201B\u2032";
    constexpr std::u16string_view doubleQuotes = u"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    constexpr std::u16string_view dashes = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    const auto isIn = [c](std::u16string_view set) { return set.find(c) != set.npos; };
    return isIn(singleQuotes) ? u'\'' : isIn(doubleQuotes) ? u'"' : isIn(dashes) ? u'-' : c;
}

} // namespace

QString fold(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool space = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c == QChar(0x00AD) || c == QChar(0x200B))
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
