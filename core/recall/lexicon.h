// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words that a comparison must know: English, German, French, Greek, Japanese and Arabic in full, of some others
/// the commonest. All take keys of Word.
namespace lamplight::recall {

/// A number in digits, or a number word.
bool isNumber(const QString& key);

/// A word that turns a sentence round: "not", "without", "doesnt", "nicht", "sans", "δεν", "ない", "ليس" and their
/// like.
bool isNegation(const QString& key);

/// One is the other with a negating prefix: "planned", "unplanned"; "συγχρονη", "ασυγχρονη".
bool isOpposite(const QString& a, const QString& b);

/// The whole words of an elision's first part: "l" of "l'utilité" is "le" or "la". None: it isn't one.
QStringList unelided(const QString& part);

/// How many words, from `first` on, are one Japanese negation, which UAX 29 cuts into single signs: "な", "い"; else 1.
qsizetype negationLength(const QStringList& keys, qsizetype first);

} // namespace lamplight::recall
