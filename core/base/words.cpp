// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/fold.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace lamplight {

namespace {

bool hasLetterOrNumber(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

QStringList foldedWords(QStringView text, const QList<Span>& spans)
{
    QStringList keys;
    for (const Span& span : spans)
        keys << fold(text.mid(span.start, span.length));
    return keys;
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

QList<Span> findWords(QStringView text, QStringView phrase)
{
    const QList<Span> spans = words(text);
    const QStringList keys = foldedWords(text, spans), wanted = foldedWords(phrase, words(phrase));
    QList<Span> found;
    if (wanted.isEmpty())
        return found;
    for (auto at = keys.begin();; at += wanted.size()) {
        at = std::search(at, keys.end(), wanted.begin(), wanted.end());
        if (at == keys.end())
            return found;
        const Span& first = spans[at - keys.begin()];
        found << Span{first.start, spans[at - keys.begin() + wanted.size() - 1].end() - first.start};
    }
}

} // namespace lamplight
