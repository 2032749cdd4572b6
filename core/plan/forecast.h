// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "memory/histories.h"
#include "plan/planner.h"

namespace lamplight::plan {

/// What is to be foretold.
struct ForecastRequest {
    const PlanRequest& plan;
    int exam = 0;               ///< of plan.examDays
    std::vector<int> topics;    ///< of each card, from 0
    memory::Histories seen;     ///< the answers so far
    std::vector<int> histories; ///< of each card its place in `seen`; -1: nothing was logged, its memory is taken as is
};

/// What share of some cards will be recalled on the exam day.
struct Foretold {
    int cards = 0;
    double expected = 0;          ///< 0..1
    double low80 = 0, high80 = 0; ///< the share actually recalled lies between with a chance of 80 %
    double low90 = 0, high90 = 0; ///< likewise 90 %

    bool operator==(const Foretold&) const = default;
};

struct Forecast {
    Foretold whole;               ///< by the cards' weights in the exam
    std::vector<Foretold> topics; ///< by topic

    bool operator==(const Forecast&) const = default;
};

/// Of more cards than this a sample of so many is foretold, with the minutes in proportion.
inline constexpr int mostForecastCards = 1000;
inline constexpr int forecastDraws = 60;

/// Sends learners through the days that are left, under the plan: each with weights drawn from what the answers so far
/// leave open (Posterior), with memories replayed under those weights, and with luck of its own; then examines each
/// several times. So the interval holds what isn't known of the learner, what is still to be studied, and what chance
/// does on the day. `from`: the price of the plan, when it was made already. The same seed gives the same forecast.
/// ErrorKind::Cancelled.
Result<Forecast> forecast(const ForecastRequest& request, quint64 seed, Progress& progress, const Price* from = nullptr,
                          int draws = forecastDraws);

} // namespace lamplight::plan
