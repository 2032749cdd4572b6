// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate/history.h"

#include "memory/scheduler.h"

#include <algorithm>

namespace lamplight::study {

namespace {

constexpr qint64 msOfMinute = 60'000;
constexpr qint64 msOfDay = 24 * 60 * msOfMinute;
constexpr qint64 rolloverMs = 4 * 60 * msOfMinute;
constexpr qint64 eveningMs = 14 * 60 * msOfMinute; ///< after the rollover
constexpr qint64 eveningLengthMs = 3 * 60 * msOfMinute;

// No wait is longer than half a year, and no history than 14 years.
constexpr int longestWaitDays = 180;
constexpr int longestHistoryDays = 14 * 365;

qint64 dayNumber(qint64 ms)
{
    return (ms - rolloverMs) / msOfDay - (ms < rolloverMs ? 1 : 0);
}

qint64 dayStart(qint64 day)
{
    return day * msOfDay + rolloverMs;
}

/// Weights of the learner: forgets sooner at first, and along a flatter curve.
memory::Parameters hiddenWeights()
{
    memory::Parameters parameters = memory::Parameters::defaults();
    for (size_t i = 0; i < 4; ++i)
        parameters.w[i] *= 0.75;
    parameters.w[20] = 0.25;
    return parameters;
}

class Learner {
public:
    Learner(Card& card, Random& random) : m_card(card), m_random(random) {}

    /// One answer at `at`; how long until the next is due.
    memory::Wait answer(qint64 at, bool isLast, Review& review)
    {
        const auto elapsed = m_card.reviews == 0 ? 0 : static_cast<int>(dayNumber(at) - dayNumber(m_card.lastReview));
        const auto outcomes =
            memory::outcomes(m_scheduling, {m_card.state, m_card.step, {m_card.stability, m_card.difficulty}, elapsed});
        const Rating rating = isLast ? lastRating() : ratingAfter(elapsed);
        const memory::Outcome& outcome = outcomes[static_cast<size_t>(rating) - 1];
        m_hidden = m_card.reviews == 0 ? memory::firstState(m_weights, rating)
                                       : memory::nextState(m_weights, m_hidden, rating, elapsed);
        review.card = m_card.id;
        review.at = at;
        review.rating = rating;
        review.ms = 1500 + static_cast<qint64>(m_random.below(6000)) + (5 - static_cast<int>(rating)) * 1000;
        review.elapsedDays = elapsed;
        review.before = m_card.state;
        review.stability = outcome.memory.stability;
        review.difficulty = outcome.memory.difficulty;
        m_card.lapses += m_card.state == CardState::Review && rating == Rating::Again ? 1 : 0;
        m_card.state = outcome.state;
        m_card.step = outcome.step;
        m_card.stability = outcome.memory.stability;
        m_card.difficulty = outcome.memory.difficulty;
        m_card.lastReview = at;
        ++m_card.reviews;
        return outcome.due;
    }

private:
    Rating ratingAfter(int elapsedDays)
    {
        const double luck = m_random.unit();
        if (m_card.reviews == 0)
            return luck < 0.25 ? Rating::Again : luck < 0.35 ? Rating::Hard : luck < 0.85 ? Rating::Good : Rating::Easy;
        const double recalled =
            elapsedDays < 1 ? 0.92 : memory::retrievability(m_weights, m_hidden.stability, elapsedDays);
        if (luck >= recalled)
            return Rating::Again;
        const double ease = luck / recalled;
        return ease < 0.12 ? Rating::Hard : ease < 0.87 ? Rating::Good : Rating::Easy;
    }

    /// Few evenings end within the steps.
    Rating lastRating()
    {
        if (m_random.below(100) == 0)
            return Rating::Again;
        return m_card.state == CardState::Review ? Rating::Good : Rating::Easy;
    }

    Card& m_card;
    Random& m_random;
    memory::Parameters m_weights = hiddenWeights();
    memory::State m_hidden;
    memory::Scheduling m_scheduling;
};

} // namespace

std::vector<int> answersPerCard(int cards, int reviews, Random& random)
{
    if (cards == 0 || reviews == 0)
        return std::vector<int>(static_cast<size_t>(cards), 0);
    const int studied = std::max(1, std::min(cards * 85 / 100, reviews / 3));
    std::vector<int> answers(static_cast<size_t>(studied), 0);
    for (int i = 0; i < reviews; ++i) {
        const quint64 any = random.below(static_cast<quint64>(studied));
        // The first round reaches every card; then every other answer falls on hard cards more than on easy ones.
        const quint64 place = i < studied ? static_cast<quint64>(i) : i % 2 == 0 ? any : random.below(any + 1);
        ++answers[place];
    }
    random.shuffle(answers);
    answers.resize(static_cast<size_t>(cards), 0);
    return answers;
}

void addHistory(Card& card, int answers, qint64 now, Random& random, std::vector<Review>& reviews)
{
    Learner learner(card, random);
    const size_t first = reviews.size();
    const int longestWait = std::min(longestWaitDays, longestHistoryDays / answers);
    const auto evening = [&](qint64 day) {
        return dayStart(day) + eveningMs + static_cast<qint64>(random.below(static_cast<quint64>(eveningLengthMs)));
    };
    qint64 at = evening(0);
    memory::Wait wait;
    for (int i = 1; i <= answers; ++i) {
        reviews.emplace_back();
        wait = learner.answer(at, i == answers, reviews.back());
        const int days = std::min(wait.days, longestWait);
        const int late = random.below(10) < 7 || days == 0 ? 0 : static_cast<int>(random.below(3));
        at = days > 0 ? evening(dayNumber(at) + days + late)
                      : at + std::max(1, wait.minutes) * msOfMinute + static_cast<qint64>(random.below(msOfMinute));
    }
    // Moved as a whole, so that some are due today, some since long and most later.
    const int spread = wait.days + 1 + wait.days / 40;
    const qint64 lastDay = dayNumber(now) - 1 - static_cast<qint64>(random.below(static_cast<quint64>(spread)));
    const qint64 shift = (lastDay - dayNumber(card.lastReview)) * msOfDay;
    for (size_t i = first; i < reviews.size(); ++i)
        reviews[i].at += shift;
    card.created = reviews[first].at - msOfDay;
    card.lastReview += shift;
    card.due = wait.days > 0 ? dayStart(lastDay + wait.days) : card.lastReview + wait.minutes * msOfMinute;
}

} // namespace lamplight::study
