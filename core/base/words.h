// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace lamplight {

/// A stretch of a text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Span&) const = default;
};

/// The words of a text in order, as Unicode's UAX 29 cuts them: "don't" and "99.9" are one word, "co-creation" is two,
/// each ideograph is one. Languages without spaces that need a dictionary (Thai, Lao, Khmer) are cut as finely as the
/// system knows how to. What stands between words (spaces, punctuation, symbols) isn't listed.
QList<Span> words(QStringView text);

/// Every place where the words of `phrase` stand in `text` one after the other, compared folded, whatever stands
/// between them; none overlapping. None for a phrase without words.
QList<Span> findWords(QStringView text, QStringView phrase);

} // namespace lamplight
