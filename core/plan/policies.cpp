// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/policies.h"

#include <algorithm>
#include <cmath>

namespace lamplight::plan {

namespace {

/// The first new cards that bring the number begun up to an even share of the first `days` days, appended.
void appendEvenly(const Course& course, std::span<const KnownCard> cards, int day, int days, std::vector<int>& order)
{
    const auto begun = std::count_if(cards.begin(), cards.end(), [](const KnownCard& card) { return !card.fresh(); });
    const double share = static_cast<double>(course.cards) * std::min(1.0, (day + 1.0) / days);
    auto wanted = static_cast<std::ptrdiff_t>(std::ceil(share - 1e-9)) - begun;
    for (int i = 0; i < course.cards && wanted > 0; ++i)
        if (cards[static_cast<size_t>(i)].fresh()) {
            order.push_back(i);
            --wanted;
        }
}

/// Policies that give each card a due day when it is visited.
class ByDueDay : public Policy {
public:
    std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) override
    {
        m_due.resize(cards.size());
        std::vector<int> order;
        for (size_t i = 0; i < cards.size(); ++i)
            if (!cards[i].fresh() && m_due[i] <= day)
                order.push_back(static_cast<int>(i));
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_due[static_cast<size_t>(a)] < m_due[static_cast<size_t>(b)];
        });
        appendEvenly(course, cards, day, daysToBegin(course), order);
        return order;
    }

protected:
    /// Over how many of the first days new cards are spread.
    virtual int daysToBegin(const Course& course) const { return course.days(); }
    void setDue(int card, int day) { m_due[static_cast<size_t>(card)] = day; }

private:
    std::vector<int> m_due;
};

class FixedRetention final : public ByDueDay {
public:
    FixedRetention(double retention, bool lastSweep) : m_retention(retention), m_lastSweep(lastSweep) {}

    std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) override
    {
        std::vector<int> usual = ByDueDay::order(course, cards, day);
        if (!m_lastSweep || (m_sweepFrom < 0 && !sweepMustBegin(course, cards, day)))
            return usual;
        if (m_sweepFrom < 0)
            m_sweepFrom = day;
        std::vector<int> order;
        for (size_t i = 0; i < cards.size(); ++i)
            if (!cards[i].fresh() && cards[i].last < m_sweepFrom)
                order.push_back(static_cast<int>(i));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return cards[static_cast<size_t>(a)].memory.stability > cards[static_cast<size_t>(b)].memory.stability;
        });
        for (const int card : usual)
            if (cards[static_cast<size_t>(card)].fresh() || cards[static_cast<size_t>(card)].last >= m_sweepFrom)
                order.push_back(card);
        return order;
    }

    void visited(const Course& course, int card, const KnownCard&, const KnownCard& after, const Visit&) override
    {
        setDue(card, after.last + memory::wholeDayInterval(course.parameters, after.memory.stability, m_retention));
    }

protected:
    /// All are begun before the sweep: the last days that it will take are kept free, but never more than half of all.
    int daysToBegin(const Course& course) const override
    {
        if (!m_lastSweep)
            return course.days();
        double needed =
            course.cards * (m_retention * recalledSeconds(course.costs) +
                            (1 - m_retention) * visitSeconds(course.costs, course.steps, false, Rating::Again));
        int days = course.days();
        while (days > (course.days() + 1) / 2 && needed > 0)
            needed -= course.seconds[static_cast<size_t>(--days)];
        return days;
    }

private:
    static bool sweepMustBegin(const Course& course, std::span<const KnownCard> cards, int day)
    {
        const Curve curve(course.parameters);
        double needed = 0;
        double left = 0;
        for (const KnownCard& card : cards)
            if (!card.fresh()) {
                const double recall = curve.recall(card.memory.stability, day - card.last);
                needed += recall * recalledSeconds(course.costs) +
                          (1 - recall) * visitSeconds(course.costs, course.steps, false, Rating::Again);
            }
        for (int d = day + 1; d < course.days(); ++d)
            left += course.seconds[static_cast<size_t>(d)];
        return needed > left;
    }

    double m_retention;
    bool m_lastSweep;
    int m_sweepFrom = -1;
};

class Sm2 final : public ByDueDay {
public:
    void visited(const Course& course, int card, const KnownCard&, const KnownCard& after, const Visit& visit) override
    {
        m_memories.resize(static_cast<size_t>(course.cards));
        Memory& memory = m_memories[static_cast<size_t>(card)];
        const double missing = 4 - static_cast<int>(visit.rating); // 5 - quality
        if (visit.rating == Rating::Again) {
            memory.right = 0;
            memory.interval = 1;
        } else {
            ++memory.right;
            memory.interval = memory.right == 1 ? 1 : memory.right == 2 ? 6 : std::ceil(memory.interval * memory.ease);
        }
        memory.ease = std::max(1.3, memory.ease + 0.1 - missing * (0.08 + missing * 0.02));
        setDue(card, after.last + static_cast<int>(std::min<double>(memory.interval, memory::maxIntervalDays)));
    }

private:
    struct Memory {
        double ease = 2.5;
        double interval = 0;
        int right = 0;
    };

    std::vector<Memory> m_memories;
};

class Cramming final : public Policy {
public:
    std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) override
    {
        const Curve curve(course.parameters);
        std::vector<int> order;
        std::vector<double> recall(cards.size());
        for (size_t i = 0; i < cards.size(); ++i)
            if (cards[i].fresh())
                order.push_back(static_cast<int>(i));
        const auto firstKnown = static_cast<std::ptrdiff_t>(order.size());
        for (size_t i = 0; i < cards.size(); ++i)
            if (!cards[i].fresh()) {
                recall[i] = curve.recall(cards[i].memory.stability, day - cards[i].last);
                order.push_back(static_cast<int>(i));
            }
        std::stable_sort(order.begin() + firstKnown, order.end(),
                         [&](int a, int b) { return recall[static_cast<size_t>(a)] < recall[static_cast<size_t>(b)]; });
        return order;
    }
};

} // namespace

std::unique_ptr<Policy> fixedRetention(double retention, bool lastSweep)
{
    return std::make_unique<FixedRetention>(retention, lastSweep);
}

std::unique_ptr<Policy> sm2()
{
    return std::make_unique<Sm2>();
}

std::unique_ptr<Policy> cramming()
{
    return std::make_unique<Cramming>();
}

} // namespace lamplight::plan
