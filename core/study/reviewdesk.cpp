// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/reviewdesk.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/topics.h"
#include "plan/today.h"
#include "study/whynow.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

/// A step that comes due within this time is taken early when nothing else is left, so that an evening can end.
constexpr qint64 learnAheadMs = 20 * 60 * 1000;

struct Day {
    deck::Settings settings;
    StudyDays days;
    qint64 now = 0;
    qint64 start = 0;
    qint64 end = 0;
};

Result<Day> dayAt(deck::Connection& connection, qint64 now)
{
    auto settings = deck::settings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    const StudyDays days{QTimeZone::systemTimeZone(), settings->rolloverHour};
    const QDate today = days.dayOf(now);
    return Day{*settings, days, now, days.startOf(today), days.startOf(today.addDays(1))};
}

Result<int> newLeft(deck::Connection& connection, const Day& day, int waiting)
{
    const auto introduced = deck::firstAnswersSince(connection, day.start);
    if (!introduced)
        return tl::unexpected(introduced.error());
    return plan::newToday(waiting, *introduced);
}

int elapsedDays(const Day& day, const Card& card)
{
    return card.lastReview == 0 ? 0
                                : static_cast<int>(std::max<qint64>(0, day.days.daysBetween(card.lastReview, day.now)));
}

memory::Scheduling schedulingFor(const Day& day)
{
    memory::Scheduling scheduling;
    scheduling.retention = day.settings.retention;
    return scheduling;
}

std::array<memory::Outcome, 4> outcomesFor(const Day& day, const Card& card)
{
    return memory::outcomes(schedulingFor(day),
                            {card.state, card.step, {card.stability, card.difficulty}, elapsedDays(day, card)});
}

Result<void> addSurroundings(deck::Connection& connection, CardView& view)
{
    if (view.card.topic.isValid()) {
        const auto topics = deck::topics(connection);
        if (!topics)
            return tl::unexpected(topics.error());
        for (const Topic& topic : *topics)
            if (topic.id == view.card.topic)
                view.topic = QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed();
    }
    if (view.card.lesson.isValid()) {
        const auto lesson = deck::lesson(connection, view.card.lesson);
        if (!lesson)
            return tl::unexpected(lesson.error());
        view.lessonUid = lesson->uid;
        view.lessonTitle = QStringLiteral("%1 %2").arg(lesson->code, lesson->title).trimmed();
    }
    if (view.card.definition.isValid()) {
        const auto definition = deck::definition(connection, view.card.definition);
        if (!definition)
            return tl::unexpected(definition.error());
        view.keyPhrases = definition->keyPhrases;
        QStringList origin{definition->source, definition->edition};
        origin.removeAll(QString());
        view.source = origin.join(QStringLiteral(", "));
    }
    return {};
}

Result<CardView> viewOf(deck::Connection& connection, const Day& day, const Card& card)
{
    CardView view;
    view.card = card;
    view.outcomes = outcomesFor(day, card);
    if (card.state != CardState::New)
        view.retrievability =
            memory::retrievability(schedulingFor(day).parameters, card.stability, elapsedDays(day, card));
    LAMPLIGHT_TRY(addSurroundings(connection, view));
    view.why = whyNow(card, view.retrievability, day.settings.retention, elapsedDays(day, card), day.now);
    return view;
}

} // namespace

Result<ReviewQueue> ReviewDesk::queue()
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read([now](deck::Connection& connection) -> Result<ReviewQueue> {
        const auto day = dayAt(connection, now);
        if (!day)
            return tl::unexpected(day.error());
        const auto counts = deck::queueCounts(connection, now, day->end);
        if (!counts)
            return tl::unexpected(counts.error());
        const auto fresh = newLeft(connection, *day, counts->fresh);
        if (!fresh)
            return tl::unexpected(fresh.error());
        return ReviewQueue{counts->learning, counts->reviews, *fresh, counts->learningLater,
                           plan::minutesFor(counts->learning + counts->learningLater, counts->reviews, *fresh,
                                            day->settings.retention)};
    });
}

