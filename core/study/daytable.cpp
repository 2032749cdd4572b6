// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/daytable.h"

namespace lamplight::study {

DayTable::DayTable(const StudyDays& days, QDate today) : m_days(days), m_today(today), m_start(days.startOf(today))
{
}

qint64 DayTable::startOf(int day)
{
    const auto [found, isNew] = m_starts.try_emplace(day, 0);
    if (isNew)
        found->second = m_days.startOf(m_today.addDays(day));
    return found->second;
}

int DayTable::daysFromToday(qint64 utcMs)
{
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    const qint64 after = utcMs - m_start;
    int day = static_cast<int>(after >= 0 ? after / dayMs : (after - dayMs + 1) / dayMs);
    while (utcMs < startOf(day)) // days of daylight saving are shorter or longer
        --day;
    while (utcMs >= startOf(day + 1))
        ++day;
    return day;
}

} // namespace lamplight::study
