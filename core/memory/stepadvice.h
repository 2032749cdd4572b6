// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lamplight::memory {

/// How memory held over the short waits of one kind of answer.
struct ShortTerm {
    std::size_t answers = 0; ///< whose next answer is known
    double retention = 0;    ///< share of those that were recalled
    std::optional<double>
        stability{}; ///< minutes until recall has fallen to 0.9; nothing: fewer than 100, or all alike
};

/// Learning and relearning steps that a log speaks for, in minutes; nothing: it doesn't say. An empty list: no step is
/// needed, since memory holds for half a day.
struct StepAdvice {
    std::optional<std::vector<int>> learning, relearning;
    ShortTerm again, hard, good, againThenGood; ///< after a card's first answer; after Good that followed Again
    ShortTerm lapse;                            ///< after Again to a review card
};

/// By the rule of Anki's and fsrs-rs's tools: of each kind of answer, the wait until the next one and whether it was
/// recalled; waits outside the quartiles by more than 1.5 times their distance are left out; along the forgetting curve
/// (its `decay` is w20) the stability that fits best; the step is the wait after which recall has fallen to
/// `retention`. The first step comes from Again. The second comes from the least of Hard (twice its stability less
/// that of Again, because Hard waits half-way between the steps), Good, and Good after Again, but not under that of
/// Again. Relearning has one step, from lapses. A step of half a day or more isn't made: then the card waits for
/// tomorrow. At least a minute, whole minutes.
///
/// Limits: it only knows waits that occurred, mostly those of the steps in use, and reaches beyond them along a curve
/// that was made for days; who answers early or late on purpose misleads it. Under 100 answers of a kind it says
/// nothing. `reviews`: by card, in order of time.
StepAdvice stepAdvice(std::span<const Review> reviews, double decay, double retention);

} // namespace lamplight::memory
