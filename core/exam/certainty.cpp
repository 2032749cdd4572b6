// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/certainty.h"

#include <algorithm>
#include <limits>

namespace lamplight::exam {

namespace {

struct CertaintyRow {
    double right, wrong;
};

constexpr std::array<CertaintyRow, certaintyLevels> certaintyTable{{{1, 0}, {2, -2}, {3, -6}}};

template <class Value>
double certaintySum(const CertaintyReport& report, Value value)
{
    double sum = 0;
    for (const CertaintyLevel& level : report.levels)
        sum += static_cast<double>(level.*value);
    return sum;
}

} // namespace

double certaintyMark(double share, int level)
{
    const CertaintyRow& row = certaintyTable.at(static_cast<size_t>(std::clamp(level, 1, certaintyLevels) - 1));
    return share > 0 ? share * row.right : row.wrong;
}

int bestLevel(double chance)
{
    // 2p - 2(1-p) > p from 2/3 on, 3p - 6(1-p) > 2p - 2(1-p) from 4/5 on.
    return chance > 4.0 / 5 ? 3 : chance > 2.0 / 3 ? 2 : 1;
}

int CertaintyReport::answers() const
{
    return static_cast<int>(certaintySum(*this, &CertaintyLevel::answers));
}

double CertaintyReport::accuracy() const
{
    return answers() > 0 ? certaintySum(*this, &CertaintyLevel::shares) / answers() : 0;
}

double CertaintyReport::meanMark() const
{
    return answers() > 0 ? certaintySum(*this, &CertaintyLevel::marks) / answers() : 0;
}

double CertaintyReport::bestMark() const
{
    if (answers() == 0)
        return 0;
    double best = std::numeric_limits<double>::lowest();
    for (const CertaintyRow& row : certaintyTable)
        best = std::max(best, accuracy() * row.right + (1 - accuracy()) * row.wrong);
    return best;
}

void CertaintyReport::add(double share, int level)
{
    const int counted = std::clamp(level, 1, certaintyLevels);
    CertaintyLevel& each = levels.at(static_cast<size_t>(counted - 1));
    ++each.answers;
    each.shares += share;
    each.marks += certaintyMark(share, counted);
}

} // namespace lamplight::exam
