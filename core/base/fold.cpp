// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <utility>

namespace lamplight {

namespace {

char16_t plain(char16_t c)
{
    switch (c) {
    case u'\u2018': case u'\u2019': case u'\u201A': case u'\u201B': case u'\u2032': return u'\'';
    case u'\u201C': case u'\u201D': case u'\u201E': case u'\u201F': case u'\u2033': case u'\u00AB': case u'\u00BB':
        return u'"';
    case u'\u2010': case u'\u2011': case u'\u2012': case u'\u2013': case u'\u2014': case u'\u2015': case u'\u2212':
        return u'-';
    default: return c;
    }
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
