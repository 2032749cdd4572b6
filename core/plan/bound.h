// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "plan/cardvalues.h"

namespace lamplight::plan {

/// A card as the bound sees it.
struct BoundCard {
    memory::State memory; ///< stability 0: never answered
    int ago = 0;          ///< days since the last answer, counted to today
    double weight = 0;    ///< its part of the whole; the weights of all sum to 1

    bool operator==(const BoundCard&) const = default;
};

/// Numerical error of the grid, added to every bound (measured: a grid twice as fine moves it by less).
inline constexpr double boundMargin = 0.003;

/// No plan, in whatever order, can be expected to recall more than this on the exam day, `seconds.size()` days from
/// today, within the seconds of each day: 0..1, by weak duality. For every price of a second on each day, the whole is
/// worth at most sum of w_i V_i(prices / w_i) + sum of prices x seconds, with V_i the best of one card alone; the
/// prices are moved towards those at which the cards would just spend the seconds, and the least bound found is given.
/// V is convex in the price, so that cards whose weights lie between two that were solved take the chord, which is no
/// lower. Each day may take one answer more than fits, as a session that ends with its card does. Stops early, with the
/// bound found so far (at most 1), when `progress` is cancelled or the bound falls under `enough`.
double recallBound(const AnswerModel& model, std::span<const BoundCard> cards, std::span<const double> seconds,
                   double enough, Progress& progress);

} // namespace lamplight::plan
