// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/simulate.h"

#include <algorithm>
#include <numeric>

namespace lamplight::plan {

namespace {

/// One learner on the way through a course.
class Walk {
public:
    Walk(const Course& course, Learner& learner, Policy& policy, std::vector<KnownCard> known)
        : m_course(course), m_learner(learner), m_policy(policy)
    {
        m_result.cards = std::move(known);
        m_result.cards.resize(static_cast<size_t>(course.cards));
    }

    void studyDay(int day)
    {
        const double budget = m_course.seconds[static_cast<size_t>(day)];
        double spent = 0;
        for (const int card : m_policy.order(m_course, m_result.cards, day)) {
            if (spent >= budget)
                break;
            spent += visit(card, day);
        }
        m_result.minutesMean += spent / 60 / m_course.days();
        m_result.minutesMax = std::max(m_result.minutesMax, spent / 60);
    }

    Simulated examined()
    {
        const int exam = m_course.days();
        double weights = 0;
        for (int card = 0; card < m_course.cards; ++card) {
            const double weight = m_course.weights.empty() ? 1 : m_course.weights[static_cast<size_t>(card)];
            weights += weight;
            m_result.trueRecall.push_back(m_learner.recall(card, exam));
            m_result.recall += weight * m_result.trueRecall.back();
            m_result.meanOverTime += weight * m_learner.recallSum(card, exam) / exam;
        }
        if (weights > 0) {
            m_result.recall /= weights;
            m_result.meanOverTime /= weights;
        }
        return std::move(m_result);
    }

private:
    double visit(int index, int day)
    {
        KnownCard& card = m_result.cards[static_cast<size_t>(index)];
        const KnownCard before = card;
        const Visit visit = m_learner.visit(index, day);
        const double elapsed = before.fresh() ? 0 : day - before.last;
        card.memory = afterVisit(m_course.parameters, before.memory, visit.rating, visit.sameDayGood, elapsed);
        card.last = day;
        ++card.visits;
        m_result.reviews += 1 + visit.sameDayGood;
        m_result.introduced += before.fresh() ? 1 : 0;
        m_result.answers.push_back({index, day, visit.rating, visit.sameDayGood, elapsed, visit.seconds});
        m_policy.visited(m_course, index, before, card, visit);
        return visit.seconds;
    }

    const Course& m_course;
    Learner& m_learner;
    Policy& m_policy;
    Simulated m_result;
};

} // namespace

Course Course::even(int cards, int days, double minutesPerDay)
{
    Course course;
    course.cards = cards;
    course.seconds.assign(static_cast<size_t>(days), 60 * minutesPerDay);
    return course;
}

Simulated simulate(const Course& course, Learner learner, Policy& policy, std::vector<KnownCard> known)
{
    Walk walk(course, learner, policy, std::move(known));
    for (int day = 0; day < course.days(); ++day)
        walk.studyDay(day);
    return walk.examined();
}

} // namespace lamplight::plan
