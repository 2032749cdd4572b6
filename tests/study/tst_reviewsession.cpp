// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/queue.h"
#include "study/reviewsession.h"
#include "study/settingsdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

namespace {

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;

QList<CardId> addCards(StudyDeck& deck, int count)
{
    QList<CardId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(deck.addCard(QStringLiteral("front %1").arg(i), QStringLiteral("back")));
    return ids;
}

template <class Change>
void setUp(StudyDeck& deck, Change change)
{
    deck::Settings settings = taken(deck.session().settings());
    change(settings);
    taken(putSettings(deck.session(), settings));
}

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

/// Sittings, and the order in which a day's cards come.
class TestReviewSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsMinutes();
    void endsWithTheQueue();
    void undoIsTakenIntoAccount();
    void sumsUp();
    void practisesWhatAQueryFinds();
    void practiceRefusesAWrongQuery();
    void keepsToTheMeasure();
    void ordersReviews_data();
    void ordersReviews();
    void shufflesNewCardsAlike();
    void takesThePlansQueue();
    void makesTheQueueAnewOnlyWhenItMust();
    void settingsInOneStep();
    void examsOfTheCandidate();
};

void TestReviewSession::endsWithItsMinutes()
{
    StudyDeck deck;
    addCards(deck, 5);
    ReviewSession sitting = taken(ReviewSession::scheduled(deck.session(), 1));
    QCOMPARE(*taken(sitting.used()), 0.0);
    for (const double used : {0.5, 1.0}) {
        QCOMPARE(taken(sitting.end()), SessionEnd::NotYet);
        const auto next = taken(sitting.next());
        taken(sitting.answer(next->card.id, Rating::Easy, 30'000));
        QCOMPARE(*taken(sitting.used()), used);
    }
    QVERIFY(!taken(sitting.next()));
    QCOMPARE(taken(sitting.end()), SessionEnd::MinutesUsed);
    QCOMPARE(taken(sitting.summary()).left, 3);
    // Another sitting begins with its own minutes.
    QVERIFY(taken(taken(ReviewSession::scheduled(deck.session(), 1)).next()));
}

void TestReviewSession::endsWithTheQueue()
{
    StudyDeck deck;
    addCards(deck, 1);
    ReviewSession sitting = taken(ReviewSession::scheduled(deck.session()));
    QVERIFY(!taken(sitting.used()));
    taken(sitting.answer(CardId(1), Rating::Easy, 900'000));
    QVERIFY(!taken(sitting.next()));
    QCOMPARE(taken(sitting.end()), SessionEnd::QueueEmpty);
}

void TestReviewSession::undoIsTakenIntoAccount()
{
    StudyDeck deck;
    addCards(deck, 3);
    ReviewSession sitting = taken(ReviewSession::scheduled(deck.session(), 1));
    taken(sitting.answer(CardId(1), Rating::Easy, 60'000));
    QCOMPARE(taken(sitting.end()), SessionEnd::MinutesUsed);
    taken(deck.session().undo());
    QCOMPARE(taken(sitting.end()), SessionEnd::NotYet);
    QCOMPARE(taken(sitting.next())->card.id, CardId(1));
    QCOMPARE(taken(sitting.summary()).answers, 0);
    taken(deck.session().redo());
    QCOMPARE(taken(sitting.summary()).answers, 1);
}

void TestReviewSession::sumsUp()
{
    StudyDeck deck;
    addCards(deck, 4);
    ReviewDesk(deck.session()).answer(CardId(4), Rating::Easy, 1000); // before the sitting
    setUp(deck, [](deck::Settings& settings) {
        settings.newPerDay = 3;
        settings.learningSteps = {10};
    });
    ReviewSession sitting = taken(ReviewSession::scheduled(deck.session()));
    QVERIFY(!taken(sitting.summary()).rightShare());
    taken(sitting.answer(CardId(1), Rating::Again, 2000));
    taken(sitting.answer(CardId(2), Rating::Again, 2000));
    taken(sitting.answer(CardId(1), Rating::Again, 2000));
    taken(sitting.answer(CardId(1), Rating::Good, 2000));                      // two days
    taken(ReviewDesk(deck.session()).practise(CardId(3), Rating::Good, 2000)); // counts for none
    const SessionSummary summary = taken(sitting.summary());
    QCOMPARE(summary.end, SessionEnd::NotYet);
    QCOMPARE(summary.answers, 4);
    QCOMPARE(summary.right, 1);
    QCOMPARE(*summary.rightShare(), 0.25);
    QCOMPARE(summary.fresh, 2);
    QCOMPARE(summary.ms, 8000);
    QCOMPARE(summary.again.size(), 2);
    QCOMPARE(summary.again.first().card, CardId(1));
    QCOMPARE(summary.again.first().front, QStringLiteral("front 0"));
    QCOMPARE(summary.again.first().times, 2);
    QCOMPARE(summary.left, 1); // the step of card 2; three new cards were begun
    QCOMPARE(summary.newTomorrow, 1);
    QCOMPARE(summary.dueTomorrow, taken(deck.deck().read([&](deck::Connection& c) {
                 const StudyDays days{QTimeZone::systemTimeZone(), 4};
                 const QDate today = days.dayOf(deck.clock.utcMs());
                 return deck::dueWithin(c, days.startOf(today.addDays(1)), days.startOf(today.addDays(2)));
             })));
}

void TestReviewSession::practisesWhatAQueryFinds()
{
    StudyDeck deck;
    addCards(deck, 4);
    ReviewDesk desk(deck.session());
    taken(desk.suspend(CardId(4)));
    taken(desk.setFlag({CardId(1), CardId(3), CardId(4)}, CardFlag::Blue));
    ReviewSession sitting = taken(ReviewSession::practice(deck.session(), QStringLiteral("flag:blue")));
    QVERIFY(sitting.isPractice());
    QCOMPARE(taken(sitting.next())->card.id, CardId(1));
    const Card before = deck.card(CardId(1));
    taken(sitting.answer(CardId(1), Rating::Again, 1000));
    QCOMPARE(deck.card(CardId(1)), before);
    QCOMPARE(taken(sitting.next(CardId(1)))->card.id, CardId(3));
    taken(sitting.answer(CardId(3), Rating::Good, 1000));
    QCOMPARE(taken(sitting.next(CardId(3)))->card.id, CardId(1)); // again, at the end
    QCOMPARE(taken(sitting.summary()).left, 1);
    taken(sitting.answer(CardId(1), Rating::Good, 1000));
    QCOMPARE(taken(sitting.end()), SessionEnd::QueueEmpty);
    QCOMPARE(taken(sitting.summary()).answers, 3);
    // All but suspended ones, or those.
    QCOMPARE(taken(taken(ReviewSession::practice(deck.session(), {})).summary()).left, 3);
    QCOMPARE(taken(taken(ReviewSession::practice(deck.session(), QStringLiteral("is:suspended"))).summary()).left, 1);
    QCOMPARE(
        taken(taken(ReviewSession::practice(deck.session(), QStringLiteral("flag:red or flag:blue"))).summary()).left,
        2);
}

void TestReviewSession::practiceRefusesAWrongQuery()
{
    StudyDeck deck;
    QCOMPARE(ReviewSession::practice(deck.session(), QStringLiteral("flag:")).error().kind, ErrorKind::Input);
}

void TestReviewSession::keepsToTheMeasure()
{
    StudyDeck deck;
    addCards(deck, 8);
    setUp(deck, [](deck::Settings& settings) { settings.newPerDay = 3; });
    QCOMPARE(gone(deck).size(), 3);
    deck.clock.advance(day);
    QCOMPARE(gone(deck).size(), 3);
    setUp(deck, [](deck::Settings& settings) { settings.newPerDay = 4; }); // one more
    QCOMPARE(gone(deck).size(), 1);
    deck.clock.advance(60 * day);
    setUp(deck, [](deck::Settings& settings) {
        settings.newPerDay = 0;
        settings.reviewsPerDay = 2;
    });
    QCOMPARE(taken(ReviewDesk(deck.session()).queue()).reviews, 2);
    QCOMPARE(gone(deck).size(), 2);
    QCOMPARE(taken(ReviewDesk(deck.session()).queue()).total(), 0);
}

void TestReviewSession::ordersReviews_data()
{
    QTest::addColumn<deck::CardOrder>("order");
    QTest::addColumn<QList<CardId>>("expected");
    QTest::newRow("due") << deck::CardOrder::Due << QList<CardId>{CardId(1), CardId(2), CardId(3)};
    QTest::newRow("hardest") << deck::CardOrder::Hardest << QList<CardId>{CardId(2), CardId(3), CardId(1)};
}

void TestReviewSession::ordersReviews()
{
    QFETCH(deck::CardOrder, order);
    QFETCH(QList<CardId>, expected);
    StudyDeck deck;
    addCards(deck, 3);
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
    setUp(deck, [order](deck::Settings& settings) { settings.cardOrder = order; });
    QCOMPARE(gone(deck), expected);
}

void TestReviewSession::shufflesNewCardsAlike()
{
    StudyDeck deck;
    const QList<CardId> source = addCards(deck, 20);
    setUp(deck, [](deck::Settings& settings) { settings.newOrder = deck::NewOrder::Shuffled; });
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
void TestReviewSession::takesThePlansQueue()
{
    StudyDeck deck;
    addCards(deck, 4);
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
    QVERIFY2(second->why.contains(QStringLiteral("from 62 % to 81 %")), qPrintable(second->why));
    QCOMPARE(taken(desk.view(CardId(1))).why, second->why);
    taken(desk.answer(CardId(1), Rating::Good, 1000));
    QVERIFY(!taken(desk.next())); // once
    taken(deck.session().undo());
    QCOMPARE(taken(desk.next())->card.id, CardId(1));
}

void TestReviewSession::makesTheQueueAnewOnlyWhenItMust()
{
    StudyDeck deck;
    addCards(deck, 6);
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

void TestReviewSession::settingsInOneStep()
{
    StudyDeck deck;
    const deck::Settings before = taken(deck.session().settings());
    setUp(deck, [](deck::Settings& settings) {
        settings.retention = 0.87;
        settings.newPerDay = 7;
        settings.learningSteps = {};
        settings.daysOff = {QDate(2026, 12, 24)};
        settings.title = QStringLiteral("not set here");
    });
    deck::Settings expected = before;
    expected.retention = 0.87;
    expected.newPerDay = 7;
    expected.learningSteps = {};
    expected.daysOff = {QDate(2026, 12, 24)};
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == expected);
    deck::Settings wrong = expected;
    wrong.retention = 0.5;
    wrong.newPerDay = 9;
    const auto refused = putSettings(deck.session(), wrong);
    QCOMPARE(refused.error().kind, ErrorKind::Input);
    QCOMPARE(refused.error().details, QStringLiteral("retention"));
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == expected);
    taken(deck.session().undo());
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == before);
    QVERIFY(taken(putSettings(deck.session(), before)).isEmpty()); // nothing differs: no step
}

void TestReviewSession::examsOfTheCandidate()
{
    StudyDeck deck; // on 2026-11-24
    const auto date = [&] { return taken(deck.session().settings()).examDate; };
    QVERIFY(!date());
    const AimId late = taken(putAim(deck.session(), Aim{{}, {}, 1, QStringLiteral("Summer"), QDate(2027, 7, 1)}));
    const AimId past = taken(putAim(deck.session(), Aim{{}, {}, 2, {}, QDate(2026, 5, 1)}));
    QCOMPARE(date(), QDate(2027, 7, 1));
    taken(putAim(deck.session(), Aim{{}, {}, 0, {}, QDate(2027, 2, 1)}));
    QCOMPARE(date(), QDate(2027, 2, 1));                  // the next
    taken(deck.session().setExamDate(QDate(2027, 8, 1))); // of the first in the list
    QCOMPARE(date(), QDate(2027, 7, 1));
    QCOMPARE(taken(aims(deck.session())).first().date, QDate(2027, 8, 1));
    taken(deck.session().setExamDate({}));
    taken(removeAim(deck.session(), late));
    QCOMPARE(date(), QDate(2026, 5, 1)); // the last that is past
    Aim changed = taken(aims(deck.session())).last();
    QCOMPARE(changed.id, past);
    changed.name = QStringLiteral("Spring");
    taken(putAim(deck.session(), changed));
    QCOMPARE(taken(aims(deck.session())).last().name, QStringLiteral("Spring"));
    QVERIFY(!taken(aims(deck.session())).last().uid.isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
