// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight {
struct Attempt;
struct FormQuestion;
struct MarkingRules;
} // namespace lamplight

/// What answers earn. Every rule is in docs/marking.md.
namespace lamplight::exam {

/// The share of a question's mark that a response (see AttemptEvent) earns, 0..1, before anything is taken off.
/// Under SeveralRule::AllOrNothing only a wholly right response of several letters, pairs or places earns something;
/// under RightMinusWrong and Weights matching counts its pairs, ordering its neighbours, and several answers by the
/// rule. What is typed earns the weight of the best wording or number that it fits, whatever the rule.
double share(const FormQuestion& question, const QString& response, const MarkingRules& rules);

/// The mark: the share; or -rules.wrongMark for a response that earns nothing. No response is 0. -1..1.
double mark(const FormQuestion& question, const QString& response, const MarkingRules& rules);

/// Right under the strictest rule: the letters of the key and no others, every pair, every place, a text or number
/// that is worth the full mark.
bool isRight(const FormQuestion& question, const QString& response);

/// The least number of marks with which `passMark` percent (0..100) of `asked` marks is reached. Exact: the percentage
/// is taken as the decimal it was written as, up to four places, so that 70 % of 10 is 7 and not 8.
int neededMarks(double passMark, int asked);

/// The marks that pass. Where every question brings 0 or 1, a percentage is rounded up to a whole mark, as above.
double neededMarks(const Attempt& attempt);

/// A question brings one mark at most.
struct Score {
    double marks = 0;  ///< may be negative where wrong answers cost something; whole to a millionth
    int asked = 0;     ///< the most marks there are
    double needed = 0; ///< marks
    int right = 0;     ///< questions with the full mark
    int partial = 0;   ///< questions with a part of it
    /// Unrounded, up to 100; 0 of an empty form.
    double percent() const { return asked > 0 ? 100.0 * marks / asked : 0; }
    /// An empty form isn't passed.
    bool passed() const;

    bool operator==(const Score&) const = default;
};

} // namespace lamplight::exam
