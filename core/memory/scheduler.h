// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"

#include <array>
#include <vector>

namespace lamplight::memory {

/// Short waits, in minutes (>= 1), before a card gets an interval in days. Empty: it gets one at once.
struct Steps {
    std::vector<int> learning{1, 10};
    std::vector<int> relearning{10};

    bool operator==(const Steps&) const = default;
};

struct Scheduling {
    Parameters parameters = Parameters::defaults();
    double retention = 0.9; ///< the chance of recall at which a card falls due; above 0, below 1
    Steps steps;

    bool operator==(const Scheduling&) const = default;
};

/// What the scheduler needs to know of a card.
struct Situation {
    CardState state = CardState::New;
    int step = 0;        ///< in Learning and Relearning, from 0
    State memory;        ///< stability 0: never answered
    int elapsedDays = 0; ///< study days since the previous answer

    bool operator==(const Situation&) const = default;
};

/// When the card is due, counted from the answer: exactly one of the two is above 0.
struct Wait {
    int minutes = 0;
    int days = 0;

    bool operator==(const Wait&) const = default;
};

/// What a card becomes.
struct Outcome {
    CardState state = CardState::New;
    int step = 0; ///< 0 outside Learning and Relearning
    State memory;
    Wait due;

    bool operator==(const Outcome&) const = default;
};

/// The four outcomes of answering now, Again first (index = rating - 1). Every answer, also one in the steps, updates
/// the memory; no interval is fuzzed. In the steps (a new card stands before the first; a forgotten review card goes
/// to the first relearning step):
/// - Again: the first step.
/// - Hard: stay. On the first step, wait half-way to the second, (1 + 10)/2 = 5.5 rounded up to 6 minutes, or one and
///   a half times the step when it is the only one; on a later step, that step again.
/// - Good: the next step; after the last, leave with the interval that the memory gives.
/// - Easy: leave at once.
std::array<Outcome, 4> outcomes(const Scheduling& scheduling, const Situation& situation);

} // namespace lamplight::memory
