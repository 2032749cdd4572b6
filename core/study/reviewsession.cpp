// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/reviewsession.h"

#include "base/random.h"
#include "deck/cards.h"
#include "deck/queue.h"
#include "deck/search.h"
#include "plan/today.h"

#include <algorithm>
#include <numeric>

namespace lamplight::study {

namespace {

qint64 timeOf(const QList<Review>& answers)
{
    return std::accumulate(answers.begin(), answers.end(), qint64(0),
                           [](qint64 sum, const Review& answer) { return sum + answer.ms; });
}

Result<QList<Review>> answersAfter(Session& session, ReviewId last, bool practice)
{
    auto answers =
        session.deck().read([last](deck::Connection& connection) { return deck::reviewsAfter(connection, last); });
    if (answers)
        answers->removeIf([practice](const Review& review) { return review.practice != practice; });
    return answers;
}

Result<QList<AgainCard>> againCards(deck::Connection& connection, const QList<Review>& answers)
{
    QList<AgainCard> again;
    for (const Review& answer : answers) {
        if (answer.rating != Rating::Again)
            continue;
        const auto known = std::ranges::find(again, answer.card, &AgainCard::card);
        if (known != again.end()) {
            ++known->times;
            continue;
        }
        const auto card = deck::card(connection, answer.card);
        if (!card)
            return tl::unexpected(card.error());
        again.append({answer.card, card->front, 1});
    }
    return again;
}

/// What the next study day brings, as it stands now.
Result<void> addTomorrow(deck::Connection& connection, const DeskDay& day, SessionSummary& summary)
{
    const qint64 end = day.days.startOf(day.today.addDays(2));
    const auto due = deck::dueWithin(connection, day.end, end);
    const auto waiting = deck::queueCounts(connection, day.end, end);
    if (const Error* error = firstError(due, waiting))
        return tl::unexpected(*error);
    summary.dueTomorrow = *due;
    summary.newTomorrow = std::min(waiting->fresh, day.settings.newPerDay.value_or(plan::newPerDay));
    return {};
}

} // namespace

std::optional<double> SessionSummary::rightShare() const
{
    return answers == 0 ? std::nullopt : std::optional(static_cast<double>(right) / answers);
}

Result<ReviewSession> ReviewSession::scheduled(Session& session, std::optional<int> minutes)
{
    const auto last = session.deck().read(deck::lastReview);
    if (!last)
        return tl::unexpected(last.error());
    ReviewSession sitting(session, *last);
    sitting.m_minutes = minutes;
    return sitting;
}

Result<ReviewSession> ReviewSession::practice(Session& session, const QString& query, bool shuffled)
{
    auto sitting = scheduled(session);
    if (!sitting)
        return sitting;
    const QString wanted = query.contains(QLatin1String("is:suspended"), Qt::CaseInsensitive)
                               ? query
                               : QStringLiteral("%1 -is:suspended").arg(query.isEmpty() ? query : u'(' + query + u')');
    const auto ids = session.deck().read([&](deck::Connection& connection) {
        return deck::matching(connection, QStringLiteral("card"), wanted, session.clock().utcMs());
    });
    if (!ids)
        return tl::unexpected(ids.error());
    for (const qint64 id : *ids)
        sitting->m_cards.append(CardId(id));
    if (shuffled) {
        Random random(static_cast<quint64>(session.clock().utcMs()));
        random.shuffle(sitting->m_cards);
    }
    sitting->m_practice = true;
    return sitting;
}

/// The cards not gone through yet, then those whose last answer was Again, the one forgotten longest ago first.
Result<QList<CardId>> ReviewSession::practiceLeft()
{
    const auto answers = answersAfter(*m_session, m_after, true);
    if (!answers)
        return tl::unexpected(answers.error());
    QHash<CardId, Review> last;
    for (const Review& answer : *answers)
        last.insert(answer.card, answer);
    QList<CardId> left;
    QList<Review> again;
    for (const CardId card : m_cards) {
        if (!last.contains(card))
            left.append(card);
        else if (last[card].rating == Rating::Again)
            again.append(last[card]);
    }
    std::ranges::sort(again, {}, &Review::id);
    for (const Review& answer : again)
        left.append(answer.card);
    return left;
}

Result<std::optional<CardView>> ReviewSession::next(CardId except)
{
    const auto used = this->used();
    if (!used)
        return tl::unexpected(used.error());
    if (*used && **used >= 1)
        return std::optional<CardView>();
    ReviewDesk desk(*m_session);
    if (!m_practice)
        return desk.next(except);
    const auto left = practiceLeft();
    if (!left)
        return tl::unexpected(left.error());
    if (left->isEmpty())
        return std::optional<CardView>();
    const CardId id = left->first() == except && left->size() > 1 ? left->at(1) : left->first();
    return desk.view(id).map([](CardView view) { return std::optional(std::move(view)); });
}

Result<Card> ReviewSession::answer(CardId id, Rating rating, qint64 ms)
{
    ReviewDesk desk(*m_session);
    return m_practice ? desk.practise(id, rating, ms) : desk.answer(id, rating, ms);
}

Result<std::optional<double>> ReviewSession::used()
{
    if (!m_minutes)
        return std::optional<double>();
    const auto answers = answersAfter(*m_session, m_after, m_practice);
    if (!answers)
        return tl::unexpected(answers.error());
    return std::optional(static_cast<double>(timeOf(*answers)) / std::max(1, *m_minutes) / 60'000);
}

Result<SessionEnd> ReviewSession::end()
{
    const auto used = this->used();
    const auto upcoming = next();
    if (const Error* error = firstError(used, upcoming))
        return tl::unexpected(*error);
    if (*used && **used >= 1)
        return SessionEnd::MinutesUsed;
    return *upcoming ? SessionEnd::NotYet : SessionEnd::QueueEmpty;
}

Result<SessionSummary> ReviewSession::summary()
{
    const auto answers = answersAfter(*m_session, m_after, m_practice);
    const auto ended = end();
    const auto queue = ReviewDesk(*m_session).queue();
    const auto practice = practiceLeft();
    if (const Error* error = firstError(answers, ended, queue, practice))
        return tl::unexpected(*error);
    SessionSummary summary;
    summary.end = *ended;
    summary.answers = static_cast<int>(answers->size());
    summary.right = static_cast<int>(
        std::ranges::count_if(*answers, [](const Review& review) { return review.rating != Rating::Again; }));
    summary.fresh = static_cast<int>(
        std::ranges::count_if(*answers, [](const Review& review) { return review.before == CardState::New; }));
    summary.ms = timeOf(*answers);
    summary.left = m_practice ? static_cast<int>(practice->size()) : queue->total() + queue->learningLater;
    const auto rest = m_session->deck().read([&](deck::Connection& connection) -> Result<void> {
        const auto day = deskDay(connection, m_session->clock().utcMs());
        auto again = againCards(connection, *answers);
        if (const Error* error = firstError(day, again))
            return tl::unexpected(*error);
        summary.again = std::move(*again);
        return addTomorrow(connection, *day, summary);
    });
    if (!rest)
        return tl::unexpected(rest.error());
    return summary;
}

} // namespace lamplight::study
