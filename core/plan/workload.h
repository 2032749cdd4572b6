// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/scheduler.h"
#include "plan/costs.h"

namespace lamplight::plan {

/// What a day asks for, when nothing gives way. Shares of answers, so not whole numbers.
struct DayLoad {
    double reviews = 0; ///< visits of known cards
    double fresh = 0;   ///< new cards begun
    double reviewSeconds = 0;
    double freshSeconds = 0;

    bool operator==(const DayLoad&) const = default;
};

/// A card that has been answered.
struct DueCard {
    memory::State memory;
    int dueIn = 0;       ///< days from today, 0 or less: today
    int answeredAgo = 0; ///< days
};

/// New cards that wait, and how many a day are begun: today's number may be another.
struct FreshCards {
    int waiting = 0;
    int today = 0;
    int perDay = 0;
};

/// The expected load of the next `days` days when every card is answered on the day it is due: each visit goes on in
/// two branches, recalled (as Good) and forgotten, weighted by the retrievability, until a branch weighs under a
/// twentieth of a card. New cards are begun as said and taken for Good.
std::vector<DayLoad> workload(const memory::Scheduling& scheduling, const Costs& costs,
                              const std::vector<DueCard>& cards, const FreshCards& fresh, int days);

} // namespace lamplight::plan
