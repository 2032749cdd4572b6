// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cardvalues.h"

#include <algorithm>
#include <cmath>

namespace lamplight::plan {

namespace {

constexpr std::array<Rating, 4> ratings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};
constexpr double lowestStability = 0.05; // below it nothing is left after a day

} // namespace

CardValues::CardValues(const AnswerModel& model, int days)
    : m_model(model), m_days(days), m_low(std::log(lowestStability)),
      // At the top nearly nothing is lost until the exam: 0.0004 at 400 times the days.
      m_step((std::log(400.0 * std::max(days, 1)) - m_low) / (stabilities - 1)), m_prices(static_cast<size_t>(days)),
      m_values(static_cast<size_t>(days) * nodes), m_next(m_values.size()), m_mass(m_values.size()),
      m_spent(static_cast<size_t>(days))
{
    for (int elapsed = 1; elapsed < days; ++elapsed)
        for (int node = 0; node < nodes; ++node)
            m_answers.push_back(answer(stateAt(node), elapsed));
}

memory::State CardValues::stateAt(int node) const
{
    return {std::exp(m_low + m_step * (node / difficulties)), 1.0 + node % difficulties};
}

CardValues::Spread CardValues::spread(const memory::State& state) const
{
    const double s = std::clamp((std::log(state.stability) - m_low) / m_step, 0.0, stabilities - 1.0);
    const double d = std::clamp(state.difficulty - 1, 0.0, difficulties - 1.0);
    const int si = std::min(static_cast<int>(s), stabilities - 2), di = std::min(static_cast<int>(d), difficulties - 2);
    return {si * difficulties + di, s - si, d - di};
}

memory::State CardValues::after(const memory::State& state, Rating rating, int elapsed) const
{
    const int more = sameDayAnswers(m_model.steps, state.stability <= 0, rating);
    return afterVisit(m_model.parameters, state, rating, more, elapsed);
}

CardValues::Answer CardValues::answer(const memory::State& state, int elapsed) const
{
    const double recall = memory::retrievability(m_model.parameters, state.stability, elapsed);
    Answer answer;
    for (size_t i = 0; i < ratings.size(); ++i) {
        answer.chance[i] = i == 0 ? 1 - recall : recall * rightRatings[i - 1];
        answer.seconds += answer.chance[i] * visitSeconds(m_model.costs, m_model.steps, false, ratings[i]);
        answer.to[i] = spread(after(state, ratings[i], elapsed));
    }
    return answer;
}

double CardValues::expected(const Answer& answer, int day) const
{
    const double* values = m_values.data() + static_cast<size_t>(day) * nodes;
    double sum = -m_prices[static_cast<size_t>(day)] * answer.seconds;
    for (size_t i = 0; i < 4; ++i) {
        const auto& [node, s, d] = answer.to[i];
        const double* at = values + node;
        const double low = at[0] + d * (at[1] - at[0]);
        const double high = at[difficulties] + d * (at[difficulties + 1] - at[difficulties]);
        sum += answer.chance[i] * (low + s * (high - low));
    }
    return sum;
}

void CardValues::solve(std::span<const double> prices)
{
    std::copy(prices.begin(), prices.end(), m_prices.begin());
    std::fill(m_mass.begin(), m_mass.end(), 0);
    std::fill(m_spent.begin(), m_spent.end(), 0);
    for (int day = m_days - 1; day >= 0; --day)
        for (int node = 0; node < nodes; ++node) {
            Choice best{memory::retrievability(m_model.parameters, stateAt(node).stability, m_days - day), 0};
            for (int next = day + 1; next < m_days; ++next) {
                if (!std::isfinite(m_prices[static_cast<size_t>(next)]))
                    continue;
                const size_t known = static_cast<size_t>(next - day - 1) * nodes + static_cast<size_t>(node);
                if (const double value = expected(m_answers[known], next); value > best.value)
                    best = {value, next};
            }
            const size_t here = static_cast<size_t>(day) * nodes + static_cast<size_t>(node);
            m_values[here] = best.value;
            m_next[here] = best.day;
        }
}

CardValues::Choice CardValues::bestKnown(const memory::State& state, int ago) const
{
    Choice best{memory::retrievability(m_model.parameters, state.stability, ago + m_days), -1};
    for (int day = 0; day < m_days; ++day)
        if (std::isfinite(m_prices[static_cast<size_t>(day)]) && ago + day > 0)
            if (const double value = expected(answer(state, ago + day), day); value > best.value)
                best = {value, day};
    return best;
}

CardValues::Choice CardValues::bestFresh() const
{
    Choice best{0, -1};
    for (int day = 0; day < m_days; ++day)
        if (std::isfinite(m_prices[static_cast<size_t>(day)]))
            if (const double value = expected(firstAnswer(), day); value > best.value)
                best = {value, day};
    return best;
}

double CardValues::ofKnown(const memory::State& state, int ago) const
{
    return bestKnown(state, ago).value;
}

double CardValues::ofFresh() const
{
    return bestFresh().value;
}

CardValues::Answer CardValues::firstAnswer() const
{
    Answer answer;
    answer.seconds = freshSeconds(m_model.costs, m_model.steps);
    answer.chance = firstRatings;
    for (size_t i = 0; i < ratings.size(); ++i)
        answer.to[i] = spread(after({}, ratings[i], 0));
    return answer;
}

void CardValues::push(const Answer& answer, int day, double mass)
{
    double* at = m_mass.data() + static_cast<size_t>(day) * nodes;
    m_spent[static_cast<size_t>(day)] += mass * answer.seconds;
    for (size_t i = 0; i < 4; ++i) {
        const auto& [node, s, d] = answer.to[i];
        const double part = mass * answer.chance[i];
        at[node] += part * (1 - s) * (1 - d);
        at[node + 1] += part * (1 - s) * d;
        at[node + difficulties] += part * s * (1 - d);
        at[node + difficulties + 1] += part * s * d;
    }
}

void CardValues::startKnown(const memory::State& state, int ago, double count)
{
    if (const Choice best = bestKnown(state, ago); best.day >= 0)
        push(answer(state, ago + best.day), best.day, count);
}

void CardValues::startFresh(double count)
{
    if (const Choice best = bestFresh(); best.day >= 0)
        push(firstAnswer(), best.day, count);
}

std::vector<double> CardValues::spending()
{
    for (int day = 0; day < m_days; ++day)
        for (int node = 0; node < nodes; ++node) {
            const size_t here = static_cast<size_t>(day) * nodes + static_cast<size_t>(node);
            if (m_mass[here] > 0 && m_next[here] > 0)
                push(m_answers[static_cast<size_t>(m_next[here] - day - 1) * nodes + static_cast<size_t>(node)],
                     m_next[here], m_mass[here]);
        }
    return m_spent;
}

} // namespace lamplight::plan
