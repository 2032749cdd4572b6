// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/dayqueue.h"

#include "base/random.h"
#include "deck/memoryrows.h"
#include "deck/queue.h"
#include "plan/today.h"

#include <algorithm>
#include <limits>

namespace lamplight::study {

namespace {

using deck::CardOrder;
using deck::NewOrder;

/// Shuffled by a number that only the day and the card decide: an answer or an undone one changes nobody's place.
void shuffleByDay(std::vector<CardId>& cards, QDate day)
{
    std::vector<std::pair<quint64, CardId>> keyed;
    keyed.reserve(cards.size());
    for (const CardId card : cards)
        keyed.emplace_back(
            Random(static_cast<quint64>(day.toJulianDay()) << 40 ^ static_cast<quint64>(card.value)).next(), card);
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, cards.begin(), [](const auto& pair) { return pair.second; });
}

/// Retrievability falls with elapsed time over stability, so that no curve has to be worked out.
Result<void> hardestFirst(deck::Connection& connection, const DeskDay& day, std::vector<CardId>& cards)
{
    const auto rows = deck::memoryRows(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<double, CardId>> keyed;
    keyed.reserve(cards.size());
    std::vector<CardId> wanted = cards;
    std::ranges::sort(wanted);
    auto next = wanted.begin();
    for (const deck::MemoryRow& row : *rows) { // by id
        if (next == wanted.end())
            break;
        if (row.id != *next)
            continue;
        ++next;
        keyed.emplace_back(-static_cast<double>(day.now - row.lastReview) / std::max(row.stability, 1e-9), row.id);
    }
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, cards.begin(), [](const auto& pair) { return pair.second; });
    return {};
}

Result<std::vector<CardId>> reviewsInOrder(deck::Connection& connection, const DeskDay& day)
{
    auto cards = deck::dueReviews(connection, day.now, day.end);
    if (!cards)
        return cards;
    if (day.settings.cardOrder == CardOrder::Shuffled)
        shuffleByDay(*cards, day.today);
    if (day.settings.cardOrder == CardOrder::Hardest)
        LAMPLIGHT_TRY(hardestFirst(connection, day, *cards));
    return cards;
}

Result<std::vector<CardId>> newInOrder(deck::Connection& connection, const DeskDay& day, int most)
{
    const bool shuffled = day.settings.newOrder == NewOrder::Shuffled;
    auto cards = deck::newCards(connection, day.now, shuffled ? std::numeric_limits<int>::max() : most);
    if (cards && shuffled)
        shuffleByDay(*cards, QDate(2000, 1, 1)); // one order for all days, so that none waits for ever
    return cards;
}

void appendFirst(std::vector<QueuedCard>& queue, const std::vector<CardId>& cards, int most)
{
    const size_t count = most <= 0 ? 0 : std::min(cards.size(), static_cast<size_t>(most) + 1);
    for (size_t i = 0; i < count; ++i)
        queue.push_back({cards[i], {}});
}

} // namespace

Result<DayMeasure> measureLeft(deck::Connection& connection, const DeskDay& day)
{
    const auto done = deck::answersSince(connection, day.start);
    if (!done)
        return tl::unexpected(done.error());
    const int fresh = day.settings.newPerDay.value_or(plan::newPerDay) - done->fresh;
    const int reviews =
        day.settings.reviewsPerDay ? *day.settings.reviewsPerDay - done->reviews : std::numeric_limits<int>::max();
    return DayMeasure{std::max(0, reviews), std::max(0, fresh)};
}

Result<DayQueue> queueBySettings(deck::Connection& connection, const DeskDay& day)
{
    const auto left = measureLeft(connection, day);
    if (!left)
        return tl::unexpected(left.error());
    const auto reviews = reviewsInOrder(connection, day);
    const auto fresh = newInOrder(connection, day, left->fresh + 1);
    if (const Error* error = firstError(reviews, fresh))
        return tl::unexpected(*error);
    DayQueue queue;
    queue.day = day.today;
    queue.cards.reserve(reviews->size() + static_cast<size_t>(left->fresh));
    // One more than the measure, for when the first is the card that was just shown.
    appendFirst(queue.cards, *reviews, left->reviews);
    appendFirst(queue.cards, *fresh, left->fresh);
    return queue;
}

void DayQueueKeeper::setSource(QueueSource source)
{
    const std::scoped_lock hold(mutex);
    m_source = std::move(source);
    drop();
}

Result<const DayQueue*> DayQueueKeeper::today(deck::Connection& connection, const DeskDay& day, quint64 revision)
{
    if (m_queue && m_queue->day == day.today && m_revision == revision && (!m_until || day.now < *m_until))
        return &*m_queue;
    drop();
    std::optional<DayQueue> made;
    if (m_source) {
        auto planned = m_source(connection, day);
        if (!planned)
            return tl::unexpected(planned.error());
        made = std::move(*planned);
    }
    if (!made) {
        auto bySettings = queueBySettings(connection, day);
        if (!bySettings)
            return tl::unexpected(bySettings.error());
        made = std::move(*bySettings);
    }
    const auto until = deck::nextUnburied(connection, day.now, day.end);
    if (!until)
        return tl::unexpected(until.error());
    m_until = *until;
    m_queue = std::move(made);
    m_queue->day = day.today;
    m_revision = revision;
    done = 0;
    return &*m_queue;
}

void DayQueueKeeper::keepThrough(quint64 before, quint64 after)
{
    const std::scoped_lock hold(mutex);
    if (m_queue && m_revision == before && after == before + 1)
        m_revision = after;
}

} // namespace lamplight::study
