// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"

#include <QString>

namespace lamplight::recall {

/// Short words recur everywhere and change by one slip into others, so only words of this many letters are forgiven a
/// slip, count as moved, or stand for a key phrase.
inline constexpr int significantLength = 4;

/// A word of a text and the form in which it is compared: folded, without apostrophes and thousands separators.
struct Word {
    Span span;
    QString key;

    bool isSignificant() const { return key.size() >= significantLength; }
};

/// The words of a text; one of symbols alone ("=>") is a single word.
QList<Word> comparedWords(QStringView text);

/// A number in digits, or an English number word. Takes a key, as the functions below.
bool isNumber(const QString& key);

/// A word that turns a sentence round: "not", "without", "doesnt", "nicht", "sans" and their like.
bool isNegation(const QString& key);

/// One is the other with a negating prefix: "planned", "unplanned".
bool isOpposite(const QString& a, const QString& b);

/// Damerau's distance (optimal string alignment: insert, delete, replace, swap neighbours) divided by the length of
/// the longer word: 0 the same .. 1 nothing in common.
double distance(const QString& a, const QString& b);

/// A slip of the pen: distance at most 0.25 and an asked word of significant length. Never between numbers or
/// negations, and only where the first letter is kept or swapped with the second: slips seldom touch it, and words
/// that differ there ("internal", "external") are others.
bool isNearMiss(const QString& typed, const QString& asked);

} // namespace lamplight::recall
