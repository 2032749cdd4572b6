// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planned.h"

namespace lamplight::plan {

namespace {

PlanRequest requestOn(const Course& course, std::span<const KnownCard> cards, int day)
{
    PlanRequest request;
    request.parameters = course.parameters;
    request.costs = course.costs;
    request.steps = course.steps;
    request.examDays = {course.days() - day};
    request.seconds.assign(course.seconds.begin() + day, course.seconds.end());
    for (size_t i = 0; i < cards.size(); ++i) {
        PlanCard card;
        card.memory = cards[i].memory;
        card.elapsedDays = cards[i].fresh() ? 0 : day - cards[i].last;
        card.exam = 0;
        card.weight = course.weights.empty() ? 1 : course.weights[i];
        request.cards.push_back(card);
    }
    return request;
}

class Planned final : public Policy {
public:
    explicit Planned(const CourseStart& start) : m_start(start), m_strategy(&start.strategy) {}

    std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) override
    {
        const int left = course.days() - day;
        if (left <= m_replanAt)
            replan(course, cards, day);
        if (m_replanAt < 0)
            m_replanAt = left / 2;
        const Prospect& prospect = m_strategy->prospects.front();
        std::vector<std::pair<double, int>> gains;
        gains.reserve(cards.size());
        for (size_t i = 0; i < cards.size(); ++i) {
            const KnownCard& card = cards[i];
            if (card.fresh() && !prospect.retainsFresh(left))
                continue;
            const double gain =
                card.fresh() ? prospect.gainFresh(left) : prospect.gain(card.memory, day - card.last, left);
            const double weight = course.weights.empty() ? 1 : course.weights[i];
            gains.emplace_back(weighted(gain, weight, prospect.price(left)), static_cast<int>(i));
        }
        std::stable_sort(gains.begin(), gains.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<int> order;
        order.reserve(gains.size());
        for (const auto& [gain, card] : gains)
            order.push_back(card);
        return order;
    }

private:
    void replan(const Course& course, std::span<const KnownCard> cards, int day)
    {
        const PlanRequest request = requestOn(course, cards, day);
        m_own = bestStrategy(request, m_start.transitions, &m_strategy->price);
        m_strategy = &m_own;
        m_replanAt = (course.days() - day) / 2;
    }

    const CourseStart& m_start;
    Strategy m_own;
    const Strategy* m_strategy;
    int m_replanAt = -1;
};

} // namespace

CourseStart::CourseStart(const Course& course)
    : transitions(std::make_shared<Transitions>(course.parameters, course.costs, course.steps)),
      strategy(
          bestStrategy(requestOn(course, std::vector<KnownCard>(static_cast<size_t>(course.cards)), 0), transitions))
{
}

std::unique_ptr<Policy> planned(const CourseStart& start)
{
    return std::make_unique<Planned>(start);
}

} // namespace lamplight::plan
