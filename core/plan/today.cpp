// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/today.h"

#include <algorithm>
#include <cmath>

namespace lamplight::plan {

int newToday(int waiting, int introduced, int perDay)
{
    return std::clamp(perDay - introduced, 0, waiting);
}

int minutesFor(int learning, int reviews, int fresh, double retention)
{
    const double review = retention * secondsRight + (1 - retention) * secondsForgotten;
    const double seconds = learning * secondsRight + reviews * review + fresh * (secondsNew + secondsRight);
    return static_cast<int>(std::ceil(seconds / 60));
}

} // namespace lamplight::plan
