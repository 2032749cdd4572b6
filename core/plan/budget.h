// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

namespace lamplight::plan {

/// The minutes that the candidate has.
struct Budget {
    std::array<int, 7> byWeekday{30, 30, 30, 30, 30, 30, 30}; ///< Monday first; >= 0
    std::vector<QDate> daysOff;                               ///< no minutes on these

    static Budget everyDay(int minutes);
    int minutesOn(QDate day) const;
    bool operator==(const Budget&) const = default;
};

/// Seconds of each of `days` days, the first being `from`. `spent` of the first day are gone already.
std::vector<double> secondsByDay(const Budget& budget, QDate from, int days, double spent = 0);

} // namespace lamplight::plan
