// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/assignment.h"

#include <cstddef>

namespace lamplight::exam {

namespace {

constexpr int nobody = -1;

/// The rows that can be reached from one row by taking items over from their owners, and the first free item found.
struct Reach {
    std::vector<int> rows;  ///< in the order reached
    std::vector<int> taker; ///< by row: who would take `viaItem` from it; nobody: not reached, or the start
    std::vector<int> viaItem;
    int freeItem = nobody;
    int freeTaker = nobody;
};

Reach reachFrom(int start, const std::vector<Demand>& demands, const std::vector<int>& owner)
{
    Reach reach;
    reach.taker.assign(demands.size(), nobody);
    reach.viaItem.assign(demands.size(), nobody);
    reach.rows.push_back(start);
    std::vector<bool> reached(demands.size());
    reached[start] = true;
    for (std::size_t next = 0; next < reach.rows.size(); ++next) {
        const int row = reach.rows[next];
        for (const int item : demands[row].items) {
            const int holder = owner[item];
            if (holder == nobody) {
                reach.freeItem = item;
                reach.freeTaker = row;
                return reach;
            }
            if (reached[holder])
                continue;
            reached[holder] = true;
            reach.taker[holder] = row;
            reach.viaItem[holder] = item;
            reach.rows.push_back(holder);
        }
    }
    return reach;
}

/// One more item for the row, if the others can make room.
bool augment(int row, const std::vector<Demand>& demands, std::vector<int>& owner)
{
    const Reach reach = reachFrom(row, demands, owner);
    if (reach.freeItem == nobody)
        return false;
    int item = reach.freeItem;
    for (int taker = reach.freeTaker; taker != nobody;) {
        owner[item] = taker;
        item = reach.viaItem[taker];
        taker = reach.taker[taker];
    }
    return true;
}

} // namespace

Assignment assign(const std::vector<Demand>& demands, int stock)
{
    const int rows = static_cast<int>(demands.size());
    std::vector<int> owner(stock, nobody);
    std::vector<int> got(rows);
    for (int row = 0; row < rows; ++row)
        while (got[row] < demands[row].count && augment(row, demands, owner))
            ++got[row];

    Assignment result;
    result.items.resize(rows);
    result.rivals.resize(rows);
    for (int row = 0; row < rows; ++row) {
        for (const int item : demands[row].items)
            if (owner[item] == row)
                result.items[row].push_back(item);
        if (got[row] == demands[row].count)
            continue;
        std::vector<bool> rival(rows);
        for (const int other : reachFrom(row, demands, owner).rows)
            rival[other] = true;
        for (int other = 0; other < rows; ++other)
            if (rival[other] && other != row)
                result.rivals[row].push_back(other);
    }
    return result;
}

} // namespace lamplight::exam
