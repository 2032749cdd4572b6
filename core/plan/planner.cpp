// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planner.h"

#include "plan/strategy.h"

#include <optional>

namespace lamplight::plan {

namespace {

/// Chooses what is done today.
class Today {
public:
    Today(const PlanRequest& request, std::span<const Prospect> prospects)
        : m_request(request), m_prospects(prospects), m_curve(request.parameters),
          m_fresh(plan::freshSeconds(request.costs, request.steps)),
          m_left(request.seconds.empty() ? 0 : request.seconds[0]), m_readPages(request.pages.size()),
          m_weights(evenWeights(request)), m_cardsOfPage(request.pages.size())
    {
        for (const PlanCard& card : request.cards)
            if (card.page >= 0 && card.memory.stability <= 0)
                ++m_cardsOfPage[static_cast<size_t>(card.page)];
    }

    void choose(Plan& plan)
    {
        looseReading(plan);
        std::vector<Pick> offers;
        for (size_t i = 0; i < m_request.cards.size(); ++i)
            if (const auto offer = offered(static_cast<int>(i)))
                offers.push_back(*offer);
        std::stable_sort(offers.begin(), offers.end(), [](const Pick& a, const Pick& b) {
            return (a.why == Pick::Why::Steps) != (b.why == Pick::Why::Steps) ? a.why == Pick::Why::Steps
                                                                              : a.gain > b.gain;
        });
        int freshKept = 0;
        for (const Pick& offer : offers) {
            const PlanCard& card = m_request.cards[static_cast<size_t>(offer.index)];
            const bool fresh = card.memory.stability <= 0;
            if (fresh && card.exam < 0 && freshKept++ >= m_request.freshPerDay)
                continue;
            if (m_left <= 0) {
                plan.givenUp += !fresh && isDue(card) ? 1 : 0;
                continue;
            }
            if (fresh && card.page >= 0)
                read(card.page, plan);
            plan.today.push_back(offer);
            m_left -= offer.seconds;
        }
    }

private:
    std::optional<Pick> offered(int index) const
    {
        const PlanCard& card = m_request.cards[static_cast<size_t>(index)];
        Pick pick;
        pick.index = index;
        const bool fresh = card.memory.stability <= 0;
        if (!fresh)
            pick.recall = m_curve.recall(card.memory.stability, card.elapsedDays);
        pick.seconds =
            fresh ? m_fresh
                  : pick.recall * recalledSeconds(m_request.costs) +
                        (1 - pick.recall) * visitSeconds(m_request.costs, m_request.steps, false, Rating::Again);
        if (card.inSteps) {
            pick.why = Pick::Why::Steps;
            pick.seconds = m_request.costs.good;
        } else if (!fresh && card.elapsedDays < 1) {
            return std::nullopt;
        } else if (card.exam < 0) {
            pick.why = Pick::Why::Due;
            pick.gain = fresh ? -1e-12 : 0;
            if (!fresh && card.due > 0)
                return std::nullopt;
        } else if (fresh && !m_prospects[static_cast<size_t>(card.exam)].retainsFresh(
                                m_request.examDays[static_cast<size_t>(card.exam)])) {
            return std::nullopt;
        } else {
            weigh(card, pick);
        }
        return pick;
    }

    void weigh(const PlanCard& card, Pick& pick) const
    {
        const Prospect& prospect = m_prospects[static_cast<size_t>(card.exam)];
        const int left = m_request.examDays[static_cast<size_t>(card.exam)];
        const bool fresh = card.memory.stability <= 0;
        const double gain = fresh ? prospect.gainFresh(left) : prospect.gain(card.memory, card.elapsedDays, left);
        pick.gain = 60 * weighted(gain, m_weights[static_cast<size_t>(pick.index)], prospect.price(left));
        if (fresh && card.page >= 0) {
            const auto page = static_cast<size_t>(card.page);
            pick.gain *= m_fresh / (m_fresh + m_request.pages[page].seconds / m_cardsOfPage[page]);
        }
        pick.why = pick.gain > 0 ? Pick::Why::Exam : Pick::Why::Spare;
    }

    bool isDue(const PlanCard& card) const
    {
        return card.exam < 0 || card.elapsedDays >= memory::wholeDayInterval(m_request.parameters,
                                                                             card.memory.stability, card.retention);
    }

    void looseReading(Plan& plan)
    {
        double all = 0;
        for (size_t page = 0; page < m_request.pages.size(); ++page)
            all += m_cardsOfPage[page] == 0 ? m_request.pages[page].seconds : 0;
        const double share =
            std::min(all / std::max<double>(1, static_cast<double>(m_request.seconds.size())), m_left / 2);
        double readToday = 0;
        for (size_t page = 0; page < m_request.pages.size() && readToday < share; ++page)
            if (m_cardsOfPage[page] == 0) {
                readToday += m_request.pages[page].seconds;
                read(static_cast<int>(page), plan);
            }
    }

    void read(int index, Plan& plan)
    {
        const auto page = static_cast<size_t>(index);
        if (m_readPages[page])
            return;
        m_readPages[page] = true;
        Pick pick;
        pick.kind = Pick::Kind::Page;
        pick.index = index;
        pick.why = Pick::Why::Reading;
        pick.seconds = m_request.pages[page].seconds;
        plan.today.push_back(pick);
        m_left -= pick.seconds;
    }

    const PlanRequest& m_request;
    std::span<const Prospect> m_prospects;
    Curve m_curve;
    double m_fresh;
    double m_left;
    std::vector<bool> m_readPages;
    std::vector<double> m_weights;
    std::vector<int> m_cardsOfPage;
};

/// What the exam day brings of the cards chosen, with the visit and without.
void explain(const PlanRequest& request, Plan& plan)
{
    const Curve curve(request.parameters);
    const auto onExam = [&](const memory::State& state, Rating rating, bool fresh, const PlanCard& card) {
        const memory::State after = afterVisit(request.parameters, state, rating,
                                               sameDayAnswers(request.steps, fresh, rating), card.elapsedDays);
        return curve.recall(after.stability, request.examDays[static_cast<size_t>(card.exam)]);
    };
    for (Pick& pick : plan.today) {
        const PlanCard* card =
            pick.kind == Pick::Kind::Card ? &request.cards[static_cast<size_t>(pick.index)] : nullptr;
        if (!card || card->exam < 0)
            continue;
        const int left = request.examDays[static_cast<size_t>(card->exam)];
        if (card->memory.stability > 0) {
            pick.examWithout = curve.recall(card->memory.stability, card->elapsedDays + left);
            pick.examWith = pick.recall * onExam(card->memory, Rating::Good, false, *card) +
                            (1 - pick.recall) * onExam(card->memory, Rating::Again, false, *card);
        } else {
            for (int grade = 1; grade <= 4; ++grade)
                pick.examWith +=
                    firstRatings[static_cast<size_t>(grade) - 1] * onExam({}, static_cast<Rating>(grade), true, *card);
        }
    }
}

} // namespace

Plan plan(const PlanRequest& request, const Price* from)
{
    const auto transitions = std::make_shared<Transitions>(request.parameters, request.costs, request.steps);
    Strategy best = bestStrategy(request, transitions, from);
    Plan plan;
    plan.days = std::move(best.expected.days);
    plan.examRecall = std::move(best.expected.examRecall);
    plan.unseen = best.expected.unseen;
    plan.price = best.price;
    Today(request, best.prospects).choose(plan);
    explain(request, plan);
    return plan;
}

} // namespace lamplight::plan
