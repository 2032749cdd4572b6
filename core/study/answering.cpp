// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "study/leeches.h"
#include "study/reviewdesk.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

QString answerLabel(Rating rating)
{
    switch (rating) {
    case Rating::Again: return QCoreApplication::translate("study", "Answer: Again");
    case Rating::Hard: return QCoreApplication::translate("study", "Answer: Hard");
    case Rating::Good: return QCoreApplication::translate("study", "Answer: Good");
    case Rating::Easy: return QCoreApplication::translate("study", "Answer: Easy");
    }
    return {};
}

QString practiceLabel(Rating rating)
{
    switch (rating) {
    case Rating::Again: return QCoreApplication::translate("study", "Practice: Again");
    case Rating::Hard: return QCoreApplication::translate("study", "Practice: Hard");
    case Rating::Good: return QCoreApplication::translate("study", "Practice: Good");
    case Rating::Easy: return QCoreApplication::translate("study", "Practice: Easy");
    }
    return {};
}

/// As it lies in the log, before what the answer makes of the memory.
Review reviewOf(const DeskDay& day, const Card& card, Rating rating, qint64 ms)
{
    Review review;
    review.card = card.id;
    review.at = day.now;
    review.rating = rating;
    review.ms = std::clamp<qint64>(ms, 0, day.settings.timerCapSeconds * 1000LL);
    review.elapsedDays = day.elapsedDays(card.lastReview);
    review.before = card.state;
    review.stability = card.stability;
    review.difficulty = card.difficulty;
    return review;
}

Result<double> retentionOf(deck::Connection& connection, const DeskDay& day, const Card& card)
{
    const auto topic = topicOf(connection, card);
    const auto retentions = Retentions::read(connection, day.settings.retention);
    if (const Error* error = firstError(topic, retentions))
        return tl::unexpected(*error);
    return retentions->of(*topic);
}

void becomeAnswered(const DeskDay& day, const memory::Outcome& outcome, Rating rating, Card& card)
{
    card.lapses += card.state == CardState::Review && rating == Rating::Again ? 1 : 0;
    card.state = outcome.state;
    card.step = outcome.step;
    card.stability = outcome.memory.stability;
    card.difficulty = outcome.memory.difficulty;
    card.due = outcome.due.days > 0 ? day.days.startOf(day.today.addDays(outcome.due.days))
                                    : day.now + outcome.due.minutes * 60000LL;
    card.lastReview = day.now;
    card.buriedUntil = 0;
    ++card.reviews;
}

/// A card as an answer left it, and whether others changed with it.
struct Taken {
    Card card;
    bool alone = true;
};

/// Those in their steps go on with them: they were begun today. Whether there were others.
Result<bool> burySiblingsOf(deck::Connection& connection, const DeskDay& day, const Card& card)
{
    const auto siblings = deck::siblings(connection, card);
    if (!siblings)
        return tl::unexpected(siblings.error());
    bool buried = false;
    for (const CardId id : *siblings) {
        auto sibling = deck::card(connection, id);
        if (!sibling)
            return tl::unexpected(sibling.error());
        if (sibling->state != CardState::New && sibling->state != CardState::Review)
            continue;
        sibling->buriedUntil = std::max(sibling->buriedUntil, day.end);
        LAMPLIGHT_TRY(deck::update(connection, *sibling));
        buried = true;
    }
    return buried;
}

Result<Taken> takeAnswer(deck::Connection& connection, const DeskDay& day, Card card, Rating rating, qint64 ms)
{
    const auto retention = retentionOf(connection, day, card);
    if (!retention)
        return tl::unexpected(retention.error());
    Review review = reviewOf(day, card, rating, ms);
    const memory::Outcome outcome =
        memory::outcomes(day.scheduling(*retention), {card.state,
                                                      card.step,
                                                      {card.stability, card.difficulty},
                                                      review.elapsedDays})[static_cast<size_t>(rating) - 1];
    const int lapsesBefore = card.lapses;
    becomeAnswered(day, outcome, rating, card);
    if (card.lapses > lapsesBefore && day.settings.leechAction == deck::LeechAction::Suspend &&
        isLeechLapse(card.lapses, day.settings.leechLapses))
        card.suspended = true;
    review.stability = card.stability;
    review.difficulty = card.difficulty;
    LAMPLIGHT_TRY(deck::insert(connection, review));
    LAMPLIGHT_TRY(deck::update(connection, card));
    const auto buried = day.settings.burySiblings ? burySiblingsOf(connection, day, card) : Result<bool>(false);
    if (!buried)
        return tl::unexpected(buried.error());
    return Taken{card, !*buried};
}

Result<Taken> takePractice(deck::Connection& connection, const DeskDay& day, const Card& card, Rating rating, qint64 ms)
{
    Review review = reviewOf(day, card, rating, ms);
    review.practice = true;
    LAMPLIGHT_TRY(deck::insert(connection, review));
    return Taken{card};
}

/// One step of the journal. The day's queue stays as it is, unless other cards left it too and made room.
template <class Take>
Result<Card> taken(Session& session, const QString& label, CardId id, Take take)
{
    Taken after;
    const quint64 before = session.deck().revision();
    const auto done = session.deck().step(label, [&](deck::Connection& connection) -> Result<void> {
        const auto day = deskDay(connection, session.clock().utcMs());
        const auto card = day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
        if (!card)
            return tl::unexpected(card.error());
        const auto answered = take(connection, *day, *card);
        if (!answered)
            return tl::unexpected(answered.error());
        after = *answered;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (after.alone)
        session.dayQueue().keepThrough(before, session.deck().revision());
    return after.card;
}

} // namespace

Result<Card> ReviewDesk::answer(CardId id, Rating rating, qint64 ms)
{
    return taken(m_session, answerLabel(rating), id,
                 [&](deck::Connection& connection, const DeskDay& day, const Card& card) {
                     return takeAnswer(connection, day, card, rating, ms);
                 });
}

Result<Card> ReviewDesk::practise(CardId id, Rating rating, qint64 ms)
{
    return taken(m_session, practiceLabel(rating), id,
                 [&](deck::Connection& connection, const DeskDay& day, const Card& card) {
                     return takePractice(connection, day, card, rating, ms);
                 });
}

} // namespace lamplight::study
