// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review.h"

#include <cstddef>
#include <span>

namespace lamplight::memory {

/// Seconds that answers take.
struct LearnerCosts {
    double again = 0, hard = 0, good = 0, easy = 0; ///< by the rating given, of cards answered before
    double fresh = 0;                               ///< the first answer to a card, whatever it is

    bool operator==(const LearnerCosts&) const = default;
};

/// What the log says of them, and from how many answers (without those that say nothing).
struct MeasuredCosts {
    LearnerCosts seconds;
    std::size_t answers = 0;

    bool operator==(const MeasuredCosts&) const = default;
};

/// The costs of a plan are added up to minutes, so each is a mean, not a median. A mean falls for the one answer during
/// which the telephone rang: no answer counts for more than `capSeconds`, nor for more than five times the median of
/// its kind; answers of 0 ms (logged without a time) don't count. What is measured is mixed with `usual`, which weighs
/// as much as 20 answers, so that a handful doesn't speak for all. Limits: it knows nothing of reading before the card
/// is shown, and a learner who answers several cards at once looks quick.
/// An answer to a card that was New is its first.
MeasuredCosts learnerCosts(std::span<const Review> reviews, const LearnerCosts& usual, double capSeconds);

} // namespace lamplight::memory
