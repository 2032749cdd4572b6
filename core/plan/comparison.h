// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "plan/planned.h"

#include <functional>
#include <span>
#include <vector>

namespace lamplight::plan {

/// One kind of course: so many new cards, days to the exam, minutes a day.
struct Cell {
    int cards = 0;
    int days = 0;
    double minutes = 0;

    bool operator==(const Cell&) const = default;
};

/// 300, 1,000 and 3,000 cards x 14, 45 and 120 days x 15, 30 and 60 minutes.
std::vector<Cell> standardCells();

/// Gives a policy for a course; `start` is the planner's for it.
using MakePolicy = std::function<std::unique_ptr<Policy>(const CourseStart& start)>;

/// How the learners of a cell fared under one policy. All vectors: one entry a learner, the same learner in the same
/// place for every policy.
struct Fared {
    std::vector<double> recall, meanOverTime, minutesMean, minutesMax, reviews;
};

/// Sends `learners` people, each with hidden weights drawn around the scheduler's (plausibleParameters), through the
/// cell under each policy. The same seed gives the same learners; runs on all cores. When cancelled, the result is
/// empty.
std::vector<Fared> fare(const Cell& cell, const std::vector<MakePolicy>& policies, int learners, quint64 seed,
                        Progress& progress);

/// The retentions from which the best is chosen in hindsight: 0.60 to 0.97.
std::span<const double> triedRetentions();

/// The planner beside what people do today.
struct Compared {
    Cell cell;
    Fared plan;
    Fared usual;                ///< desired retention 0.9, new cards spread evenly
    Fared bestFixed, bestSwept; ///< the best fixed retention of the cell, without and with a last sweep
    double bestRetention = 0, sweptRetention = 0;
    Fared sm2;
    Fared cramming;
};
Compared compare(const Cell& cell, int learners, quint64 seed, Progress& progress);

double meanOf(const std::vector<double>& values);
/// Standard deviation of a sample (n - 1); 0 for fewer than two values.
double deviationOf(const std::vector<double>& values);

/// How much better the first is, learner by learner.
struct Difference {
    double mean = 0;
    double error = 0; ///< standard error of the mean
};
Difference difference(const std::vector<double>& first, const std::vector<double>& second);

} // namespace lamplight::plan
