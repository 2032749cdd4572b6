// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <QList>
#include <QString>

namespace lamplight::draft {

enum class Fault {
    NoStem,
    StemEndsBadly,
    NoBlank, ///< missing word, and no blank in the stem
    TooFewOptions,
    NotTwoOptions, ///< true or false
    EmptyOption,
    NoKey,
    SeveralKeys, ///< of a single answer
    EveryOptionRight,
    EqualOptions,
    NoRightSide,    ///< matching
    RightSideTwice, ///< matching: two prompts share it, so that a surplus one or none is left over
    NotANumber,
    BadTolerance,
    BadWeight,
    KeyLongest,
    AllOfTheAbove,
    AbsoluteWord,
    NegativeNotEmphasised,
    NotMarkedNegative, ///< the stem says NOT, the style doesn't
    ArticleTells,      ///< "an" at the end of the stem fits some options only
    KeyRepeatsStem,    ///< a word of the stem stands in the key alone
    NoRationale,
    NoExplanation,
    NoCriterion,
};

enum class Severity {
    Error, ///< it can't be asked like this
    Hint   ///< it can, but an examiner would look twice
};

/// What is wrong with a question, and where.
struct FoundFault {
    Fault fault = Fault::NoStem;
    int option = -1;   ///< from 0; -1: the question
    QString word = {}; ///< the word or wording that is meant, where there is one

    bool operator==(const FoundFault&) const = default;
};

Severity severityOf(Fault fault);
/// camelCase, stable, for JSON.
QString name(Fault fault);
/// A sentence that says what is wrong and what helps.
QString sentence(const FoundFault& found);

/// Everything that is wrong with it: errors first, then in the order of the options. A question that isIncomplete() has
/// an error. Lengths are compared in characters: the key is the longest when it is longer than every other option by a
/// quarter and by eight characters. Words are known for English.
QList<FoundFault> faultsOf(const Question& question);
bool hasError(const QList<FoundFault>& faults);

} // namespace lamplight::draft
