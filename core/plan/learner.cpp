// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/learner.h"

#include "base/random.h"

#include <algorithm>
#include <numbers>
#include <span>

namespace lamplight::plan {

namespace {

struct Spread {
    double relative, low, high;
};

constexpr double sharedFirstSpread = 0.4;
constexpr double timeSpread = 0.4;

constexpr std::array<Spread, 21> weightSpreads{
    {{0.2, 0.001, 100},  {0.2, 0.001, 100}, {0.2, 0.001, 100}, {0.2, 0.001, 100}, {0.04, 1, 10},     {0.17, 0.001, 4},
     {0.1, 0.001, 4},    {0.4, 0, 0.75},    {0.1, 0, 4.5},     {0.4, 0, 0.8},     {0.2, 0.001, 3.5}, {0.1, 0.001, 5},
     {0.4, 0.001, 0.25}, {0.3, 0.001, 0.9}, {0.17, 0, 4},      {0.2, 0, 1},       {0.27, 1, 6},      {0.28, 0, 2},
     {0.4, 0, 2},        {0.4, 0, 0.8},     {0.4, 0.1, 0.8}}};

Random drawsOf(quint64 seed, int card, int visit)
{
    Random first(seed ^ (static_cast<quint64>(card) << 32 | static_cast<quint64>(visit)));
    return Random(first.next());
}

Rating ratingAt(double unit, std::span<const double> shares, Rating worst)
{
    size_t i = 0;
    for (; i + 1 < shares.size() && unit >= shares[i]; ++i)
        unit -= shares[i];
    return static_cast<Rating>(static_cast<int>(worst) + static_cast<int>(i));
}

} // namespace

double standardNormal(Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

Traits drawTraits(Random& random)
{
    Traits traits;
    for (double& trait : traits)
        trait = standardNormal(random);
    return traits;
}

memory::Parameters parametersOf(const memory::Parameters& around, const Traits& traits)
{
    memory::Parameters person = around;
    for (size_t i = 0; i < person.w.size(); ++i) {
        const Spread& spread = weightSpreads[i];
        const double exponent = spread.relative * traits[i + 1] + (i < 4 ? sharedFirstSpread * traits[0] : 0);
        person.w[i] = std::clamp(person.w[i] * std::exp(exponent), spread.low, spread.high);
    }
    std::sort(person.w.begin(), person.w.begin() + 4);
    return person;
}

memory::Parameters plausibleParameters(const memory::Parameters& around, quint64 seed)
{
    Random random(seed);
    return parametersOf(around, drawTraits(random));
}

Learner::Learner(quint64 seed, int cards, const memory::Parameters& hidden, const Costs& costs,
                 const memory::Steps& steps)
    : m_seed(seed), m_hidden(hidden), m_curve(hidden), m_costs(costs), m_steps(steps),
      m_traces(static_cast<size_t>(cards))
{
}

Learner::Learner(quint64 seed, std::vector<Trace> traces, const memory::Parameters& hidden, const Costs& costs,
                 const memory::Steps& steps)
    : m_seed(seed), m_hidden(hidden), m_curve(hidden), m_costs(costs), m_steps(steps), m_traces(std::move(traces))
{
}

Visit Learner::visit(int card, int day)
{
    Trace& trace = m_traces[static_cast<size_t>(card)];
    Random random = drawsOf(m_seed, card, trace.visits);
    const double outcome = random.unit();
    const double grade = random.unit();
    const double time = std::exp(timeSpread * standardNormal(random) - timeSpread * timeSpread / 2);

    const bool fresh = trace.memory.stability <= 0;
    Visit visit;
    if (fresh)
        visit.rating = ratingAt(grade, firstRatings, Rating::Again);
    else if (outcome < recall(card, day))
        visit.rating = ratingAt(grade, rightRatings, Rating::Hard);
    else
        visit.rating = Rating::Again;
    visit.sameDayGood = sameDayAnswers(m_steps, fresh, visit.rating);
    visit.seconds = time * visitSeconds(m_costs, m_steps, fresh, visit.rating);

    trace.sum = recallSum(card, day);
    trace.memory = afterVisit(m_hidden, trace.memory, visit.rating, visit.sameDayGood, day - trace.last);
    trace.last = day;
    ++trace.visits;
    return visit;
}

double Learner::recall(int card, double day) const
{
    const Trace& trace = m_traces[static_cast<size_t>(card)];
    return trace.memory.stability > 0 ? m_curve.recall(trace.memory.stability, day - trace.last) : 0;
}

double Learner::recallSum(int card, double day) const
{
    const Trace& trace = m_traces[static_cast<size_t>(card)];
    return trace.memory.stability > 0 ? trace.sum + m_curve.sum(trace.memory.stability, 0, day - trace.last) : 0;
}

} // namespace lamplight::plan
