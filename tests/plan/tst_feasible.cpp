// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/feasible.h"
#include "plan/planned.h"

#include <QTest>
#include <set>

using namespace lamplight;
using namespace lamplight::plan;

namespace {

constexpr double target = 0.9;

PlanRequest freshRequest(int cards, int days, double minutes)
{
    PlanRequest request;
    PlanCard card;
    card.exam = 0;
    request.cards.assign(static_cast<size_t>(cards), card);
    request.examDays = {days};
    request.seconds.assign(static_cast<size_t>(days), 60 * minutes);
    return request;
}

Feasibility judged(const PlanRequest& request, std::vector<int> topics = {})
{
    NoProgress progress;
    topics.resize(request.cards.size());
    return feasibility(request, plan::plan(request), 0, target, topics, progress);
}

/// What learners who are as the scheduler thinks recall on the exam day, in the mean. A little more than was planned:
/// every day ends with a visit that is half over its time.
double recallUnderPlan(const Course& course)
{
    const CourseStart start(course);
    double sum = 0;
    constexpr int learners = 12;
    for (quint64 seed = 1; seed <= learners; ++seed)
        sum += simulate(course, Learner(seed, course.cards, course.parameters, course.costs, course.steps),
                        *planned(start))
                   .recall;
    return sum / learners;
}

void verify(double recall, double least, double most)
{
    QVERIFY2(recall >= least && recall <= most, qPrintable(QString::number(recall)));
}

} // namespace

class TestFeasible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatThePlanReachesIsFeasible()
    {
        const Feasibility found = judged(freshRequest(300, 45, 30));
        QCOMPARE(found.verdict, Verdict::Feasible);
        QVERIFY(found.reachable >= target);
        QVERIFY(!found.minutesPerDay && found.leftOut.empty());
        verify(recallUnderPlan(Course::even(300, 45, 30)), target, 1);
    }

    void theImpossibleIsRefusedWithNumbersThatHold_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("minutes");
        QTest::newRow("3,000 cards, 10 days, 10 minutes") << 3000 << 10 << 10;
        QTest::newRow("500 cards, 30 days, 5 minutes") << 500 << 30 << 5;
    }

    void theImpossibleIsRefusedWithNumbersThatHold()
    {
        QFETCH(int, cards);
        QFETCH(int, days);
        QFETCH(int, minutes);
        const Feasibility found = judged(freshRequest(cards, days, minutes));
        QCOMPARE(found.verdict, Verdict::Impossible);
        QVERIFY(found.bound < target);
        QVERIFY(found.bound >= found.reachable);
        verify(recallUnderPlan(Course::even(cards, days, minutes)), found.reachable - 0.01, found.reachable + 0.03);

        QVERIFY(found.minutesPerDay);
        verify(recallUnderPlan(Course::even(cards, days, *found.minutesPerDay)), target - 0.002, target + 0.03);
        verify(recallUnderPlan(Course::even(cards, days, 0.8 * *found.minutesPerDay)), 0, target - 0.002);

        const auto left = cards - static_cast<int>(found.leftOut.size());
        QVERIFY(left > 0);
        verify(recallUnderPlan(Course::even(left, days, minutes)), target - 0.002, target + 0.03);
        verify(recallUnderPlan(Course::even(left + left / 4, days, minutes)), 0, target - 0.002);
        const std::set<int> distinct(found.leftOut.begin(), found.leftOut.end());
        QCOMPARE(distinct.size(), found.leftOut.size());
    }

    void whatBringsLeastGoesFirst()
    {
        PlanRequest request = freshRequest(400, 14, 12);
        std::vector<int> topics;
        for (size_t i = 0; i < request.cards.size(); ++i) {
            topics.push_back(static_cast<int>(i % 4));
            request.cards[i].weight = i % 4 == 2 ? 0.2 : 1; // topic 2 is hardly asked
        }
        request.seconds.assign(14, 60 * 14);
        const Feasibility found = judged(request, topics);
        QVERIFY(found.verdict != Verdict::Feasible);
        QVERIFY(!found.leftOut.empty());
        QCOMPARE(topics[static_cast<size_t>(found.leftOut.front())], 2);
        if (found.leftOut.size() >= 100)
            QCOMPARE(found.topicsLeftOut.front(), 2);
        else
            QVERIFY(found.topicsLeftOut.empty());
        QCOMPARE(found.leftOut.front(), 398); // the last to be begun of that topic
    }

    void withoutADayToStudyNoMinutesDo()
    {
        const Feasibility found = judged(freshRequest(50, 5, 0));
        QCOMPARE(found.verdict, Verdict::Impossible);
        QVERIFY(!found.minutesPerDay);
    }
};

QTEST_GUILESS_MAIN(TestFeasible)
#include "tst_feasible.moc"
