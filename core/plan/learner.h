// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/costs.h"
#include "plan/curve.h"

#include <array>
#include <vector>

namespace lamplight {
class Random;
}

namespace lamplight::plan {

/// Weights of FSRS-6 as a person may have them, for whom `around` is the best guess: each w_i times exp(s_i z_i), z_i
/// standard normal and independent, within the ranges that optimisers keep to. The s_i are half of what is seen
/// between people (the spread by which fsrs-rs holds weights to the defaults, over the default), because weights fitted
/// to people vary together, and at most 0.4; w0..w3 share a factor (s = 0.4) beside one of their own (0.2) and stay
/// ascending. The same seed gives the same weights.
memory::Parameters plausibleParameters(const memory::Parameters& around, quint64 seed);

/// The z_i of those weights: the shared one first, then one for each weight. Standard normal between people.
using Traits = std::array<double, 22>;
Traits drawTraits(Random& random);
memory::Parameters parametersOf(const memory::Parameters& around, const Traits& traits);
/// A draw from the standard normal distribution (Box and Muller).
double standardNormal(Random& random);

/// A day's visit to a card: the first answer, and the answers of the steps after it.
struct Visit {
    Rating rating = Rating::Good;
    int sameDayGood = 0;
    double seconds = 0;
};

/// Someone whose memory follows weights that no scheduler sees. What a card's n-th visit draws depends on the seed, the
/// card and n only, so that the same learner under two policies differs by the policies alone. Days count from 0.
class Learner {
public:
    /// A card's past, as true memory has it.
    struct Trace {
        memory::State memory; ///< stability 0: never seen
        int last = 0;         ///< day of the last visit
        int visits = 0;
        double sum = 0; ///< recall summed up to the last visit
    };

    Learner(quint64 seed, int cards, const memory::Parameters& hidden, const Costs& costs, const memory::Steps& steps);
    /// Someone in the middle of a course.
    Learner(quint64 seed, std::vector<Trace> traces, const memory::Parameters& hidden, const Costs& costs,
            const memory::Steps& steps);

    /// Asks a card; `day` is later than that of its last visit. A known card is recalled with the true chance; the
    /// ratings are drawn from firstRatings and rightRatings; the seconds are those of the costs times a factor of mean
    /// 1 (log-normal, s = 0.4).
    Visit visit(int card, int day);

    /// The true chance of recall; 0 for a card never seen.
    double recall(int card, double day) const;
    /// The true recall summed over the days 0..`day`.
    double recallSum(int card, double day) const;
    const memory::Parameters& hidden() const { return m_hidden; }

private:
    quint64 m_seed;
    memory::Parameters m_hidden;
    Curve m_curve;
    Costs m_costs;
    memory::Steps m_steps;
    std::vector<Trace> m_traces;
};

} // namespace lamplight::plan
