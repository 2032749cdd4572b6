// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// When a candidate is told that time runs out.
namespace lamplight::exam {

enum class TimeWarning { Half, TenMinutes, FiveMinutes, OneMinute };

/// Which warnings fall due between two readings of the time left, earliest first. A warning is due when its moment is
/// reached, so the reading that shows 10:00 brings that of ten minutes. One that isn't less than the whole time
/// doesn't exist, and where half of the time is one of the others, that one is given.
QList<TimeWarning> warningsBetween(qint64 limitMs, int secondsBefore, int secondsNow);

} // namespace lamplight::exam
