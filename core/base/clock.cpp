// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace lamplight {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

qint64 SystemClock::utcMs() const
{
    return duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::monotonicMs() const
{
#ifdef CLOCK_BOOTTIME
    // Unlike the steady clock it goes on while the machine sleeps: an exam isn't paused by closing the lid.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
#endif
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace lamplight
