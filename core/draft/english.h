// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// What rules can tell of English words without a dictionary: closed classes by list, open ones by ending.
namespace lamplight::draft {

enum class WordClass {
    Edge,        ///< no word: the text ends there, or a sign stands between
    Indefinite,  ///< a, an
    Definite,    ///< the
    Determiner,  ///< its, each, this
    Pronoun,     ///< it, them, somebody
    Preposition, ///< of, by
    To,          ///< a preposition or the mark of an infinitive
    Conjunction, ///< and, or
    Relative,    ///< that, which, who
    Question,    ///< what, how, whether
    Auxiliary,   ///< is, can, has
    Adverb,      ///< -ly, not
    Ing,         ///< -ing
    Past,        ///< -ed, and common irregular ones
    S,           ///< ends in s: a plural or a verb of the third person
    Plain        ///< any other
};

/// `word` as it stands in a text; empty: Edge.
WordClass wordClass(QStringView word);

/// Words that carry the meaning: neither function words nor signs, folded, in order.
QStringList contentWords(QStringView text);
/// The common beginning by which "provide", "provider" and "provision" are known as relatives: folded, endings off.
QString stemOf(const QString& foldedWord);

/// "a" or "an", by the sound with which the phrase begins; empty where it begins with no letter.
QString indefiniteArticle(QStringView phrase);

/// The plural of a term's last word by the regular rules: "service level" gives "service levels".
QString plural(const QString& term);
/// Its last word ends as plurals do ("levels", not "analysis" or "process").
bool looksPlural(QStringView term);

/// A term as it stands within a sentence: the first letter small, unless its first word is a name or an abbreviation
/// (a capital after its first letter).
QString withinSentence(const QString& term);

/// Words that make a statement false by being too strong: "always", "never", "only".
bool isAbsoluteWord(const QString& foldedWord);

} // namespace lamplight::draft
