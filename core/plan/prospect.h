// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/transitions.h"

#include <memory>
#include <span>

namespace lamplight::plan {

/// What a second of study has to bring, in recall on the exam day, before it is better spent on another card: rises
/// toward the exam, when time gets short. At `left` days of `total`: scale (8 left / total)^-rise.
struct Price {
    double scale = 1; ///< above 0; 1 is more than any second brings, so that only what is worth most at once counts
    double rise = 0.5;

    double at(double left, double total) const { return scale * std::pow(8 * left / total, -rise); }
};

/// What memories are worth toward an exam, by dynamic programming. Take a card by itself, pay for each second the price
/// of that day, and visit it whenever that gives the most recall on the exam day less what was paid: the value of every
/// memory, elapsed days and days left follows backwards from the exam. The price stands for all other cards, which is
/// the relaxation of the shared minutes by a Lagrange multiplier (Whittle 1988, restless bandits): cards are then taken
/// in the order of what a second gains by a visit today instead of tomorrow or later.
class Prospect {
public:
    /// `prices[i]` is the price of a second i days before the exam (index 0 isn't used), 1 <= i < size; `stride` days
    /// are taken together as one chance to visit a card.
    Prospect(std::shared_ptr<const Transitions> transitions, std::span<const double> prices, int stride);

    /// The most days that are looked at one by one; longer ways take as many days together as bring them under it.
    static constexpr int mostChances = 183;
    static int strideFor(int days) { return (days + mostChances - 1) / mostChances; }

    int days() const { return m_days; }
    int stride() const { return m_stride; }
    double price(int daysLeft) const { return m_prices[static_cast<size_t>(daysLeft)]; }
    /// Recall gained a second by a visit today over one tomorrow or later, less its price; `elapsedDays` >= 1, 1 <=
    /// `daysLeft` <= days().
    double gain(const memory::State& state, double elapsedDays, int daysLeft) const;
    double gainFresh(int daysLeft) const { return m_fresh[chance(daysLeft)]; }
    /// Whether a card begun now is more likely than not recalled on the exam day, visited once more half-way. What
    /// isn't shouldn't be begun.
    bool retainsFresh(int daysLeft) const { return m_retained[chance(daysLeft)]; }
    /// The same for all memories of the grid: [row * columns + column].
    const float* gains(int daysLeft) const { return &m_gains[chance(daysLeft) * m_cells]; }

private:
    size_t chance(int daysLeft) const { return static_cast<size_t>((daysLeft + m_stride - 1) / m_stride); }
    bool retained(size_t chance) const;
    void lookBack(size_t chance, float price, std::vector<float>& values);

    std::shared_ptr<const Transitions> m_transitions;
    std::vector<double> m_prices;
    int m_days;
    int m_stride;
    size_t m_cells;
    std::vector<float> m_gains; ///< by chances left, row, column
    std::vector<float> m_fresh; ///< by chances left
    std::vector<bool> m_retained;
    float m_freshValue = 0;
};

} // namespace lamplight::plan
