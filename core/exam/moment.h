// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight {
struct AttemptEvent;
}

namespace lamplight::exam {

/// A reading of both clocks, as an event of a sitting carries it.
struct Moment {
    qint64 utcMs = 0;
    qint64 monotonicMs = 0; ///< comparable only within one run
    QString run;            ///< which run of the program read it

    bool operator==(const Moment&) const = default;
};

Moment momentOf(const AttemptEvent& event);

/// Milliseconds from one moment to a later one, 0 or more: the monotonic difference within a run; between two runs the
/// UTC difference, which is 0 where the clock was set back in between.
qint64 elapsedMs(const Moment& from, const Moment& to);

} // namespace lamplight::exam
