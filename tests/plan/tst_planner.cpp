// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/comparison.h"
#include "requests.h"

#include <QTest>
#include <set>

using namespace lamplight;
using namespace lamplight::plan;

class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutesAreKept_data();
    void minutesAreKept();
    void todayIsInTheOrderOfGain();
    void noMinuteIsLeftWhileThereIsWork();
    void stepsComeFirst();
    void answeredTodayIsNotOfferedAgain();
    void heavierCardsComeFirst();
    void recallOnTheDayIsThatOfLearners_data();
    void recallOnTheDayIsThatOfLearners();
    void lookingAheadBeatsGreed();
    void thePriceIsLookedForAgain();
    void visitsHelpOnTheExamDay();
    void cardsThatPayNothingGiveWay();
    void whatTheMinutesDoNotReachIsTold();
    void missedDaysMakeNoMountain();
};

void TestPlanner::minutesAreKept_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("minutes");
    QTest::newRow("few cards") << 20 << 10 << 30.0;
    QTest::newRow("many cards") << 2000 << 30 << 20.0;
    QTest::newRow("tomorrow") << 200 << 1 << 15.0;
    QTest::newRow("far away: days taken together") << 500 << 500 << 10.0;
    QTest::newRow("no minutes") << 50 << 5 << 0.0;
}

void TestPlanner::minutesAreKept()
{
    QFETCH(const int, cards);
    QFETCH(const int, days);
    QFETCH(const double, minutes);
    PlanRequest asked = request(days, minutes, mixed(cards));
    if (days > 3)
        asked.seconds[2] = 0; // a day off
    const Plan made = plan::plan(asked);
    double seconds = 0;
    for (const Pick& pick : made.today)
        seconds += pick.seconds;
    QVERIFY(made.today.empty() || seconds - made.today.back().seconds < minutes * minute);
    QCOMPARE(made.today.empty(), minutes == 0);
    QCOMPARE(made.days.size(), static_cast<size_t>(days));
    for (size_t day = 0; day < made.days.size(); ++day) {
        const PlanDay& planned = made.days[day];
        QVERIFY(planned.seconds <= asked.seconds[day] + 0.01);
        QVERIFY(planned.fresh >= 0 && planned.reviews >= 0);
        QVERIFY(planned.expectedRecall >= 0 && planned.expectedRecall <= 1);
        if (asked.seconds[day] == 0)
            QCOMPARE(planned.fresh + planned.reviews, 0.0);
    }
    const std::vector<int> chosen = cardsOf(made);
    QCOMPARE(std::set<int>(chosen.begin(), chosen.end()).size(), chosen.size());
    QVERIFY(made.examRecall.front() >= 0 && made.examRecall.front() <= 1);
}

void TestPlanner::todayIsInTheOrderOfGain()
{
    const Plan made = plan::plan(request(30, 20, mixed(300)));
    QVERIFY(made.today.size() > 20);
    for (size_t i = 1; i < made.today.size(); ++i)
        QVERIFY(made.today[i - 1].gain >= made.today[i].gain);
}

void TestPlanner::noMinuteIsLeftWhileThereIsWork()
{
    // Ten cards that are known well: there is nothing to gain, but minutes are.
    const Plan made = plan::plan(request(20, 30, many(10, known(3000, 1))));
    QCOMPARE(made.today.size(), size_t(10));
    QCOMPARE(made.today.back().why, Pick::Why::Spare);
}

void TestPlanner::stepsComeFirst()
{
    std::vector<PlanCard> cards = mixed(100);
    cards[77] = known(2, 0);
    cards[77].inSteps = true;
    const Plan made = plan::plan(request(10, 5, cards));
    QCOMPARE(made.today.front().index, 77);
    QCOMPARE(made.today.front().why, Pick::Why::Steps);
    QCOMPARE(made.today.front().seconds, Costs{}.good);
}

void TestPlanner::answeredTodayIsNotOfferedAgain()
{
    std::vector<PlanCard> cards = many(10, known(1, 5));
    cards[4].elapsedDays = 0;
    const std::vector<int> chosen = cardsOf(plan::plan(request(10, 60, cards)));
    QCOMPARE(chosen.size(), size_t(9));
    QVERIFY(std::find(chosen.begin(), chosen.end(), 4) == chosen.end());
}

void TestPlanner::heavierCardsComeFirst()
{
    for (const PlanCard& card : {fresh(), known(3, 4)}) {
        std::vector<PlanCard> cards = many(60, card);
        for (size_t i = 40; i < 60; ++i)
            cards[i].weight = 3;
        const std::vector<int> chosen = cardsOf(plan::plan(request(10, 4, cards)));
        QVERIFY(chosen.size() >= 7 && chosen.size() <= 20);
        for (const int index : chosen)
            QVERIFY(index >= 40);
    }
}

