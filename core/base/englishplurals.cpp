// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/englishplurals.h"

namespace lamplight {

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const
{
    const QLatin1String both("(s)");
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains(both))
        return {};
    return text.replace(both, n == 1 ? QLatin1String() : QLatin1String("s"));
}

} // namespace lamplight
