// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/word.h"

#include "base/fold.h"
#include "recall/lexicon.h"
#include "recall/spelling.h"

#include <algorithm>
#include <vector>

namespace lamplight::recall {

namespace {

constexpr double nearMissDistance = 0.25;

// The part of a French word up to its apostrophe, with it: 2 in "l'utilité". 0: not an elision.
qsizetype elisionLength(QStringView word)
{
    const auto apostrophe = std::find_if(word.begin(), word.end(), [](QChar c) { return c == u'\'' || c == u'’'; });
    const qsizetype at = apostrophe - word.begin();
    if (apostrophe == word.end() || at + 1 == word.size() || unelided(fold(word.left(at))).isEmpty())
        return 0;
    return QStringLiteral("aeiouyhœæ").contains(fold(word.mid(at + 1)).front()) ? at + 1 : 0;
}

// How many pieces, from `first` on, are one number with spaces for its thousands: "1 000 000"; else 1.
qsizetype thousandsLength(QStringView text, const QList<Span>& pieces, qsizetype first)
{
    const auto areDigits = [&](const Span& piece, qsizetype longest) {
        const QStringView written = text.mid(piece.start, piece.length);
        return written.size() <= longest &&
               std::all_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
    };
    const auto continues = [&](qsizetype at) {
        return pieces[at].length == 3 && areDigits(pieces[at], 3) && pieces[at].start == pieces[at - 1].end() + 1 &&
               text[pieces[at - 1].end()].isSpace();
    };
    qsizetype end = first + 1;
    while (areDigits(pieces[first], 3) && end < pieces.size() && continues(end))
        ++end;
    return end - first;
}

bool keepsFirstLetter(const QString& a, const QString& b)
{
    return a[0] == b[0] || (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]);
}

} // namespace

bool Word::isSignificant() const
{
    // Katakana writes the borrowed terms; hiragana the endings and particles.
    const auto isTerm = [](QChar c) { return c.script() == QChar::Script_Han || c.script() == QChar::Script_Katakana; };
    return key.size() >= significantLength || std::any_of(key.begin(), key.end(), isTerm);
}

QList<Word> comparedWords(QStringView text)
{
    QList<Span> pieces;
    for (const Span& span : words(text)) {
        const qsizetype first = elisionLength(text.mid(span.start, span.length));
        if (first > 0)
            pieces << Span{span.start, first};
        pieces << Span{span.start + first, span.length - first};
    }
    QStringList keys;
    for (const Span& piece : pieces)
        keys << keyOf(text.mid(piece.start, piece.length));

    QList<Word> compared;
    for (qsizetype i = 0; i < pieces.size();) {
        const qsizetype count = std::max(negationLength(keys, i), thousandsLength(text, pieces, i));
        const Span span{pieces[i].start, pieces[i + count - 1].end() - pieces[i].start};
        const QStringView written = text.mid(span.start, span.length);
        const QString key = keys.mid(i, count).join(QString());
        compared << Word{span, key,
                         written.endsWith(u'\'') || written.endsWith(u'’') ? unelided(key) : otherKeys(written, key)};
        i += count;
    }
    const QString symbols = compared.isEmpty() ? fold(text) : QString();
    if (!symbols.isEmpty())
        compared << Word{{0, text.size()}, symbols};
    return compared;
}

bool isSame(const Word& typed, const Word& asked)
{
    return typed.key == asked.key || typed.also.contains(asked.key) || asked.also.contains(typed.key);
}

double distance(const QString& a, const QString& b)
{
    const qsizetype rows = a.size(), columns = b.size();
    if (rows == 0 && columns == 0)
        return 0;
    using Row = std::vector<int>;
    Row beforeLast, last(static_cast<size_t>(columns) + 1), current(last.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= rows; ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const size_t at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return static_cast<double>(last.back()) / static_cast<double>(std::max(rows, columns));
}

bool isNearMiss(const QString& typed, const QString& asked)
{
    if (asked.size() < significantLength || typed.isEmpty() || !keepsFirstLetter(typed, asked))
        return false;
    for (const QString& key : {typed, asked})
        if (isNumber(key) || isNegation(key))
            return false;
    return distance(typed, asked) <= nearMissDistance;
}

} // namespace lamplight::recall
