// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Times and shares as people read them.
namespace lamplight::cli {

/// Local date and time, to the minute.
QString shownMoment(qint64 utcMs);
/// "12 min", "1 h 05 min", "40 s".
QString shownDuration(qint64 ms);
/// A clock that runs down: "14:05", "1:00:00".
QString shownClock(int seconds);
/// "10 min" or "3 days".
QString shownWait(int minutes, int days);
/// "87 %".
QString shownPercent(double share);

} // namespace lamplight::cli
