// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/findtext.h"

#include "base/fold.h"

#include <QTextBoundaryFinder>

namespace lamplight::study {

namespace {

/// A text folded, with the place in the original of each of its units.
struct FoldedText {
    QString text;
    QList<qsizetype> from; ///< one more than units: the end
};

void addFolded(FoldedText& folded, QStringView sign, qsizetype at)
{
    if (sign.size() == 1 && sign[0].unicode() > 0x20 && sign[0].unicode() < 0x7f) { // most of most texts
        folded.text += sign[0].toLower();
        folded.from.append(at);
        return;
    }
    const bool isSpace = sign[0].isSpace();
    if (isSpace && folded.text.endsWith(u' '))
        return;
    const QString plain = isSpace ? QStringLiteral(" ") : fold(sign);
    folded.text += plain;
    folded.from.append(QList<qsizetype>(plain.size(), at));
}

FoldedText foldedSigns(const QString& text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.from.reserve(text.size() + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        addFolded(folded, QStringView(text).sliced(at, next - at), at);
        at = next;
    }
    folded.from.append(text.size());
    return folded;
}

} // namespace

QList<Span> findText(const QString& text, const QString& wanted)
{
    const QString key = foldedSigns(wanted.trimmed()).text;
    QList<Span> found;
    if (key.isEmpty())
        return found;
    const FoldedText folded = foldedSigns(text);
    for (qsizetype at = folded.text.indexOf(key); at >= 0; at = folded.text.indexOf(key, at + key.size())) {
        const qsizetype start = folded.from[at];
        qsizetype end = at + key.size();
        while (end < folded.from.size() - 1 && folded.from[end] == folded.from[end - 1])
            ++end; // a sign that folds to several is found whole
        found.append({start, folded.from[end] - start});
    }
    return found;
}

} // namespace lamplight::study
