// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"

#include <QStringList>

namespace lamplight::recall {

/// Short words recur everywhere and change by one slip into others, so only words of this many letters are forgiven a
/// slip, count as moved, or stand for a key phrase.
inline constexpr int significantLength = 4;

/// A word of a text and the form in which it is compared: folded, without apostrophes, thousands separators, tatweel
/// and hamza on alef; digits of every script as 0-9.
struct Word {
    Span span;
    QString key;
    QStringList also = {}; ///< other spellings of the same: "fuer" of "für", "de" of "d'", "3.5" of "3,5"

    /// Long enough, or of a script in which one sign is a word (ideographs) or a term (katakana).
    bool isSignificant() const;
};

/// The words of a text as UAX 29 cuts them, but a French elision is two ("l'", "utilité") and a Japanese negation one
/// ("ない"). One of symbols alone ("=>") is a single word.
QList<Word> comparedWords(QStringView text);

/// The same word in one of its spellings.
bool isSame(const Word& typed, const Word& asked);

/// Damerau's distance (optimal string alignment: insert, delete, replace, swap neighbours) divided by the length of
/// the longer key: 0 the same .. 1 nothing in common.
double distance(const QString& a, const QString& b);

/// A slip of the pen: distance at most 0.25 and an asked key of significant length. Never between numbers or
/// negations, and only where the first letter is kept or swapped with the second: slips seldom touch it, and words
/// that differ there ("internal", "external") are others.
bool isNearMiss(const QString& typed, const QString& asked);

} // namespace lamplight::recall
