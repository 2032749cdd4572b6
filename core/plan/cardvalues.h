// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/costs.h"

#include <array>
#include <span>
#include <vector>

namespace lamplight::plan {

/// By what the value of a card is reckoned: the ratings of a learner are those of costs.h.
struct AnswerModel {
    memory::Parameters parameters = memory::Parameters::defaults();
    Costs costs;
    memory::Steps steps;
};

/// The best that can be made of one card until an exam `days` days from today (day 0), when a second on day t costs
/// prices[t] (in units of this card's recall on the exam day; infinite: no study that day): the dynamic programme over
/// (day of the last answer, stability, difficulty) on a grid, at most one visit a day. The value is the expected
/// recall minus the price of the expected seconds; the policy that reaches it may be another for every card, which is
/// what makes the sum of values a bound for every plan.
class CardValues {
public:
    CardValues(const AnswerModel& model, int days);

    /// Solves the programme for these prices; one for each day.
    void solve(std::span<const double> prices);

    /// Of a card that was last answered `ago` days before today.
    double ofKnown(const memory::State& state, int ago) const;
    /// Of a card never answered.
    double ofFresh() const;

    /// Adds `count` times the seconds that the best policy is expected to spend on each day. Collects starts; finish
    /// with spending().
    void startKnown(const memory::State& state, int ago, double count);
    void startFresh(double count);
    /// The expected seconds of each day for everything started since the last solve().
    std::vector<double> spending();

private:
    static constexpr int stabilities = 64, difficulties = 10, nodes = stabilities * difficulties;
    struct Spread { ///< a state between four nodes
        int node;
        double alongStability, alongDifficulty;
    };
    struct Answer { ///< what an answer at a known state after some days does
        double seconds = 0;
        std::array<Spread, 4> to;
        std::array<double, 4> chance;
    };
    struct Choice {
        double value;
        int day; ///< of the next answer; none: 0 (-1 at the start)
    };

    Spread spread(const memory::State& state) const;
    memory::State stateAt(int node) const;
    memory::State after(const memory::State& state, Rating rating, int elapsed) const;
    Answer answer(const memory::State& state, int elapsed) const;
    double expected(const Answer& answer, int day) const;
    Choice bestKnown(const memory::State& state, int ago) const;
    Choice bestFresh() const;
    Answer firstAnswer() const;
    void push(const Answer& answer, int day, double mass);

    AnswerModel m_model;
    int m_days;
    double m_low, m_step;          ///< of the logarithm of stability
    std::vector<Answer> m_answers; ///< [elapsed - 1][node]
    std::vector<double> m_prices;  ///< [day]
    std::vector<double> m_values;  ///< [day of the last answer][node]
    std::vector<int> m_next;       ///< likewise: the day of the next answer; 0: none
    std::vector<double> m_mass;    ///< likewise: how many cards come by
    std::vector<double> m_spent;   ///< [day], seconds
};

} // namespace lamplight::plan
