// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/fsrs.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lamplight::memory {

namespace {

using Weights = std::array<double, 21>;

struct Range {
    double low, high;
};

// A little wider than what optimisers keep to, so that every published set and every carried-over one passes; within
// it no formula below leaves the finite numbers, and a better answer to a known card never gives a shorter interval.
constexpr std::array<Range, 21> weightRanges{{{minStability, maxFirstStability},
                                              {minStability, maxFirstStability},
                                              {minStability, maxFirstStability},
                                              {minStability, maxFirstStability},
                                              {1, 20},
                                              {0, 5},
                                              {0, 6},
                                              {0, 1},
                                              {0, 5},
                                              {0, 1},
                                              {0, 5},
                                              {0, 6},
                                              {0, 1},
                                              {0, 1},
                                              {0, 5},
                                              {0, 1},
                                              {1, 10},
                                              {0, 3},
                                              {0, 3},
                                              {0, 1},
                                              {0.05, 1}}};

double clampedStability(double stability)
{
    return std::clamp(stability, minStability, maxStability);
}

int grade(Rating rating)
{
    return static_cast<int>(rating);
}

// The f of the forgetting curve: chosen so that R(S, S) = 0.9.
double curveFactor(const Weights& w)
{
    return std::pow(0.9, -1 / w[20]) - 1;
}

double firstDifficulty(const Weights& w, Rating rating)
{
    return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1;
}

double nextDifficulty(const Weights& w, double difficulty, Rating rating)
{
    const double moved = difficulty - w[6] * (grade(rating) - 3) * (10 - difficulty) / 9;
    const double reverted = w[7] * firstDifficulty(w, Rating::Easy) + (1 - w[7]) * moved;
    return std::clamp(reverted, 1.0, 10.0);
}

double recalledStability(const Weights& w, const State& state, Rating rating, double recall)
{
    double gain =
        std::exp(w[8]) * (11 - state.difficulty) * std::pow(state.stability, -w[9]) * std::expm1(w[10] * (1 - recall));
    if (rating == Rating::Hard)
        gain *= w[15];
    if (rating == Rating::Easy)
        gain *= w[16];
    return state.stability * (1 + gain);
}

double forgottenStability(const Weights& w, const State& state, double recall)
{
    const double relearned = w[11] * std::pow(state.difficulty, -w[12]) * (std::pow(state.stability + 1, w[13]) - 1) *
                             std::exp(w[14] * (1 - recall));
    return std::min(relearned, state.stability / std::exp(w[17] * w[18]));
}

double sameDayStability(const Weights& w, double stability, Rating rating)
{
    const double factor = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? factor : std::max(factor, 1.0));
}

} // namespace

Parameters Parameters::defaults()
{
    return {{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
             1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542}};
}

Result<Parameters> Parameters::upgrade(std::span<const double> weights)
{
    const size_t size = weights.size();
    if (size != 17 && size != 19 && size != 21)
        return failure(
            ErrorKind::Input,
            QCoreApplication::translate("memory", "A set of FSRS parameters has 17, 19 or 21 numbers; this one has %1.")
                .arg(size));
    Parameters parameters{};
    Weights& w = parameters.w;
    std::copy(weights.begin(), weights.end(), w.begin());
    if (size < 21)
        w[20] = 0.5;  // the curve of the older versions: (1 + 19/81 t/S)^-0.5
    if (size == 17) { // difficulty was linear in the first grade, and wasn't damped towards 10
        w[4] += 2 * w[5];
        w[5] = std::log(3 * w[5] + 1) / 3;
        w[6] += 0.5;
    }
    for (size_t i = 0; i < w.size(); ++i)
        if (!(w[i] >= weightRanges[i].low && w[i] <= weightRanges[i].high)) // also refuses what isn't a number
            return failure(ErrorKind::Input, QCoreApplication::translate(
                                                 "memory", "FSRS parameter w%1 must lie between %2 and %3; it is %4.")
                                                 .arg(i)
                                                 .arg(weightRanges[i].low)
                                                 .arg(weightRanges[i].high)
                                                 .arg(w[i]));
    return parameters;
}

double retrievability(const Parameters& parameters, double stability, double elapsedDays)
{
    const Weights& w = parameters.w;
    return std::pow(1 + curveFactor(w) * std::max(elapsedDays, 0.0) / stability, -w[20]);
}

double intervalDays(const Parameters& parameters, double stability, double retention)
{
    const Weights& w = parameters.w;
    return stability / curveFactor(w) * (std::pow(retention, -1 / w[20]) - 1);
}

int wholeDayInterval(const Parameters& parameters, double stability, double retention)
{
    const double days = std::floor(intervalDays(parameters, stability, retention) + 0.5);
    return static_cast<int>(std::clamp(days, 1.0, static_cast<double>(maxIntervalDays)));
}

State firstState(const Parameters& parameters, Rating rating)
{
    const Weights& w = parameters.w;
    return {w[static_cast<size_t>(grade(rating)) - 1], std::clamp(firstDifficulty(w, rating), 1.0, 10.0)};
}

State nextState(const Parameters& parameters, const State& state, Rating rating, double elapsedDays)
{
    const Weights& w = parameters.w;
    State next;
    next.difficulty = nextDifficulty(w, state.difficulty, rating);
    if (elapsedDays < 1) {
        next.stability = clampedStability(sameDayStability(w, state.stability, rating));
        return next;
    }
    const double recall = retrievability(parameters, state.stability, elapsedDays);
    next.stability = clampedStability(rating == Rating::Again ? forgottenStability(w, state, recall)
                                                              : recalledStability(w, state, rating, recall));
    return next;
}

} // namespace lamplight::memory
