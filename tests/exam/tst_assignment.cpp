// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/assignment.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <rapidcheck.h>
#include <set>

using namespace lamplight::exam;

namespace {

/// The most items that the first `rows` rows can get together, by trying everything.
int mostByTrying(const std::vector<Demand>& demands, std::size_t rows, int stock)
{
    std::vector<int> left;
    for (const Demand& demand : demands)
        left.push_back(demand.count);
    const auto best = [&](const auto& self, int item) -> int {
        if (item == stock)
            return 0;
        int most = self(self, item + 1);
        for (std::size_t row = 0; row < rows; ++row)
            if (left[row] > 0 && std::ranges::count(demands[row].items, item) > 0) {
                --left[row];
                most = std::max(most, 1 + self(self, item + 1));
                ++left[row];
            }
        return most;
    };
    return best(best, 0);
}

std::vector<Demand> someDemands(int stock)
{
    std::vector<Demand> demands(*rc::gen::inRange<std::size_t>(1, 5));
    for (Demand& demand : demands) {
        demand.count = *rc::gen::inRange(0, 4);
        for (int item = 0; item < stock; ++item)
            if (*rc::gen::inRange(0, 3) == 0)
                demand.items.push_back(item);
    }
    return demands;
}

int sizeOf(const std::vector<std::vector<int>>& items, std::size_t rows)
{
    return std::accumulate(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(rows), 0,
                           [](int sum, const std::vector<int>& row) { return sum + static_cast<int>(row.size()); });
}

} // namespace

class TestAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesRoom();
    void namesRivals();
    void givesOnlyWhatIsWanted();
    void earlierRowsGetTheMost();
    void rivalsProveTheShortage();
};

void TestAssignment::makesRoom()
{
    // The first row takes 0 and 1 at first; each has to move on for the rows after it.
    const Assignment got = assign({{2, {0, 1, 2, 3}}, {1, {0}}, {1, {1}}}, 4);
    QCOMPARE(got.items, (std::vector<std::vector<int>>{{2, 3}, {0}, {1}}));
    QCOMPARE(got.rivals, (std::vector<std::vector<int>>{{}, {}, {}}));
}

void TestAssignment::namesRivals()
{
    const Assignment got = assign({{2, {0, 1}}, {1, {1}}, {3, {2, 3}}, {1, {4}}}, 5);
    QCOMPARE(got.items, (std::vector<std::vector<int>>{{0, 1}, {}, {2, 3}, {4}}));
    QCOMPARE(got.rivals, (std::vector<std::vector<int>>{{}, {0}, {}, {}}));
}

void TestAssignment::givesOnlyWhatIsWanted()
{
    QVERIFY(rc::check("each item once, to a row that wants it", [] {
        const int stock = *rc::gen::inRange(0, 8);
        const std::vector<Demand> demands = someDemands(stock);
        const Assignment got = assign(demands, stock);
        std::set<int> taken;
        for (std::size_t row = 0; row < demands.size(); ++row) {
            RC_ASSERT(static_cast<int>(got.items[row].size()) <= demands[row].count);
            for (const int item : got.items[row]) {
                RC_ASSERT(std::ranges::count(demands[row].items, item) == 1);
                RC_ASSERT(taken.insert(item).second);
            }
        }
    }));
}

void TestAssignment::earlierRowsGetTheMost()
{
    QVERIFY(rc::check("the first n rows together get the most they can, for every n", [] {
        const int stock = *rc::gen::inRange(0, 7);
        const std::vector<Demand> demands = someDemands(stock);
        const Assignment got = assign(demands, stock);
        for (std::size_t rows = 1; rows <= demands.size(); ++rows)
            RC_ASSERT(sizeOf(got.items, rows) == mostByTrying(demands, rows, stock));
    }));
}

void TestAssignment::rivalsProveTheShortage()
{
    QVERIFY(rc::check("a short row and its rivals want more than all that fits any of them", [] {
        const int stock = *rc::gen::inRange(0, 8);
        const std::vector<Demand> demands = someDemands(stock);
        const Assignment got = assign(demands, stock);
        for (std::size_t row = 0; row < demands.size(); ++row) {
            if (static_cast<int>(got.items[row].size()) == demands[row].count) {
                RC_ASSERT(got.rivals[row].empty());
                continue;
            }
            int wanted = demands[row].count;
            std::set<int> fitting(demands[row].items.begin(), demands[row].items.end());
            for (const int rival : got.rivals[row]) {
                const Demand& demand = demands[static_cast<std::size_t>(rival)];
                wanted += demand.count;
                fitting.insert(demand.items.begin(), demand.items.end());
            }
            RC_ASSERT(wanted > static_cast<int>(fitting.size()));
        }
    }));
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
