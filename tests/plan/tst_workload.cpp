// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/workload.h"

#include <QTest>
#include <cmath>

using namespace lamplight;
using namespace lamplight::plan;

namespace {

const memory::Scheduling scheduling;
const Costs costs;

std::vector<DayLoad> loadOf(const std::vector<DueCard>& cards, const FreshCards& fresh = {}, int days = 30)
{
    return workload(scheduling, costs, cards, fresh, days);
}

double reviewsOf(const std::vector<DayLoad>& days)
{
    double sum = 0;
    for (const DayLoad& day : days)
        sum += day.reviews;
    return sum;
}

} // namespace

class TestWorkload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstVisitIsWhole_data()
    {
        QTest::addColumn<int>("dueIn");
        QTest::addColumn<int>("day");
        QTest::newRow("due in five days") << 5 << 5;
        QTest::newRow("today") << 0 << 0;
        QTest::newRow("overdue: today") << -12 << 0;
    }
    void firstVisitIsWhole()
    {
        QFETCH(int, dueIn);
        QFETCH(int, day);
        const auto days = loadOf({{{100, 5}, dueIn, 100 - dueIn}});
        for (int i = 0; i <= day; ++i)
            QCOMPARE(days[size_t(i)].reviews, i == day ? 1.0 : 0.0);
    }

    void beyondTheDaysNothingIsAsked()
    {
        QCOMPARE(reviewsOf(loadOf({{{400, 5}, 30, 370}})), 0.0);
        QVERIFY(loadOf({{{400, 5}, 0, 370}}, {}, 0).empty());
    }

    void secondsAreThoseOfRecallAndForgetting()
    {
        const auto days = loadOf({{{10, 5}, 0, 10}}, {}, 1);
        const double recall = memory::retrievability(scheduling.parameters, 10, 10);
        const double expected = recall * visitSeconds(costs, scheduling.steps, false, Rating::Good) +
                                (1 - recall) * visitSeconds(costs, scheduling.steps, false, Rating::Again);
        QVERIFY(std::abs(days[0].reviewSeconds - expected) < 1e-9);
        QVERIFY(std::abs(recall - 0.9) < 1e-9);
    }

    void whatIsForgottenComesBackSoon()
    {
        // Ten days' stability, seen after a year: most likely forgotten, so soon seen again; the one known well isn't.
        const auto forgotten = loadOf({{{10, 5}, -350, 360}});
        const auto known = loadOf({{{400, 5}, 0, 400}});
        QVERIFY(reviewsOf(forgotten) > 2);
        QVERIFY(reviewsOf(known) < 1.3);
    }

    void newCardsAreBegunAsSaidAndComeBack()
    {
        const auto days = loadOf({}, {50, 7, 20});
        QCOMPARE(days[0].fresh, 7.0);
        QCOMPARE(days[1].fresh, 20.0);
        QCOMPARE(days[2].fresh, 20.0);
        QCOMPARE(days[3].fresh, 3.0);
        QCOMPARE(days[4].fresh, 0.0);
        QVERIFY(std::abs(days[1].freshSeconds - 20 * freshSeconds(costs, scheduling.steps)) < 1e-9);
        QVERIFY(reviewsOf(days) > 100); // each at least twice within the month
    }

    void todayMayBeginNone()
    {
        const auto days = loadOf({}, {3, 0, 20});
        QCOMPARE(days[0].fresh, 0.0);
        QCOMPARE(days[1].fresh, 3.0);
    }

    void largerRetentionAsksForMore()
    {
        memory::Scheduling eager;
        eager.retention = 0.97;
        const FreshCards fresh{200, 20, 20};
        QVERIFY(reviewsOf(workload(eager, costs, {}, fresh, 60)) >
                1.5 * reviewsOf(workload(scheduling, costs, {}, fresh, 60)));
    }
};

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
