// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/scheduler.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

const Outcome& outcomeFor(const std::array<Outcome, 4>& all, Rating rating)
{
    return all[static_cast<size_t>(rating) - 1];
}

Situation answered(const Outcome& outcome, int elapsedDays)
{
    return {outcome.state, outcome.step, outcome.memory, elapsedDays};
}

Situation reviewCard(double stability, int elapsedDays)
{
    return {CardState::Review, 0, {stability, 5}, elapsedDays};
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirteenAnswers();
    void waits_data();
    void waits();
    void withoutStepsEveryAnswerLeaves();
    void stepsShortenedMeanwhile();
    void memoryMovesInTheSteps();
    void oneWaitAndRightPlace();
};

// Each answer on the day on which the card falls due.
void TestScheduler::thirteenAnswers()
{
    const Scheduling scheduling;
    Situation situation;
    QList<int> days;
    for (const int rating : {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
        const Outcome outcome = outcomeFor(outcomes(scheduling, situation), static_cast<Rating>(rating));
        days << outcome.due.days;
        situation = answered(outcome, outcome.due.days);
    }
    QCOMPARE(days, (QList<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21}));
}

void TestScheduler::waits_data()
{
    QTest::addColumn<CardState>("state");
    QTest::addColumn<int>("step");
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<CardState>("becomes");
    QTest::addColumn<int>("newStep");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* what, CardState state, int step, Rating rating, CardState becomes, int newStep,
                        int minutes) {
        QTest::newRow(what) << state << step << rating << becomes << newStep << minutes;
    };
    using enum CardState;
    using enum Rating;
    row("new again", New, 0, Again, Learning, 0, 1);
    row("new hard: half-way, rounded up", New, 0, Hard, Learning, 0, 6);
    row("new good", New, 0, Good, Learning, 1, 10);
    row("new easy", New, 0, Easy, Review, 0, 0);
    row("first step again", Learning, 0, Again, Learning, 0, 1);
    row("first step hard", Learning, 0, Hard, Learning, 0, 6);
    row("first step good", Learning, 0, Good, Learning, 1, 10);
    row("second step again", Learning, 1, Again, Learning, 0, 1);
    row("second step hard: repeat", Learning, 1, Hard, Learning, 1, 10);
    row("second step good", Learning, 1, Good, Review, 0, 0);
    row("second step easy", Learning, 1, Easy, Review, 0, 0);
    row("review again", Review, 0, Again, Relearning, 0, 10);
    row("review hard", Review, 0, Hard, Review, 0, 0);
    row("review good", Review, 0, Good, Review, 0, 0);
    row("review easy", Review, 0, Easy, Review, 0, 0);
    row("relearning again", Relearning, 0, Again, Relearning, 0, 10);
    row("relearning hard: only step, half as long again", Relearning, 0, Hard, Relearning, 0, 15);
    row("relearning good", Relearning, 0, Good, Review, 0, 0);
    row("relearning easy", Relearning, 0, Easy, Review, 0, 0);
}

void TestScheduler::waits()
{
    QFETCH(const CardState, state);
    QFETCH(const int, step);
    QFETCH(const Rating, rating);
    QFETCH(const CardState, becomes);
    QFETCH(const int, newStep);
    QFETCH(const int, minutes);
    const State memory = state == CardState::New ? State{} : State{3, 5};
    const Outcome outcome = outcomeFor(outcomes(Scheduling{}, Situation{state, step, memory, 0}), rating);
    QCOMPARE(outcome.state, becomes);
    QCOMPARE(outcome.step, newStep);
    QCOMPARE(outcome.due.minutes, minutes);
    QCOMPARE(outcome.due.days > 0, becomes == CardState::Review);
}

void TestScheduler::withoutStepsEveryAnswerLeaves()
{
    Scheduling scheduling;
    scheduling.steps = {{}, {}};
    for (const Situation& situation : {Situation{}, reviewCard(20, 20)})
        for (const Outcome& outcome : outcomes(scheduling, situation)) {
            QCOMPARE(outcome.state, CardState::Review);
            QVERIFY(outcome.due.days >= 1);
            QCOMPARE(outcome.due.minutes, 0);
        }
}

void TestScheduler::stepsShortenedMeanwhile()
{
    const Situation situation{CardState::Learning, 4, {3, 5}, 0};
    const auto all = outcomes(Scheduling{}, situation);
    QCOMPARE(outcomeFor(all, Rating::Hard).due.minutes, 10);
    QCOMPARE(outcomeFor(all, Rating::Hard).step, 1);
    QCOMPARE(outcomeFor(all, Rating::Good).state, CardState::Review);
}

void TestScheduler::memoryMovesInTheSteps()
{
    const Scheduling scheduling;
    const Outcome first = outcomeFor(outcomes(scheduling, Situation{}), Rating::Hard);
    QCOMPARE(first.memory, firstState(scheduling.parameters, Rating::Hard));
    const Outcome sameDay = outcomeFor(outcomes(scheduling, answered(first, 0)), Rating::Again);
    QCOMPARE(sameDay.memory, nextState(scheduling.parameters, first.memory, Rating::Again, 0));
    const Outcome nextDay = outcomeFor(outcomes(scheduling, answered(sameDay, 1)), Rating::Good);
    QCOMPARE(nextDay.memory, nextState(scheduling.parameters, sameDay.memory, Rating::Good, 1));
}

void TestScheduler::oneWaitAndRightPlace()
{
    QVERIFY(rc::check([] {
        Scheduling scheduling;
        scheduling.steps.learning = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 500));
        scheduling.steps.relearning = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 500));
        const auto state = *rc::gen::element(CardState::Learning, CardState::Review, CardState::Relearning);
        const Situation situation{
            state, *rc::gen::inRange(0, 5), {*rc::gen::inRange(1, 900) / 3., 5}, *rc::gen::inRange(0, 700)};
        int previousDays = 0;
        for (const Outcome& outcome : outcomes(scheduling, situation)) {
            RC_ASSERT((outcome.due.minutes > 0) != (outcome.due.days > 0));
            RC_ASSERT((outcome.due.days > 0) == (outcome.state == CardState::Review));
            RC_ASSERT(outcome.due.days >= previousDays);
            const auto& steps =
                outcome.state == CardState::Learning ? scheduling.steps.learning : scheduling.steps.relearning;
            if (outcome.due.minutes > 0)
                RC_ASSERT(outcome.step >= 0 && outcome.step < static_cast<int>(steps.size()));
            else
                RC_ASSERT(outcome.step == 0);
            previousDays = outcome.due.days;
        }
    }));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
