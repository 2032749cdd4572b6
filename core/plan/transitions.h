// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/costs.h"
#include "plan/curve.h"

#include <algorithm>
#include <vector>

namespace lamplight::plan {

/// Memories on a grid, and what a visit makes of each: worked out once for a set of weights, so that plans can try out
/// many orders. Stabilities are spaced evenly by their logarithm, difficulties evenly; the days since the last visit
/// are whole up to 24, then spaced by 15 %.
class Transitions {
public:
    static constexpr int stabilities = 48;
    static constexpr int difficulties = 4;
    static constexpr int rows = stabilities * difficulties;

    /// A memory between four rows of the grid: row, row + 1 (harder), row + difficulties (more stable), and both.
    struct Spot {
        int row = 0;
        float stable = 0; ///< 0..1: how far towards the more stable rows
        float hard = 0;   ///< 0..1: how far towards the harder ones

        float of(const float* byRow) const
        {
            const float low = byRow[row] + hard * (byRow[row + 1] - byRow[row]);
            const float* more = byRow + difficulties;
            const float high = more[row] + hard * (more[row + 1] - more[row]);
            return low + stable * (high - low);
        }
        /// Adds `mass` to the four rows so that its mean stays here.
        void spread(float mass, float* byRow) const;
    };
    /// A visit after so many days.
    struct Step {
        float recall = 0;
        float seconds = 0; ///< mean, forgotten or not
        Spot recalled, forgotten;
    };
    /// Days between two columns.
    struct Between {
        int column = 0;
        float share = 0; ///< 0..1 towards the next
    };

    Transitions(const memory::Parameters& parameters, const Costs& costs, const memory::Steps& steps);

    int columns() const { return static_cast<int>(m_days.size()); }
    int days(int column) const { return m_days[static_cast<size_t>(column)]; }
    Between between(double days) const;
    int nearest(double days) const;
    static Spot spot(const memory::State& state);
    static memory::State stateOf(int row);
    const Step& step(int row, int column) const { return m_steps[static_cast<size_t>(row * columns() + column)]; }
    /// What a new card becomes by its first rating (index = rating - 1), and what its visit takes.
    const std::array<Spot, 4>& first() const { return m_first; }
    double freshSeconds() const { return m_freshSeconds; }
    /// Any function of the memory after a new card's first visit, in the mean.
    float afterFirst(const float* byRow) const;

private:
    std::vector<int> m_days;
    std::vector<Step> m_steps;
    std::array<Spot, 4> m_first;
    double m_freshSeconds;
};

} // namespace lamplight::plan
