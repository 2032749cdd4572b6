// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "exam/marking.h"

namespace lamplight::study {

/// One line of the list of attempts.
struct AttemptSummary {
    AttemptId id;
    QString name;
    qint64 startedAt = 0;
    qint64 endedAt = 0;        ///< 0: still running
    exam::Score score;         ///< meaningless while it runs
    qint64 usedMs = 0;         ///< on the exam's clock: not the time away while the program was closed
    bool timeUp = false;       ///< handed in by the clock
    QString blueprintUid = {}; ///< empty: practice
};

} // namespace lamplight::study
