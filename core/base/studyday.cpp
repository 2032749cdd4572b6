// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/studyday.h"

#include <QDateTime>

namespace lamplight {

QDate StudyDays::dayOf(qint64 utcMs) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    // Compare the hour on the clock, not elapsed time: on the day of a daylight-saving change they differ.
    return local.time().hour() < rolloverHour ? local.date().addDays(-1) : local.date();
}

qint64 StudyDays::startOf(QDate day) const
{
    QDateTime local(day, QTime(rolloverHour, 0), zone);
    for (int hour = rolloverHour + 1; !local.isValid() && hour < 24; ++hour)
        local = QDateTime(day, QTime(hour, 0), zone);
    return local.toMSecsSinceEpoch();
}

} // namespace lamplight
