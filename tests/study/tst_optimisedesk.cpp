// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/optimisedesk.h"

#include "deck/cards.h"
#include "memory/replay.h"
#include "simulatedreviews.h"
#include "study/countedreviews.h"
#include "studydeck.h"
#include "tempdeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using lamplight::test::StudyDeck;
using lamplight::test::taken;

namespace {

const memory::Parameters defaults = memory::Parameters::defaults();

/// Cards with these answers, scheduled by the defaults; the last is a month before the deck's evening.
void fill(StudyDeck& deck, std::vector<Review> reviews)
{
    qint64 last = 0;
    for (const Review& review : reviews)
        last = std::max(last, review.at);
    const qint64 shift = test::evening - 30 * 86'400'000LL - last;
    QVERIFY(deck.deck().step(QStringLiteral("fill"), [&](deck::Connection& connection) -> Result<void> {
        Card card;
        for (size_t i = 0; i < reviews.size(); ++i) {
            Review& review = reviews[i];
            if (i == 0 || reviews[i - 1].card != review.card)
                card = {};
            const bool first = card.reviews == 0;
            if (first) {
                card.uid = newUid();
                card.front = QStringLiteral("q");
                card.id = taken(deck::insert(connection, card));
            }
            const memory::State state = first ? memory::firstState(defaults, review.rating)
                                              : memory::nextState(defaults, {card.stability, card.difficulty},
                                                                  review.rating, review.elapsedDays);
            review.at += shift;
            card.state = CardState::Review;
            card.stability = review.stability = state.stability;
            card.difficulty = review.difficulty = state.difficulty;
            card.lastReview = review.at;
            card.due = review.at + memory::wholeDayInterval(defaults, state.stability, 0.9) * 86'400'000LL;
            ++card.reviews;
            Review given = review;
            given.card = card.id;
            LAMPLIGHT_TRY(deck::insert(connection, given));
            if (i + 1 == reviews.size() || reviews[i + 1].card != review.card)
                LAMPLIGHT_TRY(deck::update(connection, card));
        }
        return {};
    }));
}

QList<Card> cardsOf(StudyDeck& deck)
{
    return taken(deck.deck().read([](deck::Connection& connection) { return deck::cards(connection); }));
}

deck::Settings settingsOf(StudyDeck& deck)
{
    return taken(deck.session().settings());
}

DeckOptimisation optimised(StudyDeck& deck)
{
    NoProgress progress;
    return taken(OptimiseDesk(deck.session()).optimise(progress));
}

struct Stopped final : Progress {
    void report(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};

} // namespace

class TestOptimiseDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAndApplies();
    void tooFewAnswersChangeNothing();
    void noiseKeepsWhatIsInUse();
    void practiceAndForgottenDontCount();
    void keepsMemoriesWithoutBeginning();
    void takesOnlyWhatIsAccepted();
    void stops();
};

void TestOptimiseDesk::findsAndApplies()
{
    StudyDeck deck;
    const std::vector<Review> reviews = test::simulatedReviews(600, 5, test::movedDefaults(8, 0.35));
    fill(deck, reviews);
    const QList<Card> before = cardsOf(deck);
    const DeckOptimisation found = optimised(deck);
    QCOMPARE(found.reviews, reviews.size());
    QVERIFY(found.result.isBetter());
    QVERIFY(found.result.after.logLoss < found.result.before.logLoss);
    QVERIFY(!found.result.after.calibration.empty());
    QVERIFY(found.reviewsPerDayBefore > 1 && found.reviewsPerDayAfter > 1);
    QVERIFY(found.reviewsPerDayBefore != found.reviewsPerDayAfter);
    QCOMPARE(cardsOf(deck), before); // it only looked
    QVERIFY(!settingsOf(deck).parameters);

    QVERIFY(OptimiseDesk(deck.session()).apply(found, {}));
    const auto stored = settingsOf(deck);
    QVERIFY(stored.parameters);
    QCOMPARE(stored.parameters->w, found.parameters().w);
    QCOMPARE(stored.parameters->at, test::evening);
    QCOMPARE(stored.parameters->reviews, static_cast<qint64>(reviews.size()));
    QVERIFY(stored.costs && stored.costs->good == found.costs.seconds.good);

    const auto counted = taken(deck.deck().read([](deck::Connection& c) { return countedReviews(c); }));
    const memory::Histories log = memory::histories(counted, memory::Coverage::Everything);
    const std::vector<memory::State> states = memory::finalStates(found.parameters(), log);
    const QList<Card> after = cardsOf(deck);
    int moved = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].id.value, log.cards[static_cast<size_t>(i)]);
        QCOMPARE((memory::State{after[i].stability, after[i].difficulty}), states[static_cast<size_t>(i)]);
        Card expected = before[i];
        expected.stability = after[i].stability;
        expected.difficulty = after[i].difficulty;
        QCOMPARE(after[i], expected); // due as before
        moved += after[i].stability != before[i].stability ? 1 : 0;
    }
    QVERIFY(moved > 500);

    // Now they are in use: nothing better is found.
    QCOMPARE(optimised(deck).inUse, found.parameters());
    QCOMPARE(optimised(deck).result.verdict, memory::Optimised::Verdict::NoBetter);
    QCOMPARE(optimised(deck).reviewsPerDayBefore, found.reviewsPerDayAfter);

    QVERIFY(deck.session().undo()); // one step
    QCOMPARE(cardsOf(deck), before);
    QVERIFY(!settingsOf(deck).parameters && !settingsOf(deck).costs);
    QVERIFY(deck.session().redo());
    QCOMPARE(cardsOf(deck), after);
}

