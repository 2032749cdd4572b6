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
    const qint64 plainly = QDateTime(day, QTime(rolloverHour, 0), zone).toMSecsSinceEpoch();
    if (dayOf(plainly) == day && dayOf(plainly - 1) < day)
        return plainly;
    // Daylight saving skips or doubles that hour: look for the first moment that isn't an earlier day any more, from
    // where no zone has reached the day to where every zone has.
    constexpr qint64 hour = 60 * 60 * 1000;
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    qint64 before = midnight - 24 * hour;
    qint64 start = midnight + 48 * hour;
    while (start - before > 1) {
        const qint64 middle = before + (start - before) / 2;
        (dayOf(middle) < day ? before : start) = middle;
    }
    return start;
}

} // namespace lamplight
