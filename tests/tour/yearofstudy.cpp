// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearofstudy.h"

#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/forecasts.h"
#include "deck/lessons.h"
#include "deck/plandays.h"
#include "deck/topics.h"
#include "memory/scheduler.h"
#include "studying.h"

namespace lamplight::tour {

namespace {

constexpr qint64 dayMs = 24 * 3'600'000;

/// The same number for the same two, spread evenly: the tour needs no more of chance.
int spread(qint64 a, qint64 b, int below)
{
    return int(quint64(a * 2654435761 + b * 40503 + 17) % 1009 % quint64(below));
}

Rating ratingOf(qint64 card, int day)
{
    const int drawn = spread(card, day, 100);
    return drawn < 11 ? Rating::Again : drawn < 24 ? Rating::Hard : drawn < 88 ? Rating::Good : Rating::Easy;
}

class Learner {
public:
    Learner(deck::Connection& connection, qint64 now, int days) : m_connection(connection), m_now(now), m_days(days)
    {
        m_scheduling.retention = 0.97; // a small course: ask for more, so that there is something to see
    }

    Result<void> study(Card card, int begun)
    {
        for (int day = begun, last = begun; day < m_days;) {
            if (spread(day, 3, 13) == 0 && day > 0) { // a day off
                ++day;
                continue;
            }
            const Rating rating = ratingOf(card.id.value, day);
            const memory::Situation situation{card.state, card.step, {card.stability, card.difficulty}, day - last};
            memory::Outcome outcome = memory::outcomes(m_scheduling, situation)[size_t(rating) - 1];
            const qint64 at = m_now - qint64(m_days - day) * dayMs + spread(card.id.value, day, 1500) * 1000;
            LAMPLIGHT_TRY(deck::insert(m_connection, Review{{},
                                                            card.id,
                                                            at,
                                                            rating,
                                                            14000 + spread(day, card.id.value, 31) * 1000,
                                                            day - last,
                                                            card.state,
                                                            outcome.memory.stability,
                                                            outcome.memory.difficulty}));
            card.state = outcome.state;
            card.step = outcome.step;
            card.stability = outcome.memory.stability;
            card.difficulty = outcome.memory.difficulty;
            card.lastReview = at;
            card.due = at + outcome.due.days * dayMs + outcome.due.minutes * 60'000LL;
            ++card.reviews;
            last = day;
            day += std::max(1, outcome.due.days);
        }
        return deck::update(m_connection, card);
    }

private:
    deck::Connection& m_connection;
    memory::Scheduling m_scheduling;
    qint64 m_now;
    int m_days;
};

Result<void> foretell(deck::Connection& connection, qint64 now)
{
    const auto aims = deck::aims(connection);
    const auto topics = deck::topics(connection);
    if (const Error* error = firstError(aims, topics))
        return tl::unexpected(*error);
    if (aims->isEmpty())
        return {};
    const auto give = [&](const QString& exam, QDate date, const QString& topic, double mean, int cards) {
        return deck::insert(
            connection,
            GivenForecast{0, now - dayMs / 8, exam, date, topic, cards, mean, mean - 0.07, mean + 0.05, {}, 0, {}});
    };
    LAMPLIGHT_TRY(give(aims->first().uid, aims->first().date, {}, 0.83, 90));
    int place = 0;
    for (const Topic& topic : *topics)
        LAMPLIGHT_TRY(give(aims->first().uid, aims->first().date, topic.uid, 0.68 + 0.05 * (place++ % 6), 12));
    for (const double mean : {0.71, 0.78}) {
        const auto id = give(QStringLiteral("spring"), QDate(2026, 6, 12), {}, mean, 80);
        LAMPLIGHT_TRY(id);
        LAMPLIGHT_TRY(deck::scoreForecast(connection, *id, 0.76, 80, now));
    }
    return {};
}

Result<void> plan(deck::Connection& connection, QDate today, qint64 now)
{
    for (int back = 60; back > 0; --back)
        LAMPLIGHT_TRY(deck::put(connection, PlanDay{today.addDays(-back), now - back * dayMs, 9 + back % 5, 24, 2, 1}));
    return {};
}

} // namespace

void leaveBehind(study::Session& session, const ManualClock& clock, int days)
{
    const qint64 now = clock.utcMs() - 3'600'000;
    must(session.deck().step(QStringLiteral("A year"), [&](deck::Connection& connection) -> Result<void> {
        const auto cards = deck::cards(connection);
        if (!cards)
            return tl::unexpected(cards.error());
        Learner learner(connection, now, days);
        int place = 0;
        for (const Card& card : *cards)
            if (place++; place % 4 != 0) // some are still new
                LAMPLIGHT_TRY(learner.study(card, (place * 7 / 10) % std::max(1, days - 1)));
        return {};
    }));
    must(session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto lessons = deck::lessons(connection);
        if (!lessons)
            return tl::unexpected(lessons.error());
        int place = 0;
        for (const Lesson& lesson : *lessons)
            for (const Block& block : lesson.blocks)
                LAMPLIGHT_TRY(deck::markSeen(connection, lesson.uid, {block.uid}, now - (place++ % days) * dayMs));
        LAMPLIGHT_TRY(plan(connection, must(session.days()).dayOf(now), now));
        return foretell(connection, now);
    }));
}

} // namespace lamplight::tour
