// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bound.h"

#include "base/vectorstate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace lamplight::plan {

namespace {

constexpr int levels = 12, rounds = 24; // of the search for one price, then for one a day
constexpr double highestPrice = 1;      // a second for a whole card: nobody would
constexpr double lowestPrice = 1e-7;

/// Cards whose bound is alike, counted together.
struct Kind {
    memory::State memory;
    int ago = 0;
    double scale = 1; ///< the price for this card, against that for a card of mean weight
    double weight = 0;
    double count = 0;
};

/// Cards of one state and weight become one kind. States are rounded up in stability (by at most 2 %) and down in
/// difficulty, which can only help them.
std::vector<Kind> kindsOf(std::span<const BoundCard> cards)
{
    std::vector<Kind> kinds;
    for (const BoundCard& card : cards) {
        if (card.weight <= 0)
            continue;
        Kind kind{card.memory, card.ago, 1 / (card.weight * static_cast<double>(cards.size())), card.weight, 1};
        if (kind.memory.stability > 0) {
            kind.memory.stability = std::exp(std::ceil(std::log(kind.memory.stability) * 50) / 50);
            kind.memory.difficulty = std::max(1.0, std::floor(kind.memory.difficulty * 10) / 10);
        }
        kinds.push_back(kind);
    }
    const auto key = [](const Kind& kind) {
        return std::tuple(kind.scale, kind.ago, kind.memory.stability, kind.memory.difficulty);
    };
    std::sort(kinds.begin(), kinds.end(), [&](const Kind& a, const Kind& b) { return key(a) < key(b); });
    size_t last = 0;
    for (size_t i = 1; i < kinds.size(); ++i)
        if (key(kinds[i]) == key(kinds[last]))
            kinds[last].count += 1;
        else
            kinds[++last] = kinds[i];
    kinds.resize(kinds.empty() ? 0 : last + 1);
    return kinds;
}

/// The scales that are solved: those of the kinds when few, else in steps of at most 1.5 that span them.
std::vector<double> solvedScales(const std::vector<Kind>& kinds)
{
    std::vector<double> scales;
    for (const Kind& kind : kinds)
        if (scales.empty() || kind.scale > scales.back())
            scales.push_back(kind.scale);
    if (scales.size() <= 3)
        return scales;
    const double low = scales.front(), high = scales.back();
    const int steps = std::clamp(static_cast<int>(std::ceil(std::log(high / low) / std::log(1.5))), 1, 7);
    scales.clear();
    for (int i = 0; i <= steps; ++i)
        scales.push_back(i == steps ? high : low * std::pow(high / low, static_cast<double>(i) / steps));
    return scales;
}

class Dual {
public:
    Dual(const AnswerModel& model, std::span<const BoundCard> cards, std::span<const double> seconds)
        : m_values(model, static_cast<int>(seconds.size())), m_kinds(kindsOf(cards)), m_scales(solvedScales(m_kinds)),
          m_cards(static_cast<double>(cards.size())), m_seconds(seconds.begin(), seconds.end()),
          m_spent(m_seconds.size())
    {
        const double overshoot = std::max(visitSeconds(model.costs, model.steps, true, Rating::Again),
                                          visitSeconds(model.costs, model.steps, false, Rating::Again));
        for (double& day : m_seconds)
            if (day > 0)
                day += overshoot;
    }

    const std::vector<double>& seconds() const { return m_seconds; }
    const std::vector<double>& spent() const { return m_spent; }
    double totalSpent() const { return std::accumulate(m_spent.begin(), m_spent.end(), 0.0); }

    /// The bound at these prices (of a second, in recall of a card of mean weight), and what would be spent at them.
    double at(const std::vector<double>& prices)
    {
        double bound = 0;
        for (size_t day = 0; day < prices.size(); ++day)
            if (m_seconds[day] > 0)
                bound += prices[day] * m_seconds[day] / m_cards;
        std::fill(m_spent.begin(), m_spent.end(), 0);
        for (size_t i = 0; i < m_scales.size(); ++i) {
            std::vector<double> scaled = prices;
            for (double& price : scaled)
                price *= m_scales[i];
            m_values.solve(scaled);
            bound += addKinds(i);
            const std::vector<double> spent = m_values.spending();
            for (size_t day = 0; day < spent.size(); ++day)
                m_spent[day] += spent[day];
        }
        return bound;
    }

private:
    /// How much of a kind's value is read at scale i: the two neighbours share it linearly.
    double share(const Kind& kind, size_t i) const
    {
        const double scale = m_scales[i];
        if (kind.scale == scale)
            return 1;
        if (kind.scale > scale && i + 1 < m_scales.size() && kind.scale < m_scales[i + 1])
            return (m_scales[i + 1] - kind.scale) / (m_scales[i + 1] - scale);
        if (kind.scale < scale && i > 0 && kind.scale > m_scales[i - 1])
            return (kind.scale - m_scales[i - 1]) / (scale - m_scales[i - 1]);
        return 0;
    }

    double addKinds(size_t i)
    {
        double sum = 0;
        for (const Kind& kind : m_kinds)
            if (const double part = share(kind, i); part > 0) {
                const bool fresh = kind.memory.stability <= 0;
                const double value = fresh ? m_values.ofFresh() : m_values.ofKnown(kind.memory, kind.ago);
                sum += part * kind.weight * kind.count * value;
                if (fresh)
                    m_values.startFresh(part * kind.count);
                else
                    m_values.startKnown(kind.memory, kind.ago, part * kind.count);
            }
        return sum;
    }

    CardValues m_values;
    std::vector<Kind> m_kinds;
    std::vector<double> m_scales;
    double m_cards;
    std::vector<double> m_seconds;
    std::vector<double> m_spent;
};

} // namespace

double recallBound(const AnswerModel& model, std::span<const BoundCard> cards, std::span<const double> seconds,
                   double enough, Progress& progress)
{
    if (cards.empty() || seconds.empty())
        return 1;
    releaseVectorState();
    Dual dual(model, cards, seconds);
    const double total = std::accumulate(dual.seconds().begin(), dual.seconds().end(), 0.0);
    double best = 1;
    std::vector<double> prices(seconds.size());
    const auto look = [&] {
        best = std::min(best, dual.at(prices) + boundMargin);
        return best >= enough && !progress.cancelled();
    };
    const auto setAll = [&](double price) {
        for (size_t day = 0; day < prices.size(); ++day)
            prices[day] = dual.seconds()[day] > 0 ? price : std::numeric_limits<double>::infinity();
    };
    double low = lowestPrice, high = highestPrice; // one price for all days: the dearer, the less is spent
    for (int i = 0; i < levels; ++i) {
        progress.report(i, levels + rounds);
        setAll(std::sqrt(low * high));
        if (!look())
            return best;
        (dual.totalSpent() > total ? low : high) = std::sqrt(low * high);
    }
    for (int i = 0; i < rounds; ++i) { // then dearer where more would be spent than there is, cheaper where less
        progress.report(levels + i, levels + rounds);
        const double pace = 0.6 / (1 + 0.25 * i);
        for (size_t day = 0; day < prices.size(); ++day)
            if (dual.seconds()[day] > 0) {
                const double excess = dual.spent()[day] / dual.seconds()[day] - 1;
                prices[day] *= std::exp(pace * std::clamp(excess, -1.0, 1.0));
            }
        if (!look())
            return best;
    }
    return best;
}

} // namespace lamplight::plan
