// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "plan/planner.h"

#include <optional>

namespace lamplight::plan {

/// Whether an exam's cards can be known well enough by its day.
enum class Verdict {
    Feasible,  ///< the plan itself is the witness
    NotFound,  ///< no plan was found that does, and no proof that none does
    Impossible ///< no plan does, in whatever order (recallBound)
};

struct Feasibility {
    Verdict verdict = Verdict::Feasible;
    double target = 0;    ///< recall that was asked for, 0..1
    double reachable = 0; ///< expected recall on the exam day under the plan
    double bound = 1;     ///< no plan is expected to reach more; 1 where it wasn't asked
    // What would do, each by itself; only when the plan doesn't.
    std::optional<int> minutesPerDay; ///< on each day that has minutes, in the mean; nothing: a whole day wouldn't do
    std::vector<int> leftOut;         ///< indices of cards; without them the target is reached for the rest
    std::vector<int> topicsLeftOut;   ///< the topics that this takes away whole
};

/// Of exam `exam` of the request, for which `made` is the plan. `topics` holds the topic of each card, from 0; they are
/// left out by their weight a second, the least first, and within a topic the new cards from the last begun on, then
/// the known ones from the least recalled on. Large decks are tried out on an even sample. When cancelled, what was
/// found so far.
Feasibility feasibility(const PlanRequest& request, const Plan& made, int exam, double target,
                        const std::vector<int>& topics, Progress& progress);

} // namespace lamplight::plan