void TestPlanner::recallOnTheDayIsThatOfLearners_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("minutes");
    QTest::newRow("plenty of time") << 200 << 30 << 20;
    QTest::newRow("enough") << 600 << 60 << 15;
    QTest::newRow("scarce") << 1000 << 20 << 15;
    QTest::newRow("days taken together") << 400 << 240 << 6;
}

// The rollout's expectation is what people reach who are as the scheduler believes.
void TestPlanner::recallOnTheDayIsThatOfLearners()
{
    QFETCH(const int, cards);
    QFETCH(const int, days);
    QFETCH(const int, minutes);
    const Course course = Course::even(cards, days, minutes);
    const CourseStart start(course);
    double reached = 0;
    for (quint64 seed = 0; seed < 5; ++seed) {
        const Learner learner(seed, cards, course.parameters, course.costs, course.steps);
        reached += simulate(course, learner, *planned(start)).recall / 5;
    }
    QVERIFY2(
        std::abs(start.strategy.expected.examRecall.front() - reached) < 0.02,
        qPrintable(
            QStringLiteral("%1 expected, %2 reached").arg(start.strategy.expected.examRecall.front()).arg(reached)));
}

// What brings most a second at once isn't the best order: reviews in good time make later ones needless.
void TestPlanner::lookingAheadBeatsGreed()
{
    const PlanRequest asked = request(120, 15, many(1000, fresh()));
    const Price greedy{1, 0.5};
    QVERIFY(plan::plan(asked).examRecall.front() > plan::plan(asked, &greedy).examRecall.front() + 0.01);
}

void TestPlanner::thePriceIsLookedForAgain()
{
    Course scarce = Course::even(300, 40, 10);
    Course plenty = scarce;
    std::fill(plenty.seconds.begin() + 20, plenty.seconds.end(), 3600);
    std::vector<KnownCard> cards;
    for (int i = 0; i < 300; ++i)
        cards.push_back({{1.0 + i % 50, 2.0 + i % 7}, i % 19, i % 2});
    const CourseStart start(scarce);
    const auto one = planned(start);
    const auto other = planned(start);
    QCOMPARE(one->order(scarce, cards, 0).size(), size_t(300));
    other->order(plenty, cards, 0);
    QCOMPARE(one->order(scarce, cards, 19), other->order(plenty, cards, 19));
    QVERIFY(one->order(scarce, cards, 20) != other->order(plenty, cards, 20));
}

void TestPlanner::visitsHelpOnTheExamDay()
{
    const Plan made = plan::plan(request(15, 10, mixed(200)));
    for (const Pick& pick : made.today) {
        QVERIFY(pick.examWith > pick.examWithout);
        QVERIFY(pick.examWith < 1);
        QVERIFY(pick.recall >= 0 && pick.recall <= 1);
        QCOMPARE(pick.examWithout > 0, made.today.size() > 0 && pick.recall > 0);
    }
}

void TestPlanner::cardsThatPayNothingGiveWay()
{
    // Due both by their retention; one is known for long after the exam, the other isn't.
    std::vector<PlanCard> cards = many(50, known(400, 410));
    for (int i = 0; i < 50; ++i)
        cards.push_back(known(1.5, 2));
    const Plan made = plan::plan(request(10, 10, cards));
    QVERIFY(made.today.size() > 30);
    for (size_t i = 0; i < 30; ++i)
        QVERIFY(made.today[i].index >= 50);
    QCOMPARE(made.givenUp, 100 - static_cast<int>(made.today.size()));
}

void TestPlanner::whatTheMinutesDoNotReachIsTold()
{
    const Plan scarce = plan::plan(request(10, 10, many(3000, fresh())));
    const double seen = 10 * 600 / freshSeconds(Costs{}, memory::Steps{});
    QVERIFY(scarce.unseen > 3000 - seen - 1 && scarce.unseen < 3000 - seen / 2);
    QVERIFY(scarce.examRecall.front() < 0.07);
    const Plan plenty = plan::plan(request(10, 60, many(30, fresh())));
    QVERIFY(plenty.unseen < 1e-6);
    QVERIFY(plenty.examRecall.front() > 0.95);
}

void TestPlanner::missedDaysMakeNoMountain()
{
    std::vector<PlanCard> cards;
    for (int i = 0; i < 800; ++i)
        cards.push_back(known(2 + i % 10, 10 + i % 10)); // a week missed: all of them are overdue
    const Plan made = plan::plan(request(20, 15, cards));
    for (const PlanDay& day : made.days)
        QVERIFY(day.seconds <= 15 * minute + 0.01);
    QCOMPARE(made.givenUp, 800 - static_cast<int>(made.today.size()));
    // It lost something, but not all.
    for (PlanCard& card : cards)
        card.elapsedDays -= 7;
    const Plan before = plan::plan(request(27, 15, cards));
    QVERIFY(made.examRecall.front() < before.examRecall.front());
    QVERIFY(made.examRecall.front() > before.examRecall.front() - 0.1);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
