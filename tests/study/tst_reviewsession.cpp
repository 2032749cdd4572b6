// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/reviewsession.h"

#include "deck/queue.h"
#include "study/settingsdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

/// Sittings: how they end and what they say.
class TestReviewSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsMinutes();
    void endsWithTheQueue();
    void undoIsTakenIntoAccount();
    void sumsUp();
    void practisesWhatAQueryFinds();
    void practiceRefusesAWrongQuery();
};

void TestReviewSession::endsWithItsMinutes()
{
    StudyDeck deck;
    deck.addCards(5);
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
    deck.addCards(1);
    ReviewSession sitting = taken(ReviewSession::scheduled(deck.session()));
    QVERIFY(!taken(sitting.used()));
    taken(sitting.answer(CardId(1), Rating::Easy, 900'000));
    QVERIFY(!taken(sitting.next()));
    QCOMPARE(taken(sitting.end()), SessionEnd::QueueEmpty);
}

void TestReviewSession::undoIsTakenIntoAccount()
{
    StudyDeck deck;
    deck.addCards(3);
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
    deck.addCards(4);
    ReviewDesk(deck.session()).answer(CardId(4), Rating::Easy, 1000); // before the sitting
    deck.set([](deck::Settings& settings) {
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
    deck.addCards(4);
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

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
