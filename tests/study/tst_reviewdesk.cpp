// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "memory/scheduler.h"
#include "study/reviewdesk.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using study::ReviewDesk;
using test::StudyDeck;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 day = 24 * 60 * minute;

Card answer(StudyDeck& deck, CardId id, Rating rating)
{
    const auto card = ReviewDesk(deck.session()).answer(id, rating, 4000);
    return card ? *card : Card();
}

CardId nextId(StudyDeck& deck, CardId except = {})
{
    const auto next = ReviewDesk(deck.session()).next(except);
    return next && *next ? (*next)->card.id : CardId();
}

} // namespace

class TestReviewDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newCardGoesThroughItsSteps()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("front"), QStringLiteral("back"));
        Card card = answer(deck, id, Rating::Good);
        QCOMPARE(card.state, CardState::Learning);
        QCOMPARE(card.step, 1);
        QCOMPARE(card.due, deck.clock.utcMs() + 10 * minute);
        deck.clock.advance(10 * minute);
        card = answer(deck, id, Rating::Good);
        QCOMPARE(card.state, CardState::Review);
        // Two days: from the study day's start, 04:00 UTC here.
        QCOMPARE(card.due, test::evening - 16 * 60 * minute + 2 * day);
        QCOMPARE(card, deck.card(id));
    }

    void reviewKeepsWhatReplayNeeds()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("front"), QStringLiteral("back"));
        answer(deck, id, Rating::Easy);
        deck.clock.advance(9 * day);
        const Card after = answer(deck, id, Rating::Hard);
        const auto log = deck.deck().read([](deck::Connection& connection) { return deck::reviews(connection); });
        QVERIFY(log);
        QCOMPARE(log->size(), 2);
        QCOMPARE(log->at(1).elapsedDays, 9);
        QCOMPARE(log->at(1).rating, Rating::Hard);
        QCOMPARE(log->at(1).ms, 4000);
        QCOMPARE(log->at(0).before, CardState::New);
        const auto parameters = memory::Parameters::defaults();
        memory::State state = memory::firstState(parameters, log->at(0).rating);
        state = memory::nextState(parameters, state, log->at(1).rating, log->at(1).elapsedDays);
        QCOMPARE(after.stability, state.stability);
        QCOMPARE(after.difficulty, state.difficulty);
    }

    void learningFirstThenReviewsThenNew()
    {
        StudyDeck deck;
        const CardId review = deck.addCard(QStringLiteral("review"), {});
        const CardId learning = deck.addCard(QStringLiteral("learning"), {});
        const CardId fresh = deck.addCard(QStringLiteral("new"), {});
        answer(deck, review, Rating::Easy);
        deck.clock.advance(10 * day);
        answer(deck, learning, Rating::Again);
        deck.clock.advance(minute);
        QCOMPARE(nextId(deck), learning);
        answer(deck, learning, Rating::Again);
        QCOMPARE(nextId(deck), review);
        answer(deck, review, Rating::Good);
        QCOMPARE(nextId(deck), fresh);
        answer(deck, fresh, Rating::Easy);
        // Nothing but a step of one minute is left: it is taken early rather than waited for.
        QCOMPARE(nextId(deck), learning);
    }

    void sameCardNotTwiceInARow()
    {
        StudyDeck deck;
        const CardId one = deck.addCard(QStringLiteral("one"), {});
        const CardId two = deck.addCard(QStringLiteral("two"), {});
        QCOMPARE(nextId(deck), one);
        QCOMPARE(nextId(deck, one), two);
        answer(deck, two, Rating::Easy);
        answer(deck, one, Rating::Again);
        QCOMPARE(nextId(deck, one), one); // the only one there is
    }

    void suspendedAndBuriedStayAway()
    {
        StudyDeck deck;
        const CardId one = deck.addCard(QStringLiteral("one"), {});
        const CardId two = deck.addCard(QStringLiteral("two"), {});
        QVERIFY(ReviewDesk(deck.session()).suspend(one));
        QVERIFY(ReviewDesk(deck.session()).bury(two));
        QVERIFY(!nextId(deck).isValid());
        QCOMPARE(ReviewDesk(deck.session()).queue()->total(), 0);
        deck.clock.advance(day);
        QCOMPARE(nextId(deck), two);
    }

    void undoTakesAnAnswerBackAlsoAfterARestart()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("front"), {});
        const Card before = deck.card(id);
        const Card after = answer(deck, id, Rating::Good);
        deck.reopen();
        QCOMPARE(deck.session().stepToUndo()->value().label, QStringLiteral("Answer: Good"));
        QVERIFY(deck.session().undo());
        QCOMPARE(deck.card(id), before);
        QVERIFY(deck.deck().read([](deck::Connection& connection) { return deck::reviews(connection); })->isEmpty());
        deck.reopen();
        QVERIFY(deck.session().redo());
        QCOMPARE(deck.card(id), after);
    }

    void newCardsHaveADailyMeasure()
    {
        StudyDeck deck;
        for (int i = 0; i < 25; ++i)
            deck.addCard(QString::number(i), {});
        QCOMPARE(ReviewDesk(deck.session()).queue()->fresh, 20);
        for (int i = 0; i < 20; ++i)
            answer(deck, nextId(deck), Rating::Easy);
        QCOMPARE(ReviewDesk(deck.session()).queue()->fresh, 0);
        QVERIFY(!nextId(deck).isValid());
        deck.clock.advance(day);
        QCOMPARE(ReviewDesk(deck.session()).queue()->fresh, 5);
    }

    void clockSetBackCountsNoNegativeDays()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("front"), {});
        answer(deck, id, Rating::Easy);
        deck.clock.setUtcMs(deck.clock.utcMs() - 3 * day);
        answer(deck, id, Rating::Good);
        const auto log = deck.deck().read([](deck::Connection& connection) { return deck::reviews(connection); });
        QCOMPARE(log->at(1).elapsedDays, 0);
    }

    void unknownCardIsAnError()
    {
        StudyDeck deck;
        const auto answered = ReviewDesk(deck.session()).answer(CardId(99), Rating::Good, 0);
        QVERIFY(!answered);
        QCOMPARE(answered.error().kind, ErrorKind::NotFound);
        QVERIFY(!*deck.session().stepToUndo());
    }
};

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
