// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/scheduler.h"

namespace lamplight::plan {

/// What one answer takes, in seconds, until the learner's own times are known. With the answers that the steps ask for
/// on the same day, a new card takes about 30 s, a forgotten one 31.7 s, a known one 12.4 s: means of many learners.
struct Costs {
    double again = 19.3;
    double hard = 12.4;
    double good = 12.4;
    double easy = 12.4;
    double fresh = 17.6; ///< the first showing of a new card, whatever the answer

    double of(Rating rating) const;
    bool operator==(const Costs&) const = default;
};

/// How often each rating is given: at the first showing (Again .. Easy), and among the answers that were right (Hard,
/// Good, Easy). Means of many learners, as in the simulator of fsrs-rs.
inline constexpr std::array<double, 4> firstRatings{0.24, 0.094, 0.495, 0.171};
inline constexpr std::array<double, 3> rightRatings{0.224, 0.631, 0.145};

/// How many more answers the steps ask for on the same day after a card's first answer of the day. They are all taken
/// for Good: by the model nothing is forgotten within a day.
int sameDayAnswers(const memory::Steps& steps, bool fresh, Rating rating);

/// The memory after a day's visit: the first answer, `elapsedDays` after the last visit (not used when `state` is that
/// of a new card, stability 0), and the answers of the steps after it.
memory::State afterVisit(const memory::Parameters& parameters, const memory::State& state, Rating rating,
                         int sameDayGood, double elapsedDays);

/// Mean seconds of a visit that begins with this answer.
double visitSeconds(const Costs& costs, const memory::Steps& steps, bool fresh, Rating rating);
/// Mean seconds of a new card's visit, and of a known card's that is recalled.
double freshSeconds(const Costs& costs, const memory::Steps& steps);
double recalledSeconds(const Costs& costs);

} // namespace lamplight::plan
