// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/strategy.h"

namespace lamplight::plan {

namespace {

constexpr std::array<double, 7> scales{6e-5, 2.5e-4, 1e-3, 4e-3, 8e-3, 1.6e-2, 1};
constexpr std::array<double, 2> rises{0.5, 1};

/// Finds the price that gives the most recall by rolling out the deck under each.
class PriceSearch {
public:
    PriceSearch(const PlanRequest& request, std::shared_ptr<const Transitions> transitions)
        : m_request(request), m_transitions(std::move(transitions)),
          m_population(Population::of(request, *m_transitions))
    {
    }

    Strategy best(const Price* from)
    {
        if (m_request.examDays.empty()) {
            attempt({});
            return std::move(m_best);
        }
        if (from) {
            for (const double factor : {1.0, 0.6, 1.7})
                attempt({from->scale * factor, from->rise});
            return std::move(m_best);
        }
        for (const double scale : scales)
            attempt({scale, rises[0]});
        const double level = m_best.price.scale;
        for (const double factor : {0.5, 1.0, 2.0})
            attempt({level * factor, rises[1]});
        const Price middle = m_best.price;
        for (const double factor : {0.7, 1.4})
            attempt({middle.scale * factor, middle.rise});
        return std::move(m_best);
    }

private:
    void attempt(const Price& price)
    {
        Strategy tried;
        tried.price = price;
        for (const int on : m_request.examDays)
            tried.prospects.emplace_back(m_transitions, pricesToward(on, price), Prospect::strideFor(on));
        tried.expected = rollOut(m_request, *m_transitions, tried.prospects, m_population);
        double worth = 0;
        for (const double recall : tried.expected.examRecall)
            worth += recall;
        if (worth > m_worth) {
            m_worth = worth;
            m_best = std::move(tried);
        }
    }

    /// By the days left to the exam on day `on`. With several exams the price of a day is that toward the next of them.
    std::vector<double> pricesToward(int on, const Price& price) const
    {
        std::vector<double> prices(static_cast<size_t>(on) + 1);
        for (int left = 1; left <= on; ++left) {
            const int day = on - left;
            int next = on;
            for (const int other : m_request.examDays)
                if (other > day)
                    next = std::min(next, other);
            prices[static_cast<size_t>(left)] = price.at(next - day, next);
        }
        return prices;
    }

    const PlanRequest& m_request;
    std::shared_ptr<const Transitions> m_transitions;
    Population m_population;
    Strategy m_best;
    double m_worth = -1;
};

} // namespace

Strategy bestStrategy(const PlanRequest& request, std::shared_ptr<const Transitions> transitions, const Price* from)
{
    return PriceSearch(request, std::move(transitions)).best(from);
}

} // namespace lamplight::plan
