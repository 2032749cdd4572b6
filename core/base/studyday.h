// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

namespace lamplight {

/// Where a study day begins: at `rolloverHour` (0..23) local time, so that an evening which runs past midnight is
/// still the same day.
struct StudyDays {
    QTimeZone zone = QTimeZone::systemTimeZone();
    int rolloverHour = 4;

    /// The study day that the moment `utcMs` belongs to.
    QDate dayOf(qint64 utcMs) const;
    /// The moment (UTC ms) at which `day` begins. Where daylight saving skips that hour, when the skipped time is over;
    /// where it doubles it, the first of the two.
    qint64 startOf(QDate day) const;
    /// Whole study days from one moment to another; negative when `toMs` lies on an earlier day.
    qint64 daysBetween(qint64 fromMs, qint64 toMs) const { return dayOf(fromMs).daysTo(dayOf(toMs)); }
};

} // namespace lamplight
