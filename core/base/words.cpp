// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace lamplight {

namespace {

bool hasLetterOrNumber(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace

QList<Span> words(QStringView text)
{
    // Qt flags the starts and ends of items in alphabetic scripts only, so the pieces between boundaries are looked at.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    QList<Span> found;
    for (qsizetype start = 0, end = finder.toNextBoundary(); end != -1; start = end, end = finder.toNextBoundary())
        if (hasLetterOrNumber(text.mid(start, end - start)))
            found << Span{start, end - start};
    return found;
}

} // namespace lamplight
