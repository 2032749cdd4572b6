// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rollout.h"

#include <map>
#include <tuple>

namespace lamplight::plan {

namespace {

/// Weights are taken alike within a factor of 1.4.
int weightStep(double weight)
{
    return static_cast<int>(std::lround(2 * std::log2(std::max(weight, 1e-6))));
}

class Grouping {
public:
    explicit Grouping(const Transitions& transitions)
        : m_transitions(transitions), m_cells(static_cast<size_t>(Transitions::rows))
    {
    }

    CardClass& classOf(const PlanCard& card, double weight)
    {
        const auto key =
            card.exam < 0 ? std::tuple(-1, 0, card.retention) : std::tuple(card.exam, weightStep(weight), 0.0);
        const auto [found, isNew] = m_index.try_emplace(key, m_population.classes.size());
        if (isNew) {
            m_population.classes.push_back({card.exam, 0, card.retention, 0, 0});
            m_counts.push_back(0);
            m_mass.emplace_back(m_cells * static_cast<size_t>(m_transitions.columns()));
        }
        m_current = found->second;
        ++m_counts[m_current];
        m_population.classes[m_current].weight += weight; // the sum, until `grouped` makes it the mean
        return m_population.classes[m_current];
    }

    /// Into the class asked for last.
    void add(const memory::State& state, int elapsedDays)
    {
        const int column = m_transitions.nearest(elapsedDays);
        Transitions::spot(state).spread(1, &m_mass[m_current][static_cast<size_t>(column) * m_cells]);
    }

    Population grouped()
    {
        for (size_t cls = 0; cls < m_mass.size(); ++cls) {
            m_population.classes[cls].weight /= m_counts[cls];
            for (int column = 0; column < m_transitions.columns(); ++column)
                for (int row = 0; row < Transitions::rows; ++row)
                    if (const float mass = m_mass[cls][static_cast<size_t>(column * Transitions::rows + row)]; mass > 0)
                        m_population.groups.push_back({static_cast<int>(cls), row, -m_transitions.days(column), mass});
        }
        return std::move(m_population);
    }

private:
    const Transitions& m_transitions;
    size_t m_cells;
    Population m_population;
    std::map<std::tuple<int, int, double>, size_t> m_index;
    std::vector<double> m_counts;
    std::vector<std::vector<float>> m_mass; ///< by class; then column, row
    size_t m_current = 0;
};

} // namespace

std::vector<double> evenWeights(const PlanRequest& request)
{
    std::vector<double> totals(request.examDays.size());
    double cards = 0;
    for (const PlanCard& card : request.cards)
        if (card.exam >= 0) {
            totals[static_cast<size_t>(card.exam)] += card.weight;
            ++cards;
        }
    std::vector<double> even;
    even.reserve(request.cards.size());
    const double share = cards / static_cast<double>(std::max<size_t>(totals.size(), 1));
    for (const PlanCard& card : request.cards) {
        const double total = card.exam >= 0 ? totals[static_cast<size_t>(card.exam)] : 0;
        even.push_back(total > 0 ? card.weight * share / total : 1);
    }
    return even;
}

Population Population::of(const PlanRequest& request, const Transitions& transitions)
{
    const std::vector<double> weights = evenWeights(request);
    std::vector<double> cardsOfPage(request.pages.size());
    for (const PlanCard& card : request.cards)
        if (card.page >= 0 && card.memory.stability <= 0)
            ++cardsOfPage[static_cast<size_t>(card.page)];
    Grouping grouping(transitions);
    for (size_t i = 0; i < request.cards.size(); ++i) {
        const PlanCard& card = request.cards[i];
        CardClass& cls = grouping.classOf(card, weights[i]);
        if (card.memory.stability > 0) {
            grouping.add(card.memory, card.elapsedDays);
            continue;
        }
        ++cls.fresh;
        if (card.page >= 0)
            cls.readingSeconds +=
                request.pages[static_cast<size_t>(card.page)].seconds / cardsOfPage[static_cast<size_t>(card.page)];
    }
    Population population = grouping.grouped();
    for (size_t page = 0; page < request.pages.size(); ++page)
        if (cardsOfPage[page] == 0)
            population.looseReading += request.pages[page].seconds;
    return population;
}

} // namespace lamplight::plan
