// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/workload.h"

#include "base/vectorstate.h"

#include <algorithm>
#include <vector>

namespace lamplight::plan {

namespace {

constexpr double leastWeight = 0.05;

/// A card's visit to come, with the chance that it comes to it.
struct Visit {
    memory::State memory;
    int day = 0;
    int elapsed = 0;
    double weight = 1;
};

class Load {
public:
    Load(const memory::Scheduling& scheduling, const Costs& costs, int days)
        : m_scheduling(scheduling), m_days(static_cast<size_t>(std::max(0, days))),
          m_recalled(visitSeconds(costs, scheduling.steps, false, Rating::Good)),
          m_forgotten(visitSeconds(costs, scheduling.steps, false, Rating::Again)),
          m_fresh(plan::freshSeconds(costs, scheduling.steps))
    {
    }

    void follow(const Visit& first)
    {
        m_open.push_back(first);
        while (!m_open.empty()) {
            const Visit visit = m_open.back();
            m_open.pop_back();
            if (visit.day < static_cast<int>(m_days.size()) && visit.weight >= leastWeight)
                pay(visit);
        }
    }

    void begin(int day, int count)
    {
        m_days[static_cast<size_t>(day)].fresh += count;
        m_days[static_cast<size_t>(day)].freshSeconds += count * m_fresh;
        const memory::State state = afterVisit(m_scheduling.parameters, {}, Rating::Good,
                                               sameDayAnswers(m_scheduling.steps, true, Rating::Good), 0);
        // All of a day's are alike: one is followed for all.
        Visit next = after(state, day, 1);
        m_scale = count;
        follow(next);
        m_scale = 1;
    }

    std::vector<DayLoad> take() { return std::move(m_days); }

private:
    Visit after(const memory::State& state, int day, double weight) const
    {
        const int days = memory::wholeDayInterval(m_scheduling.parameters, state.stability, m_scheduling.retention);
        return {state, day + days, days, weight};
    }

    void pay(const Visit& visit)
    {
        const double recall = memory::retrievability(m_scheduling.parameters, visit.memory.stability, visit.elapsed);
        DayLoad& day = m_days[static_cast<size_t>(visit.day)];
        const double weight = visit.weight * m_scale;
        day.reviews += weight;
        day.reviewSeconds += weight * (recall * m_recalled + (1 - recall) * m_forgotten);
        for (const auto& [rating, share] : {std::pair(Rating::Good, recall), std::pair(Rating::Again, 1 - recall)}) {
            const memory::State state = afterVisit(m_scheduling.parameters, visit.memory, rating,
                                                   sameDayAnswers(m_scheduling.steps, false, rating), visit.elapsed);
            m_open.push_back(after(state, visit.day, visit.weight * share));
        }
    }

    memory::Scheduling m_scheduling;
    std::vector<DayLoad> m_days;
    std::vector<Visit> m_open;
    double m_recalled, m_forgotten, m_fresh;
    double m_scale = 1;
};

} // namespace

std::vector<DayLoad> workload(const memory::Scheduling& scheduling, const Costs& costs,
                              const std::vector<DueCard>& cards, const FreshCards& fresh, int days)
{
    releaseVectorState();
    Load load(scheduling, costs, days);
    for (const DueCard& card : cards) {
        const int day = std::max(0, card.dueIn);
        load.follow({card.memory, day, card.answeredAgo + day, 1});
    }
    int waiting = fresh.waiting;
    for (int day = 0; day < days && waiting > 0; ++day) {
        const int begun = std::min(waiting, day == 0 ? fresh.today : fresh.perDay);
        if (begun > 0)
            load.begin(day, begun);
        waiting -= begun;
    }
    return load.take();
}

} // namespace lamplight::plan
