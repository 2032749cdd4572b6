// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/budget.h"
#include "plan/costs.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::plan;

class TestBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutesFollowTheWeekday();
    void daysOffHaveNone();
    void whatIsSpentIsTakenFromTheFirstDay();
    void stepsAskForMoreAnswers_data();
    void stepsAskForMoreAnswers();
    void meansAreThoseOfManyLearners();
};

void TestBudget::minutesFollowTheWeekday()
{
    const Budget budget{{10, 20, 30, 40, 50, 60, 70}, {}};
    const QDate monday(2026, 6, 1);
    QCOMPARE(budget.minutesOn(monday), 10);
    QCOMPARE(budget.minutesOn(monday.addDays(6)), 70);
    QCOMPARE(secondsByDay(budget, monday.addDays(5), 3), (std::vector<double>{3600, 4200, 600}));
}

void TestBudget::daysOffHaveNone()
{
    Budget budget = Budget::everyDay(15);
    budget.daysOff = {QDate(2026, 6, 2)};
    QCOMPARE(secondsByDay(budget, QDate(2026, 6, 1), 3), (std::vector<double>{900, 0, 900}));
}

void TestBudget::whatIsSpentIsTakenFromTheFirstDay()
{
    const Budget budget = Budget::everyDay(1);
    QCOMPARE(secondsByDay(budget, QDate(2026, 6, 1), 2, 45), (std::vector<double>{15, 60}));
    QCOMPARE(secondsByDay(budget, QDate(2026, 6, 1), 2, 90), (std::vector<double>{0, 60}));
}

void TestBudget::stepsAskForMoreAnswers_data()
{
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<int>("rating");
    QTest::addColumn<int>("answers");
    QTest::addColumn<double>("seconds");

    QTest::newRow("new, again: both steps") << true << 1 << 2 << 17.6 + 2 * 12.4;
    QTest::newRow("new, hard: both steps") << true << 2 << 2 << 17.6 + 2 * 12.4;
    QTest::newRow("new, good: the second") << true << 3 << 1 << 17.6 + 12.4;
    QTest::newRow("new, easy: none") << true << 4 << 0 << 17.6;
    QTest::newRow("forgotten: one") << false << 1 << 1 << 31.7;
    QTest::newRow("hard") << false << 2 << 0 << 12.4;
    QTest::newRow("good") << false << 3 << 0 << 12.4;
    QTest::newRow("easy") << false << 4 << 0 << 12.4;
}

void TestBudget::stepsAskForMoreAnswers()
{
    QFETCH(bool, fresh);
    QFETCH(int, rating);
    QFETCH(int, answers);
    QFETCH(double, seconds);
    QCOMPARE(sameDayAnswers(memory::Steps{}, fresh, static_cast<Rating>(rating)), answers);
    QCOMPARE(visitSeconds(Costs{}, memory::Steps{}, fresh, static_cast<Rating>(rating)), seconds);
    QCOMPARE(sameDayAnswers(memory::Steps{{}, {}}, fresh, static_cast<Rating>(rating)), 0);
}

void TestBudget::meansAreThoseOfManyLearners()
{
    QVERIFY(std::abs(freshSeconds(Costs{}, memory::Steps{}) - 30) < 3);
    QCOMPARE(recalledSeconds(Costs{}), 12.4);
    QCOMPARE(recalledSeconds(Costs{0, 1000, 0, 0, 0}), 224.0);
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
