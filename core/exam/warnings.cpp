// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/warnings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lamplight::exam {

QList<TimeWarning> warningsBetween(qint64 limitMs, int secondsBefore, int secondsNow)
{
    constexpr std::array fixed{std::pair{600, TimeWarning::TenMinutes}, std::pair{300, TimeWarning::FiveMinutes},
                               std::pair{60, TimeWarning::OneMinute}};
    const qint64 limit = limitMs / 1000;
    const auto isDue = [&](qint64 seconds) {
        return seconds < limit && seconds < secondsBefore && seconds >= secondsNow;
    };
    QList<std::pair<qint64, TimeWarning>> due;
    for (const auto& [seconds, warning] : fixed)
        if (isDue(seconds))
            due.append({seconds, warning});
    const qint64 half = (limitMs / 2 + 999) / 1000;
    if (isDue(half) && std::ranges::none_of(fixed, [&](const auto& each) { return each.first == half; }))
        due.append({half, TimeWarning::Half});
    std::ranges::sort(due, std::ranges::greater(), &std::pair<qint64, TimeWarning>::first);
    QList<TimeWarning> warnings;
    for (const auto& each : due)
        warnings += each.second;
    return warnings;
}

} // namespace lamplight::exam
