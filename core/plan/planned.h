// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulate.h"
#include "plan/strategy.h"

namespace lamplight::plan {

/// What the planner finds for a course on its first day, which is the same for everyone whom it doesn't know yet.
struct CourseStart {
    std::shared_ptr<const Transitions> transitions;
    Strategy strategy;

    explicit CourseStart(const Course& course);
};

/// The planner (planner.h) at work in a simulated course: it sees the answers, never the hidden weights, orders each
/// day by what a second gains, and looks for the best price anew from the actual memories whenever the days left have
/// halved. `start` outlives the policy.
std::unique_ptr<Policy> planned(const CourseStart& start);

} // namespace lamplight::plan
