// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/transitions.h"

#include "base/vectorstate.h"

namespace lamplight::plan {

namespace {

constexpr double lowestLogarithm = -3.5; // 0.03 days
constexpr double highestLogarithm = 9;   // 22 years
constexpr double logarithmStep = (highestLogarithm - lowestLogarithm) / (Transitions::stabilities - 1);
constexpr double difficultyStep = 9.0 / (Transitions::difficulties - 1);
constexpr int wholeDays = 24;
constexpr int mostDays = 4000;

} // namespace

void Transitions::Spot::spread(float mass, float* byRow) const
{
    byRow[row] += mass * (1 - stable) * (1 - hard);
    byRow[row + 1] += mass * (1 - stable) * hard;
    byRow[row + difficulties] += mass * stable * (1 - hard);
    byRow[row + difficulties + 1] += mass * stable * hard;
}

Transitions::Transitions(const memory::Parameters& parameters, const Costs& costs, const memory::Steps& steps)
    : m_freshSeconds(plan::freshSeconds(costs, steps))
{
    releaseVectorState(); // every plan begins here
    for (int day = 0; day <= mostDays; day = day < wholeDays ? day + 1 : day + day * 15 / 100)
        m_days.push_back(day);
    const Curve curve(parameters);
    const double right = recalledSeconds(costs);
    const double wrong = visitSeconds(costs, steps, false, Rating::Again);
    const int relearning = sameDayAnswers(steps, false, Rating::Again);
    for (int row = 0; row < rows; ++row)
        for (const int day : m_days) {
            const memory::State state = stateOf(row);
            const double recall = curve.recall(state.stability, day);
            Step step;
            step.recall = static_cast<float>(recall);
            step.seconds = static_cast<float>(recall * right + (1 - recall) * wrong);
            // Hard and Easy about cancel out: with the usual shares, the gain is 1.04 times that of Good.
            step.recalled = spot(afterVisit(parameters, state, Rating::Good, 0, day));
            step.forgotten = spot(afterVisit(parameters, state, Rating::Again, relearning, day));
            m_steps.push_back(step);
        }
    for (int grade = 1; grade <= 4; ++grade) {
        const Rating rating = static_cast<Rating>(grade);
        m_first[static_cast<size_t>(grade) - 1] =
            spot(afterVisit(parameters, {}, rating, sameDayAnswers(steps, true, rating), 0));
    }
}

Transitions::Between Transitions::between(double days) const
{
    const double capped = std::clamp<double>(days, 0, m_days.back());
    const auto above = std::upper_bound(m_days.begin(), m_days.end() - 1, capped);
    const int column = static_cast<int>(above - m_days.begin()) - 1;
    const int from = m_days[static_cast<size_t>(column)];
    return {column, static_cast<float>((capped - from) / (*above - from))};
}

int Transitions::nearest(double days) const
{
    const Between place = between(days);
    return place.share > 0.5F ? place.column + 1 : place.column;
}

Transitions::Spot Transitions::spot(const memory::State& state)
{
    const double stable =
        std::clamp((std::log(state.stability) - lowestLogarithm) / logarithmStep, 0.0, stabilities - 1.001);
    const double hard = std::clamp((state.difficulty - 1) / difficultyStep, 0.0, difficulties - 1.001);
    const int s = static_cast<int>(stable);
    const int d = static_cast<int>(hard);
    return {s * difficulties + d, static_cast<float>(stable - s), static_cast<float>(hard - d)};
}

memory::State Transitions::stateOf(int row)
{
    return {std::exp(lowestLogarithm + logarithmStep * (row / difficulties)),
            1 + difficultyStep * (row % difficulties)};
}

float Transitions::afterFirst(const float* byRow) const
{
    float mean = 0;
    for (size_t i = 0; i < m_first.size(); ++i)
        mean += static_cast<float>(firstRatings[i]) * m_first[i].of(byRow);
    return mean;
}

} // namespace lamplight::plan
