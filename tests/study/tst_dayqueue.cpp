// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/dayqueue.h"

#include "deck/cards.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

/// All cards that come when each is answered Easy.
QList<CardId> gone(StudyDeck& deck)
{
    ReviewDesk desk(deck.session());
    QList<CardId> cards;
    while (const auto next = taken(desk.next())) {
        cards.append(next->card.id);
        taken(desk.answer(next->card.id, Rating::Easy, 1000));
    }
    return cards;
}

} // namespace

/// The order in which the cards of a day come, and how many.
class TestDayQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheMeasure();
    void ordersReviews_data();
    void ordersReviews();
    void shufflesNewCardsAlike();
    void takesThePlansQueue();
    void makesTheQueueAnewOnlyWhenItMust();
};

void TestDayQueue::keepsToTheMeasure()
{
    StudyDeck deck;
    deck.addCards(8);
    deck.set([](deck::Settings& settings) { settings.newPerDay = 3; });
    QCOMPARE(gone(deck).size(), 3);
    deck.clock.advance(day);
    QCOMPARE(gone(deck).size(), 3);
    deck.set([](deck::Settings& settings) { settings.newPerDay = 4; }); // one more
    QCOMPARE(gone(deck).size(), 1);
    deck.clock.advance(60 * day);
    deck.set([](deck::Settings& settings) {
        settings.newPerDay = 0;
        settings.reviewsPerDay = 2;
    });
    QCOMPARE(taken(ReviewDesk(deck.session()).queue()).reviews, 2);
    QCOMPARE(gone(deck).size(), 2);
    QCOMPARE(taken(ReviewDesk(deck.session()).queue()).total(), 0);
}

void TestDayQueue::ordersReviews_data()
{
    QTest::addColumn<deck::CardOrder>("order");
    QTest::addColumn<QList<CardId>>("expected");
    QTest::newRow("due") << deck::CardOrder::Due << QList<CardId>{CardId(1), CardId(2), CardId(3)};
    QTest::newRow("hardest") << deck::CardOrder::Hardest << QList<CardId>{CardId(2), CardId(3), CardId(1)};
}

void TestDayQueue::ordersReviews()
{
    QFETCH(deck::CardOrder, order);
    QFETCH(QList<CardId>, expected);
    StudyDeck deck;
    deck.addCards(3);
    const qint64 now = deck.clock.utcMs();
    taken(deck.deck().step(QStringLiteral("Put"), [&](deck::Connection& c) -> Result<void> {
        const double stabilities[]{50, 2, 5};
        for (int i = 0; i < 3; ++i) {
            Card card = taken(deck::card(c, CardId(i + 1)));
            card.state = CardState::Review;
            card.stability = stabilities[i];
            card.difficulty = 5;
            card.reviews = 1;
            card.lastReview = now - 20 * day;
            card.due = now - (3 - i) * day;
            taken(deck::update(c, card));
        }
        return {};
    }));
    deck.set([order](deck::Settings& settings) { settings.cardOrder = order; });
    QCOMPARE(gone(deck), expected);
}

void TestDayQueue::shufflesNewCardsAlike()
{
    StudyDeck deck;
    const QList<CardId> source = deck.addCards(20);
    deck.set([](deck::Settings& settings) { settings.newOrder = deck::NewOrder::Shuffled; });
    const auto order = [&] {
        QList<CardId> ids;
        for (const QueuedCard& card : taken(deck.deck().read([&](deck::Connection& c) {
                                          return queueBySettings(c, taken(deskDay(c, deck.clock.utcMs())));
                                      })).cards)
            ids.append(card.card);
        return ids;
    };
    const QList<CardId> shuffled = order();
    QVERIFY(shuffled != source);
    QCOMPARE(QSet<CardId>(shuffled.begin(), shuffled.end()), QSet<CardId>(source.begin(), source.end()));
    taken(ReviewDesk(deck.session()).answer(shuffled.first(), Rating::Easy, 1000));
    QCOMPARE(order(), shuffled.mid(1));
    deck.clock.advance(day);
    QCOMPARE(order(), shuffled.mid(1)); // one order for all days
}

/// A plan takes cards that aren't due, in its own order, and leaves others out.
void TestDayQueue::takesThePlansQueue()
{
    StudyDeck deck;
    deck.addCards(4);
    taken(ReviewDesk(deck.session()).answer(CardId(1), Rating::Easy, 1000));
    deck.clock.advance(day);
    const PlanReason reason{0.031, 0.62, 0.81, QDate(2027, 6, 1)};
    deck.session().dayQueue().setSource([&](deck::Connection&, const DeskDay& at) -> Result<std::optional<DayQueue>> {
        return std::optional(DayQueue{at.today, true, {{CardId(3), reason}, {CardId(1), reason}}});
    });
    ReviewDesk desk(deck.session());
    QCOMPARE(taken(desk.queue()).fresh, 1);
    QCOMPARE(taken(desk.queue()).reviews, 1);
    const auto first = taken(desk.next());
    QCOMPARE(first->card.id, CardId(3));
    QVERIFY2(first->why.contains(QStringLiteral("3.1 points")), qPrintable(first->why));
    taken(desk.answer(CardId(3), Rating::Easy, 1000));
    const auto second = taken(desk.next());
    QCOMPARE(second->card.id, CardId(1)); // not due
    QVERIFY2(second->why.contains(QStringLiteral("with 81 % on that day instead of 62 %")), qPrintable(second->why));
    QCOMPARE(taken(desk.view(CardId(1))).why, second->why);
    taken(desk.answer(CardId(1), Rating::Good, 1000));
    QVERIFY(!taken(desk.next())); // once
    taken(deck.session().undo());
    QCOMPARE(taken(desk.next())->card.id, CardId(1));
}

void TestDayQueue::makesTheQueueAnewOnlyWhenItMust()
{
    StudyDeck deck;
    deck.addCards(6);
    int made = 0;
    deck.session().dayQueue().setSource([&](deck::Connection&, const DeskDay&) -> Result<std::optional<DayQueue>> {
        ++made;
        return std::optional<DayQueue>();
    });
    ReviewDesk desk(deck.session());
    taken(desk.next());
    taken(desk.answer(CardId(1), Rating::Easy, 1000));
    taken(desk.next());
    taken(desk.queue());
    QCOMPARE(made, 1);
    taken(deck.session().undo());
    taken(desk.next());
    QCOMPARE(made, 2);
    taken(desk.suspend(CardId(2)));
    taken(desk.next());
    QCOMPARE(made, 3);
    deck.clock.advance(day);
    taken(desk.next());
    taken(desk.next());
    QCOMPARE(made, 4);
    deck.session().dayQueue().drop();
    taken(desk.next());
    QCOMPARE(made, 5);
}

QTEST_GUILESS_MAIN(TestDayQueue)
#include "tst_dayqueue.moc"
