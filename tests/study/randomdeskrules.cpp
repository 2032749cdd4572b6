// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "randomdesk.h"
#include "tempdeck.h"

#include <algorithm>

namespace lamplight::test {

using study::ReviewDesk;

namespace {

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;

bool isStep(const Card& card)
{
    return card.state == CardState::Learning || card.state == CardState::Relearning;
}

} // namespace

QList<CardId> RandomDesk::expectedNext(const QList<Card>& cards, CardId except)
{
    const study::DeskDay at = now();
    const auto measure = taken(deck().deck().read([&](deck::Connection& c) { return study::measureLeft(c, at); }));
    const auto chosen = [&](auto wanted, bool inOrder) {
        QList<Card> some;
        for (const Card& card : cards)
            if (!card.suspended && card.buriedUntil <= at.now && card.id != except && wanted(card))
                some.append(card);
        std::ranges::stable_sort(some, {}, &Card::due);
        QList<CardId> ids;
        for (const Card& card : some)
            ids.append(card.id);
        return inOrder ? ids.mid(0, 1) : ids;
    };
    const auto step = [&](qint64 until) {
        return chosen([until](const Card& card) { return isStep(card) && card.due <= until; }, true);
    };
    QList<CardId> next = step(at.now);
    if (next.isEmpty() && measure.reviews > 0)
        next = chosen([&](const Card& card) { return card.state == CardState::Review && card.due < at.end; },
                      at.settings.cardOrder == deck::CardOrder::Due);
    if (next.isEmpty() && measure.fresh > 0)
        next = chosen([](const Card& card) { return card.state == CardState::New; },
                      at.settings.newOrder == deck::NewOrder::Source);
    if (next.isEmpty())
        next = step(at.now + 20 * minute);
    return next.isEmpty() && except.isValid() ? expectedNext(cards, {}) : next;
}

void RandomDesk::look()
{
    const QList<Card> cards = snapshot().cards;
    const QList<CardId> expected = expectedNext(cards, m_answered);
    const auto next = taken(ReviewDesk(deck()).next(m_answered));
    m_shown = next ? next->card.id : CardId();
    expect(next.has_value() == !expected.isEmpty(), 7, QStringLiteral("nothing came, or something from nothing"));
    expect(!next || expected.contains(m_shown), 7, QStringLiteral("card %1 came").arg(m_shown.value));
    const study::DeskDay at = now();
    expect(!next || (!next->card.suspended && next->card.buriedUntil <= at.now), 8, QStringLiteral("it is away"));
    expect(!next || next->card.state != CardState::Review || next->card.due < at.end, 8, QStringLiteral("not yet due"));
    expect(!next || m_shown != m_answered || expectedNext(cards, m_answered) == QList<CardId>{m_answered}, 9,
           QStringLiteral("the same again"));
}

void RandomDesk::checkAnswer(const Card& before, const Card& after, Rating rating)
{
    const study::DeskDay at = now();
    if (after.state == CardState::Review) {
        const QDate due = at.days.dayOf(after.due);
        expect(due > at.today && at.days.startOf(due) == after.due, 5, QStringLiteral("a review's day"));
    } else {
        expect(after.due > at.now && after.due <= at.now + day, 5, QStringLiteral("a step's moment"));
    }
    expect(after.reviews == before.reviews + 1 && after.lastReview == at.now, 1, QStringLiteral("counts of a card"));
    expect(after.lapses - before.lapses == (before.state == CardState::Review && rating == Rating::Again ? 1 : 0), 1,
           QStringLiteral("lapses"));
    if (!at.settings.burySiblings)
        return;
    for (const Card& each : snapshot().cards) {
        const auto siblings = taken(deck().deck().read([&](deck::Connection& c) { return deck::siblings(c, after); }));
        expect(!siblings.contains(each.id) || isStep(each) || each.buriedUntil >= at.end, 10,
               QStringLiteral("sibling %1 comes today").arg(each.id.value));
    }
}

/// Each card anew from its answers.
void RandomDesk::checkReplay()
{
    const auto log = taken(deck().deck().read([](deck::Connection& c) { return deck::reviews(c); }));
    for (const Card& card : snapshot().cards) {
        const memory::Parameters parameters = memory::Parameters::defaults();
        Card replayed;
        for (const Review& review : log) {
            if (review.card != card.id)
                continue;
            expect(review.elapsedDays >= 0, 4, QStringLiteral("days of card %1").arg(card.id.value));
            if (review.practice || review.id <= card.memoryFrom)
                continue;
            const memory::State state = replayed.reviews == 0
                                            ? memory::firstState(parameters, review.rating)
                                            : memory::nextState(parameters, {replayed.stability, replayed.difficulty},
                                                                review.rating, review.elapsedDays);
            replayed.stability = state.stability;
            replayed.difficulty = state.difficulty;
            replayed.lastReview = review.at;
            replayed.lapses += review.before == CardState::Review && review.rating == Rating::Again ? 1 : 0;
            ++replayed.reviews;
        }
        expect((card.state == CardState::New) == (replayed.reviews == 0), 1, QStringLiteral("new or not"));
        expect(card.stability == replayed.stability && card.difficulty == replayed.difficulty &&
                   card.lastReview == replayed.lastReview && card.reviews == replayed.reviews &&
                   card.lapses == replayed.lapses,
               1, QStringLiteral("card %1 replayed").arg(card.id.value));
    }
}

} // namespace lamplight::test
