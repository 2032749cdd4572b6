// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/studyday.h"

#include <unordered_map>

namespace lamplight::study {

/// Study days of many moments: each day's beginning is looked up in the calendar once only.
class DayTable {
public:
    DayTable(const StudyDays& days, QDate today);

    /// Days from today to the moment `utcMs`; negative before today.
    int daysFromToday(qint64 utcMs);

private:
    qint64 startOf(int day);

    StudyDays m_days;
    QDate m_today;
    qint64 m_start; ///< of today
    std::unordered_map<int, qint64> m_starts;
};

} // namespace lamplight::study
