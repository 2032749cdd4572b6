// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/moment.h"

#include "model/exam.h"

#include <limits>

namespace lamplight::exam {

namespace {

qint64 forward(qint64 from, qint64 to)
{
    if (to <= from)
        return 0;
    // Unsigned, because readings from a damaged deck may lie further apart than a qint64 holds.
    const quint64 difference = static_cast<quint64>(to) - static_cast<quint64>(from);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return difference > static_cast<quint64>(most) ? most : static_cast<qint64>(difference);
}

} // namespace

Moment momentOf(const AttemptEvent& event)
{
    return {event.utcMs, event.monotonicMs, event.run};
}

qint64 elapsedMs(const Moment& from, const Moment& to)
{
    return from.run == to.run ? forward(from.monotonicMs, to.monotonicMs) : forward(from.utcMs, to.utcMs);
}

} // namespace lamplight::exam