void TestOptimiseDesk::tooFewAnswersChangeNothing()
{
    StudyDeck deck;
    const auto step = taken(deck.session().stepToUndo());
    const DeckOptimisation empty = optimised(deck);
    QCOMPARE(empty.result.verdict, memory::Optimised::Verdict::TooFew);
    QCOMPARE(empty.parameters(), defaults);
    QCOMPARE(empty.reviewsPerDayBefore, 0.0);
    QVERIFY(OptimiseDesk(deck.session()).apply(empty, {}));
    QCOMPARE(taken(deck.session().stepToUndo()), step); // no step was made
}

void TestOptimiseDesk::noiseKeepsWhatIsInUse()
{
    // Learners who are as the defaults say: of some the little that they answered teaches worse.
    int kept = 0;
    for (quint64 seed = 1; seed <= 12 && kept == 0; ++seed) {
        StudyDeck deck;
        fill(deck, test::simulatedReviews(60, seed, defaults));
        const DeckOptimisation found = optimised(deck);
        if (found.result.isBetter())
            continue;
        ++kept;
        QCOMPARE(found.parameters(), defaults);
        QCOMPARE(found.reviewsPerDayAfter, found.reviewsPerDayBefore);
        const QList<Card> before = cardsOf(deck);
        QVERIFY(OptimiseDesk(deck.session()).apply(found, {}));
        QVERIFY(!settingsOf(deck).parameters);
        QVERIFY(settingsOf(deck).costs); // times were measured all the same
        QCOMPARE(cardsOf(deck), before);
    }
    QCOMPARE(kept, 1);
}

void TestOptimiseDesk::practiceAndForgottenDontCount()
{
    StudyDeck deck;
    fill(deck, test::simulatedReviews(40, 3, defaults));
    const DeckOptimisation whole = optimised(deck);
    size_t forgotten = 0;
    QVERIFY(deck.deck().step(QStringLiteral("forget one, practise another"), [&](deck::Connection& c) -> Result<void> {
        const QList<Card> cards = taken(deck::cards(c));
        Card card = cards.first();
        const QList<Review> its = taken(deck::reviewsOf(c, card.id));
        forgotten = static_cast<size_t>(its.size());
        card.memoryFrom = its.last().id;
        LAMPLIGHT_TRY(deck::update(c, card));
        Review practised;
        practised.card = cards.last().id;
        practised.at = test::evening;
        practised.before = CardState::Review;
        practised.practice = true;
        LAMPLIGHT_TRY(deck::insert(c, practised));
        return {};
    }));
    QCOMPARE(optimised(deck).reviews, whole.reviews - forgotten);
}

void TestOptimiseDesk::keepsMemoriesWithoutBeginning()
{
    StudyDeck deck;
    std::vector<Review> reviews = test::simulatedReviews(600, 5, test::movedDefaults(8, 0.35));
    for (Review& review : reviews)
        if (review.card == CardId(600))
            review.before = CardState::Review; // its first years are elsewhere
    fill(deck, reviews);
    const Card before = cardsOf(deck).last();
    const DeckOptimisation found = optimised(deck);
    QVERIFY(found.result.isBetter());
    QVERIFY(OptimiseDesk(deck.session()).apply(found, {}));
    QCOMPARE(cardsOf(deck).last(), before);
}

void TestOptimiseDesk::takesOnlyWhatIsAccepted()
{
    StudyDeck deck;
    fill(deck, test::simulatedReviews(600, 5, test::movedDefaults(8, 0.35)));
    DeckOptimisation found = optimised(deck);
    found.steps.learning = {2, 30};
    found.steps.relearning = std::vector<int>();
    const auto apply = [&](OptimiseDesk::Accepted accepted) {
        QVERIFY(OptimiseDesk(deck.session()).apply(found, accepted));
    };
    apply({false, true, false});
    QVERIFY(settingsOf(deck).costs && !settingsOf(deck).parameters);
    QCOMPARE(settingsOf(deck).learningSteps, (std::vector<int>{1, 10}));
    apply({false, false, true});
    QCOMPARE(settingsOf(deck).learningSteps, (std::vector<int>{2, 30}));
    QVERIFY(settingsOf(deck).relearningSteps.empty());
    QVERIFY(!settingsOf(deck).parameters);
    apply({true, false, false});
    QVERIFY(settingsOf(deck).parameters);
}

void TestOptimiseDesk::stops()
{
    StudyDeck deck;
    fill(deck, test::simulatedReviews(200, 5, test::movedDefaults(8, 0.35)));
    Stopped progress;
    const auto stopped = OptimiseDesk(deck.session()).optimise(progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestOptimiseDesk)
#include "tst_optimisedesk.moc"
