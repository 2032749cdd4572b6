// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "recall/mark.h"

#include <QList>
#include <QStringList>

/// What was typed from memory against what was asked, word by word. Capitals, accents and punctuation don't count, nor
/// do spellings that a language has beside each other: see Word.
namespace lamplight::recall {

enum class Given { Not, Partly, Wholly };

/// How much of a key phrase was recalled.
struct PhraseCheck {
    QString phrase;
    Given given = Given::Not;

    bool operator==(const PhraseCheck&) const = default;
};

/// Why a grade is proposed; the first that applies, from the top.
enum class Reason {
    Blank,           ///< Again: no word was typed
    NegationChanged, ///< Again: a negation is missing, too many, moved or another; `phrase` is the word
    NumberChanged,   ///< Again: another number; `phrase` is the number asked
    FewWords,        ///< Again: less than half of what was asked, by `share`
    PhraseMissing,   ///< Again: no significant word of the key phrase `phrase`
    PhraseBroken,    ///< Hard: the key phrase `phrase` isn't whole
    WordsMissing,    ///< Hard: less than four fifths of what was asked, by `share`
    WordChanged,     ///< Hard: another word than the significant one asked, which is `phrase`
    OtherWords,      ///< Hard: all there, but among so many others that it is less than four fifths of the whole
    OtherOrder,      ///< Hard: words stand at other places
    NearlyExact,     ///< Good: slips or small differences
    Exact            ///< Good: word for word
};

/// Easy is never proposed: how hard it was can't be seen in the words.
struct Proposal {
    Rating rating = Rating::Again;
    Reason reason = Reason::Blank;
    QString phrase; ///< as asked (a negation that wasn't asked: as typed); empty where the reason names none

    bool operator==(const Proposal&) const = default;
};

struct Comparison {
    int wording = 0;            ///< which of the accepted wordings it is compared with, by its index
    QList<Mark> marks;          ///< in reading order
    int matched = 0;            ///< asked words that were given: same, near miss or moved
    int total = 0;              ///< words asked
    double share = 0;           ///< of what was asked, 0 .. 1: the words given, those of key phrases counted twice
    QList<PhraseCheck> phrases; ///< those of the key phrases that occur in what was asked
    Proposal proposal;

    /// Words of that kind.
    int count(MarkKind kind) const;
};

Comparison compare(const QString& typed, const QString& asked, const QStringList& keyPhrases);

/// Against several accepted wordings: that with the best grade, then with the largest share of its words, then with
/// the fewest others; of equals the first. `wording` is its index. Blank ones are passed over; with none left it is as
/// if nothing had been asked.
Comparison compare(const QString& typed, const QStringList& wordings, const QStringList& keyPhrases);

} // namespace lamplight::recall
