// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/forecast.h"

#include "base/random.h"
#include "memory/parallel.h"
#include "plan/posterior.h"
#include "plan/reduced.h"
#include "plan/simulate.h"
#include "plan/strategy.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace lamplight::plan {

namespace {

constexpr int examinations = 16; // of each draw

/// The cards of the request, or an even sample of them, as a course for the simulator.
struct Sample {
    double share = 1; ///< of the request's cards
    PlanRequest plan;
    Course course;
    std::vector<KnownCard> known;
    std::vector<int> topics;
    std::vector<int> histories;

    bool counts(size_t card, int exam) const { return plan.cards[card].exam == exam; }
};

Sample sampleOf(const ForecastRequest& request)
{
    const int all = static_cast<int>(request.plan.cards.size());
    const int kept = std::min(all, mostForecastCards);
    Sample sample;
    std::vector<int> cards;
    for (int i = 0; i < kept; ++i)
        cards.push_back(static_cast<int>((static_cast<qint64>(i) * all + all / 2) / kept));
    sample.share = static_cast<double>(kept) / std::max(all, 1);
    sample.plan = reduced(request.plan, cards, sample.share);
    for (const int from : cards) {
        const PlanCard& card = request.plan.cards[static_cast<size_t>(from)];
        const bool isNew = card.memory.stability <= 0;
        sample.known.push_back({card.memory, isNew ? 0 : -card.elapsedDays, isNew ? 0 : 1});
        sample.topics.push_back(request.topics[static_cast<size_t>(from)]);
        sample.histories.push_back(request.histories[static_cast<size_t>(from)]);
    }
    sample.course.cards = kept;
    sample.course.parameters = request.plan.parameters;
    sample.course.costs = request.plan.costs;
    sample.course.steps = request.plan.steps;
    return sample;
}

/// The plan at work, as the planner chooses each day, at the price that was found at the start.
class AtPrice final : public Policy {
public:
    AtPrice(const PlanRequest& request, const Strategy& strategy, const std::vector<double>& weights)
        : m_request(request), m_strategy(strategy), m_weights(weights)
    {
    }

    std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) override
    {
        m_offers.clear();
        int fresh = 0;
        for (size_t i = 0; i < cards.size(); ++i)
            if (cards[i].fresh() || cards[i].last < day)
                offer(course, cards[i], static_cast<int>(i), day, fresh);
        std::stable_sort(m_offers.begin(), m_offers.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<int> order;
        for (const auto& [gain, card] : m_offers)
            order.push_back(card);
        return order;
    }

private:
    void offer(const Course& course, const KnownCard& known, int index, int day, int& fresh)
    {
        const PlanCard& card = m_request.cards[static_cast<size_t>(index)];
        if (card.exam < 0) {
            if (known.fresh() && fresh++ < m_request.freshPerDay)
                m_offers.emplace_back(-1e-12, index); // after what fell due
            if (!known.fresh() &&
                day - known.last >= memory::wholeDayInterval(course.parameters, known.memory.stability, card.retention))
                m_offers.emplace_back(0, index);
            return;
        }
        const int left = m_request.examDays[static_cast<size_t>(card.exam)] - day;
        if (left <= 0)
            return;
        const Prospect& prospect = m_strategy.prospects[static_cast<size_t>(card.exam)];
        const double gain =
            known.fresh() ? prospect.gainFresh(left) : prospect.gain(known.memory, day - known.last, left);
        m_offers.emplace_back(weighted(gain, m_weights[static_cast<size_t>(index)], prospect.price(left)), index);
    }

    const PlanRequest& m_request;
    const Strategy& m_strategy;
    const std::vector<double>& m_weights;
    std::vector<std::pair<double, int>> m_offers;
};

memory::State replayed(const memory::Parameters& hidden, const memory::Histories& seen, int history)
{
    memory::State state;
    const auto at = static_cast<size_t>(history);
    for (size_t i = seen.starts[at]; i < seen.starts[at + 1]; ++i) {
        const auto rating = static_cast<Rating>(seen.ratings[i]);
        state = state.stability > 0 ? memory::nextState(hidden, state, rating, seen.elapsedDays[i])
                                    : memory::firstState(hidden, rating);
    }
    return state;
}

/// The chance of recall of each card on the exam day, of one learner who goes on from here.
std::vector<double> gone(const Sample& sample, const memory::Histories& seen, const memory::Parameters& hidden,
                         quint64 seed, Policy& policy)
{
    std::vector<Learner::Trace> traces;
    for (size_t i = 0; i < sample.known.size(); ++i) {
        const KnownCard& known = sample.known[i];
        const bool logged = sample.histories[i] >= 0;
        traces.push_back(
            {logged ? replayed(hidden, seen, sample.histories[i]) : known.memory, known.last, known.visits});
    }
    const Simulated simulated =
        simulate(sample.course, Learner(seed, std::move(traces), hidden, sample.course.costs, sample.course.steps),
                 policy, sample.known);
    return simulated.trueRecall;
}

/// The share of some cards that is recalled, over all draws and examinations.
class Share {
public:
    void expect(double weight, double recall)
    {
        m_weights += weight;
        m_expected += weight * recall;
        ++m_cards;
    }
    void recalled(double weight) { m_recalled += weight; }

    /// One examination. `noise` draws its luck towards what was expected, as more cards than were sampled would.
    /// Shares come in steps of one card; `unit` (0..1) spreads each over its step, so that limits aren't too wide where
    /// hardly anything is forgotten.
    void endExamination(double noise, double unit)
    {
        if (m_weights > 0)
            m_shares.push_back((m_expected + noise * (m_recalled - m_expected)) / m_weights +
                               noise * (unit - 0.5) / m_cards);
        m_recalled = 0;
    }