Result<std::optional<CardView>> ReviewDesk::next(CardId except)
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read([now, except](deck::Connection& connection) -> Result<std::optional<CardView>> {
        const auto day = dayAt(connection, now);
        if (!day)
            return tl::unexpected(day.error());
        const auto left = newLeft(connection, *day, plan::newPerDay);
        if (!left)
            return tl::unexpected(left.error());
        const auto card = deck::nextCard(connection, now, day->end, now + learnAheadMs, *left, except);
        if (!card)
            return tl::unexpected(card.error());
        if (!*card)
            return std::optional<CardView>();
        auto view = viewOf(connection, *day, **card);
        if (!view)
            return tl::unexpected(view.error());
        return std::optional(std::move(*view));
    });
}

Result<CardView> ReviewDesk::view(CardId id)
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read([now, id](deck::Connection& connection) -> Result<CardView> {
        const auto day = dayAt(connection, now);
        const auto card = day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
        if (!card)
            return tl::unexpected(card.error());
        return viewOf(connection, *day, *card);
    });
}

namespace {

/// The card and its review after an answer.
std::pair<Card, Review> answered(const Day& day, Card card, Rating rating, qint64 ms)
{
    const memory::Outcome outcome = outcomesFor(day, card)[static_cast<size_t>(rating) - 1];
    const Review review{{},
                        card.id,
                        day.now,
                        rating,
                        ms,
                        elapsedDays(day, card),
                        card.state,
                        outcome.memory.stability,
                        outcome.memory.difficulty};
    card.lapses += card.state == CardState::Review && rating == Rating::Again ? 1 : 0;
    card.state = outcome.state;
    card.step = outcome.step;
    card.stability = outcome.memory.stability;
    card.difficulty = outcome.memory.difficulty;
    card.due = outcome.due.days > 0 ? day.days.startOf(day.days.dayOf(day.now).addDays(outcome.due.days))
                                    : day.now + outcome.due.minutes * 60000LL;
    card.lastReview = day.now;
    card.buriedUntil = 0;
    ++card.reviews;
    return {card, review};
}

QString ratingLabel(Rating rating)
{
    switch (rating) {
    case Rating::Again: return QCoreApplication::translate("study", "Answer: Again");
    case Rating::Hard: return QCoreApplication::translate("study", "Answer: Hard");
    case Rating::Good: return QCoreApplication::translate("study", "Answer: Good");
    case Rating::Easy: return QCoreApplication::translate("study", "Answer: Easy");
    }
    return {};
}

} // namespace

Result<Card> ReviewDesk::answer(CardId id, Rating rating, qint64 ms)
{
    Card after;
    const qint64 now = m_session.clock().utcMs();
    const auto done = m_session.deck().step(ratingLabel(rating), [&](deck::Connection& connection) -> Result<void> {
        const auto day = dayAt(connection, now);
        const auto card = day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
        if (!card)
            return tl::unexpected(card.error());
        const auto [changed, review] = answered(*day, *card, rating, std::max<qint64>(0, ms));
        LAMPLIGHT_TRY(deck::insert(connection, review));
        after = changed;
        return deck::update(connection, changed);
    });
    if (!done)
        return tl::unexpected(done.error());
    return after;
}

recall::Comparison ReviewDesk::compare(const CardView& view, const QString& typed) const
{
    // The key phrases are those of the definition: only a card that asks for its wording has them in its answer.
    return recall::compare(typed, view.card.back,
                           view.card.kind == CardKind::Definition ? view.keyPhrases : QStringList());
}

Result<deck::Changes> ReviewDesk::suspend(CardId id)
{
    return m_session.deck().step(QCoreApplication::translate("study", "Suspend a card"),
                                 [id](deck::Connection& connection) -> Result<void> {
                                     auto card = deck::card(connection, id);
                                     if (!card)
                                         return tl::unexpected(card.error());
                                     card->suspended = true;
                                     return deck::update(connection, *card);
                                 });
}

Result<deck::Changes> ReviewDesk::bury(CardId id)
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().step(QCoreApplication::translate("study", "Bury a card until tomorrow"),
                                 [id, now](deck::Connection& connection) -> Result<void> {
                                     const auto day = dayAt(connection, now);
                                     auto card =
                                         day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
                                     if (!card)
                                         return tl::unexpected(card.error());
                                     card->buriedUntil = day->end;
                                     return deck::update(connection, *card);
                                 });
}

} // namespace lamplight::study
