// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/feasible.h"

#include "plan/bound.h"
#include "plan/reduced.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace lamplight::plan {

namespace {

constexpr size_t mostTried = 1500;   // cards of a request that is tried out
constexpr double wholeDay = 24 * 60; // minutes
constexpr double allowance = 0.004;  // asked for above the target, as what was found is an expectation on a grid
constexpr int halvings = 9;

bool counts(const PlanCard& card, int exam)
{
    return card.exam == exam && card.weight > 0;
}

/// The request with only these of its cards, or an even sample of them.
PlanRequest tryout(const PlanRequest& request, const std::vector<int>& kept)
{
    std::vector<int> sample;
    const size_t count = std::min(mostTried, kept.size());
    for (size_t i = 0; i < count; ++i)
        sample.push_back(kept[i * kept.size() / count]);
    return reduced(request, sample, kept.empty() ? 1 : static_cast<double>(count) / static_cast<double>(kept.size()));
}

/// Tries out what minutes and cards would do, on requests like the one that was made.
class Search {
public:
    Search(const PlanRequest& request, const Plan& made, int exam, double target, Progress& progress)
        : m_request(request), m_made(made), m_exam(exam), m_goal(std::min(target + allowance, 0.999)),
          m_progress(progress), m_all(request.cards.size())
    {
        std::iota(m_all.begin(), m_all.end(), 0);
    }

    std::optional<int> minutes()
    {
        double mean = 0, most = 0;
        int days = 0;
        for (int day = 0; day < m_request.examDays[static_cast<size_t>(m_exam)]; ++day)
            if (const double seconds = m_request.seconds[static_cast<size_t>(day)]; seconds > 0) {
                mean += seconds / 60;
                most = std::max(most, seconds / 60);
                ++days;
            }
        if (days == 0)
            return std::nullopt;
        mean /= days;
        PlanRequest small = tryout(m_request, m_all);
        const std::vector<double> seconds = small.seconds;
        const auto does = [&](double factor) {
            for (size_t day = 0; day < seconds.size(); ++day)
                small.seconds[day] = factor * seconds[day];
            return reaches(small);
        };
        double low = 1, high = 2;
        while (high * most < wholeDay && !does(high) && !m_progress.cancelled()) {
            low = high;
            high *= 2;
        }
        if (high * most >= wholeDay) {
            high = wholeDay / most;
            if (!does(high))
                return std::nullopt;
        }
        // As exact as the minutes are told: to one, or to a hundredth.
        for (int i = 0; i < halvings && (high - low) * mean > std::max(0.5, 0.01 * high * mean); ++i) {
            const double middle = (low + high) / 2;
            (does(middle) ? high : low) = middle;
        }
        return static_cast<int>(std::ceil(high * mean - 1e-9));
    }

    /// How many of `order`, from its beginning, are to go. 0: none would do.
    size_t leaveOut(const std::vector<int>& order)
    {
        const auto does = [&](size_t count) {
            std::vector<bool> gone(m_all.size());
            for (size_t i = 0; i < count; ++i)
                gone[static_cast<size_t>(order[i])] = true;
            std::vector<int> kept;
            for (const int card : m_all)
                if (!gone[static_cast<size_t>(card)])
                    kept.push_back(card);
            return reaches(tryout(m_request, kept));
        };
        size_t low = 0, high = order.size(); // with none left nothing is missed
        for (int i = 0; i < halvings + 3 && high - low > std::max<size_t>(1, order.size() / 300); ++i) {
            const size_t middle = (low + high) / 2;
            (does(middle) ? high : low) = middle;
        }
        return high == order.size() ? 0 : high;
    }

private:
    bool reaches(const PlanRequest& request)
    {
        if (m_progress.cancelled())
            return true;
        m_progress.report(++m_tried, 2 * halvings + 6);
        const Plan tried = plan(request);
        return tried.examRecall[static_cast<size_t>(m_exam)] >= m_goal;
    }

    const PlanRequest& m_request;
    const Plan& m_made;
    int m_exam;
    double m_goal;
    Progress& m_progress;
    std::vector<int> m_all;
    int m_tried = 0;
};

/// The exam's cards, those to leave out first at the beginning.
std::vector<int> byWorth(const PlanRequest& request, int exam, const std::vector<int>& topics)
{
    const Curve curve(request.parameters);
    const double fresh = freshSeconds(request.costs, request.steps), known = recalledSeconds(request.costs);
    std::vector<double> weights, costs;
    std::vector<int> order;
    for (size_t i = 0; i < request.cards.size(); ++i) {
        const PlanCard& card = request.cards[i];
        if (!counts(card, exam))
            continue;
        order.push_back(static_cast<int>(i));
        const auto topic = static_cast<size_t>(topics[i]);
        if (topic >= weights.size()) {
            weights.resize(topic + 1);
            costs.resize(topic + 1);
        }
        weights[topic] += card.weight;
        costs[topic] += card.memory.stability > 0 ? known : fresh;
    }
    const auto key = [&](int index) {
        const PlanCard& card = request.cards[static_cast<size_t>(index)];
        const auto topic = static_cast<size_t>(topics[static_cast<size_t>(index)]);
        const bool isNew = card.memory.stability <= 0;
        return std::tuple(weights[topic] / costs[topic], topic, isNew ? 0 : 1,
                          isNew ? -static_cast<double>(index) : curve.recall(card.memory.stability, card.elapsedDays));
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    return order;
}

std::vector<int> wholeTopics(const PlanRequest& request, int exam, const std::vector<int>& topics,
                             const std::vector<int>& leftOut)
{
    std::vector<int> left;
    for (size_t i = 0; i < request.cards.size(); ++i)
        if (counts(request.cards[i], exam)) {
            left.resize(std::max(left.size(), static_cast<size_t>(topics[i]) + 1));
            ++left[static_cast<size_t>(topics[i])];
        }
    std::vector<int> whole;
    for (const int card : leftOut)
        if (const int topic = topics[static_cast<size_t>(card)]; --left[static_cast<size_t>(topic)] == 0)
            whole.push_back(topic);
    return whole;
}

double boundFor(const PlanRequest& request, int exam, double target, Progress& progress)
{
    std::vector<BoundCard> cards;
    double sum = 0;
    for (const PlanCard& card : request.cards)
        if (counts(card, exam)) {
            cards.push_back({card.memory, card.elapsedDays, card.weight});
            sum += card.weight;
        }
    for (BoundCard& card : cards)
        card.weight /= sum;
    const auto days = static_cast<size_t>(request.examDays[static_cast<size_t>(exam)]);
    return recallBound({request.parameters, request.costs, request.steps}, cards,
                       std::span(request.seconds).first(std::min(days, request.seconds.size())), target, progress);
}

} // namespace

Feasibility feasibility(const PlanRequest& request, const Plan& made, int exam, double target,
                        const std::vector<int>& topics, Progress& progress)
{
    Feasibility found;
    found.target = target;
    found.reachable = made.examRecall[static_cast<size_t>(exam)];
    if (found.reachable >= target)
        return found;
    found.bound = boundFor(request, exam, target, progress);
    found.verdict = found.bound < target ? Verdict::Impossible : Verdict::NotFound;
    Search search(request, made, exam, target, progress);
    found.minutesPerDay = search.minutes();
    std::vector<int> order = byWorth(request, exam, topics);
    order.resize(search.leaveOut(order));
    found.topicsLeftOut = wholeTopics(request, exam, topics, order);
    found.leftOut = std::move(order);
    return found;
}

} // namespace lamplight::plan