    void endDraw()
    {
        if (m_weights > 0)
            m_means.push_back(m_expected / m_weights);
        m_weights = m_expected = 0;
        m_cards = 0;
    }

    Foretold foretold(int cards)
    {
        if (m_means.empty())
            return {cards};
        std::sort(m_shares.begin(), m_shares.end());
        const double sum = std::accumulate(m_means.begin(), m_means.end(), 0.0);
        return {cards,         sum / static_cast<double>(m_means.size()), quantile(0.1), quantile(0.9), quantile(0.05),
                quantile(0.95)};
    }

private:
    double quantile(double part) const
    {
        const double at = part * static_cast<double>(m_shares.size() - 1);
        const auto low = static_cast<size_t>(at);
        const double high = m_shares[std::min(low + 1, m_shares.size() - 1)];
        return std::clamp(m_shares[low] + (at - static_cast<double>(low)) * (high - m_shares[low]), 0.0, 1.0);
    }

    double m_weights = 0, m_expected = 0, m_recalled = 0; // of this draw
    int m_cards = 0;
    std::vector<double> m_means, m_shares;
};

/// What is counted: the exam's cards in all, and by topic.
class Count {
public:
    Count(const ForecastRequest& request, const Sample& sample) : m_sample(sample), m_exam(request.exam)
    {
        int all = 0, sampled = 0;
        for (size_t i = 0; i < request.plan.cards.size(); ++i)
            if (request.plan.cards[i].exam == m_exam) {
                const auto topic = static_cast<size_t>(request.topics[i]);
                m_cards.resize(std::max(m_cards.size(), topic + 1));
                ++m_cards[topic];
                ++all;
            }
        for (size_t i = 0; i < sample.topics.size(); ++i)
            sampled += sample.counts(i, m_exam) ? 1 : 0;
        m_topics.resize(m_cards.size());
        m_noise = std::sqrt(static_cast<double>(sampled) / std::max(all, 1));
    }

    /// Takes in one draw: each card's chance of recall on the exam day.
    void add(const std::vector<double>& recall, Random& random)
    {
        forCards([&](size_t card, Share& topic, double weight) {
            topic.expect(1, recall[card]);
            m_whole.expect(weight, recall[card]);
        });
        for (int examination = 0; examination < examinations; ++examination) {
            forCards([&](size_t card, Share& topic, double weight) {
                if (random.unit() < recall[card]) {
                    topic.recalled(1);
                    m_whole.recalled(weight);
                }
            });
            m_whole.endExamination(m_noise, random.unit());
            for (Share& topic : m_topics)
                topic.endExamination(m_noise, random.unit());
        }
        m_whole.endDraw();
        for (Share& topic : m_topics)
            topic.endDraw();
    }

    Forecast forecast()
    {
        Forecast forecast{m_whole.foretold(std::accumulate(m_cards.begin(), m_cards.end(), 0)), {}};
        for (size_t topic = 0; topic < m_topics.size(); ++topic)
            forecast.topics.push_back(m_topics[topic].foretold(m_cards[topic]));
        return forecast;
    }

private:
    template <class Each>
    void forCards(Each each)
    {
        for (size_t i = 0; i < m_sample.topics.size(); ++i)
            if (m_sample.counts(i, m_exam))
                each(i, m_topics[static_cast<size_t>(m_sample.topics[i])], m_sample.plan.cards[i].weight);
    }

    const Sample& m_sample;
    int m_exam;
    double m_noise;
    Share m_whole;
    std::vector<int> m_cards;
    std::vector<Share> m_topics;
};

} // namespace

Result<Forecast> forecast(const ForecastRequest& request, quint64 seed, Progress& progress, const Price* from,
                          int draws)
{
    Sample sample = sampleOf(request);
    const auto transitions =
        std::make_shared<Transitions>(sample.plan.parameters, sample.plan.costs, sample.plan.steps);
    const Strategy strategy = bestStrategy(sample.plan, transitions, from);
    const std::vector<double> weights = evenWeights(sample.plan);
    const auto days = static_cast<size_t>(request.plan.examDays[static_cast<size_t>(request.exam)]);
    // A day ends with a visit that is half over its time in the mean; a sample would gain more by that than the whole.
    const double over = (1 - sample.share) *
                        (freshSeconds(sample.plan.costs, sample.plan.steps) + recalledSeconds(sample.plan.costs)) / 4;
    for (size_t day = 0; day < days; ++day)
        sample.course.seconds.push_back(
            std::max(0.0, sample.plan.seconds[day] - strategy.expected.days[day].readingSeconds - over));
    const Posterior posterior(request.plan.parameters, request.seen);
    std::vector<std::vector<double>> recalls(static_cast<size_t>(draws)); // of each draw, whatever thread took it
    std::atomic<int> done = 0;
    memory::inParallel(recalls.size(), 0, [&](size_t draw) {
        if (progress.cancelled())
            return;
        Random random(seed + draw);
        const memory::Parameters hidden = posterior.draw(random.next());
        AtPrice policy(sample.plan, strategy, weights);
        recalls[draw] = gone(sample, request.seen, hidden, random.next(), policy);
        progress.report(++done, draws);
    });
    if (progress.cancelled())
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("plan", "The forecast was stopped."));
    Random luck(~seed);
    Count count(request, sample);
    for (const std::vector<double>& recall : recalls)
        count.add(recall, luck);
    return count.forecast();
}

} // namespace lamplight::plan
