// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/studyday.h"

namespace lamplight::study {

/// Study days of many moments that lie near each other: the calendar is asked only when the day turns.
class DayCache {
public:
    explicit DayCache(const StudyDays& days) : m_days(days) {}

    QDate dayOf(qint64 utcMs)
    {
        if (utcMs < m_start || utcMs >= m_end) {
            m_day = m_days.dayOf(utcMs);
            m_start = m_days.startOf(m_day);
            m_end = m_days.startOf(m_day.addDays(1));
        }
        return m_day;
    }

private:
    StudyDays m_days;
    QDate m_day;
    qint64 m_start = 0;
    qint64 m_end = 0; ///< at first no moment lies between the two
};

} // namespace lamplight::study
