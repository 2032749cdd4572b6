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

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Signs that part words where one of them stands at the edge of what spaces part.
bool isEdgeSign(QChar c)
{
    return QStringView(u".,;:!?()\"'“”‘’…").contains(c);
}

/// The words of a piece between spaces, which always part words. Most pieces of most texts are one word of plain
/// letters with a sign or two around it, for which Unicode's rules needn't be gone through.
void addWords(QStringView text, const Span& piece, QList<Span>& found)
{
    qsizetype start = piece.start, end = piece.end();
    while (start < end && isEdgeSign(text[start]))
        ++start;
    while (end > start && isEdgeSign(text[end - 1]))
        --end;
    if (start < end && std::all_of(text.begin() + start, text.begin() + end, isAsciiWord)) {
        found << Span{start, end - start};
        return;
    }
    // Qt flags the starts and ends of items in alphabetic scripts only, so the pieces between boundaries are looked at.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data() + piece.start, piece.length);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary())
        if (hasLetterOrNumber(text.mid(piece.start + from, to - from)))
            found << Span{piece.start + from, to - from};
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
    QList<Span> found;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isPlainSpace(text[end]))
            ++end;
        if (end > start)
            addWords(text, {start, end - start}, found);
        start = end + 1;
    }
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
