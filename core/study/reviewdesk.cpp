// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/reviewdesk.h"

#include "deck/cards.h"
#include "deck/queue.h"
#include "plan/today.h"

#include <algorithm>

namespace lamplight::study {

namespace {

/// A step that comes due within this time is taken early when nothing else is left, so that an evening can end.
constexpr qint64 learnAheadMs = 20 * 60 * 1000;

/// Whether a queued card still comes today. By the settings it has to be due; a plan may take it early, once.
bool comesToday(const deck::QueueStanding& standing, const DayQueue& queue, const DeskDay& day)
{
    if (standing.away)
        return false;
    if (standing.state == CardState::New)
        return true;
    if (standing.state != CardState::Review)
        return false;
    return queue.planned ? standing.lastReview < day.start || standing.lastReview >= day.end : standing.due < day.end;
}

/// Goes through a queue, and says which card is the next.
class QueueWalk {
public:
    QueueWalk(deck::Connection& connection, const DeskDay& day, const DayQueue& queue)
        : m_connection(connection), m_day(day), m_queue(queue)
    {
    }

    /// `done`: where to begin; moved over cards that are done with.
    Result<const QueuedCard*> next(size_t& done, CardId except)
    {
        for (size_t i = done; i < m_queue.cards.size(); ++i) {
            const QueuedCard& queued = m_queue.cards[i];
            const auto standing = deck::queueStanding(m_connection, queued.card, m_day.now);
            if (!standing)
                return tl::unexpected(standing.error());
            const bool comes = *standing && comesToday(**standing, m_queue, m_day);
            done += !comes && i == done ? 1 : 0;
            if (!comes || queued.card == except)
                continue;
            const auto fits = withinMeasure((*standing)->state);
            if (!fits)
                return tl::unexpected(fits.error());
            if (*fits)
                return &queued;
        }
        return nullptr;
    }

private:
    /// Cards may have been answered that the queue doesn't hold.
    Result<bool> withinMeasure(CardState state)
    {
        if (m_queue.planned)
            return true;
        if (!m_left) {
            const auto left = measureLeft(m_connection, m_day);
            if (!left)
                return tl::unexpected(left.error());
            m_left = *left;
        }
        return (state == CardState::New ? m_left->fresh : m_left->reviews) > 0;
    }

    deck::Connection& m_connection;
    const DeskDay& m_day;
    const DayQueue& m_queue;
    std::optional<DayMeasure> m_left;
};

/// The next card, a step or of the queue.
Result<std::optional<QueuedCard>> nextQueued(deck::Connection& connection, const DeskDay& day, const DayQueue& queue,
                                             size_t& done, CardId except)
{
    using Found = std::optional<QueuedCard>;
    const auto step = [&](qint64 until) {
        return deck::nextStep(connection, day.now, until, except).map([](std::optional<CardId> id) {
            return id ? Found({*id, {}}) : Found();
        });
    };
    auto found = step(day.now);
    if (found && !*found) {
        const auto queued = QueueWalk(connection, day, queue).next(done, except);
        if (!queued)
            return tl::unexpected(queued.error());
        if (*queued)
            found = **queued;
    }
    if (found && !*found)
        found = step(day.now + learnAheadMs);
    if (found && !*found && except.isValid())
        found = nextQueued(connection, day, queue, done, {});
    return found;
}

std::optional<PlanReason> reasonOf(const DayQueue& queue, CardId id)
{
    if (!queue.planned)
        return {};
    const auto found = std::ranges::find(queue.cards, id, &QueuedCard::card);
    return found == queue.cards.end() ? std::nullopt : found->reason;
}

/// What of a planned queue is left; by the settings it is counted without going through it.
Result<void> countQueued(deck::Connection& connection, const DeskDay& day, const DayQueue& queue, ReviewQueue& left)
{
    left.reviews = left.fresh = 0;
    for (const QueuedCard& queued : queue.cards) {
        const auto standing = deck::queueStanding(connection, queued.card, day.now);
        if (!standing)
            return tl::unexpected(standing.error());
        if (*standing && comesToday(**standing, queue, day))
            ++((*standing)->state == CardState::New ? left.fresh : left.reviews);
    }
    return {};
}

} // namespace

Result<ReviewQueue> ReviewDesk::queue()
{
    const quint64 revision = m_session.deck().revision();
    return m_session.deck().read([&](deck::Connection& connection) -> Result<ReviewQueue> {
        const auto day = deskDay(connection, m_session.clock().utcMs());
        if (!day)
            return tl::unexpected(day.error());
        const std::scoped_lock hold(m_session.dayQueue().mutex);
        const auto queue = m_session.dayQueue().today(connection, *day, revision);
        const auto counts = deck::queueCounts(connection, day->now, day->end);
        const auto measure = measureLeft(connection, *day);
        if (const Error* error = firstError(queue, counts, measure))
            return tl::unexpected(*error);
        ReviewQueue left{counts->learning, std::min(counts->reviews, measure->reviews),
                         std::min(counts->fresh, measure->fresh), counts->learningLater, 0};
        if ((*queue)->planned)
            LAMPLIGHT_TRY(countQueued(connection, *day, **queue, left));
        left.minutes =
            plan::minutesFor(left.learning + left.learningLater, left.reviews, left.fresh, day->settings.retention);
        return left;
    });
}

Result<std::optional<CardView>> ReviewDesk::next(CardId except)
{
    const quint64 revision = m_session.deck().revision();
    return m_session.deck().read([&](deck::Connection& connection) -> Result<std::optional<CardView>> {
        DayQueueKeeper& keeper = m_session.dayQueue();
        const std::scoped_lock hold(keeper.mutex);
        const auto day = deskDay(connection, m_session.clock().utcMs());
        if (!day)
            return tl::unexpected(day.error());
        const auto queue = keeper.today(connection, *day, revision);
        if (!queue)
            return tl::unexpected(queue.error());
        const auto queued = nextQueued(connection, *day, **queue, keeper.done, except);
        if (!queued)
            return tl::unexpected(queued.error());
        if (!*queued)
            return std::optional<CardView>();
        const auto card = deck::card(connection, (*queued)->card);
        if (!card)
            return tl::unexpected(card.error());
        return cardView(connection, *day, *card, (*queued)->reason).map([](CardView view) {
            return std::optional(std::move(view));
        });
    });
}

Result<CardView> ReviewDesk::view(CardId id)
{
    const quint64 revision = m_session.deck().revision();
    return m_session.deck().read([&](deck::Connection& connection) -> Result<CardView> {
        const auto day = deskDay(connection, m_session.clock().utcMs());
        const auto card = day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
        if (!card)
            return tl::unexpected(card.error());
        const std::scoped_lock hold(m_session.dayQueue().mutex);
        const auto queue = m_session.dayQueue().today(connection, *day, revision);
        if (!queue)
            return tl::unexpected(queue.error());
        return cardView(connection, *day, *card, reasonOf(**queue, id));
    });
}

recall::Comparison ReviewDesk::compare(const CardView& view, const QString& typed) const
{
    // The key phrases are those of the definition: only a card that asks for its wording has them in its answer.
    return recall::compare(typed, view.wordings.isEmpty() ? QStringList{view.card.back} : view.wordings,
                           view.card.kind == CardKind::Definition ? view.keyPhrases : QStringList());
}

} // namespace lamplight::study
