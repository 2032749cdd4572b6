// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/sitting.h"
#include "papers.h"

namespace lamplight::test {

/// Plays the candidate and the test centre's clock: makes events, applies those that are allowed, and keeps them.
class Candidate {
public:
    explicit Candidate(const Attempt& attempt) : sitting(attempt) { act(EventKind::Started); }

    /// Whether it was allowed.
    bool act(EventKind kind, int position = 0, const QString& letters = {})
    {
        const AttemptEvent event = sitting.next(kind, now, position, letters);
        if (!sitting.allows(event))
            return false;
        sitting.apply(event);
        events += event;
        return true;
    }
    void wait(qint64 ms)
    {
        now.utcMs += ms;
        now.monotonicMs += ms;
    }
    /// The program is closed for `ms` by the wall clock (negative: the clock is set back) and started again.
    void reopenAfter(qint64 ms, const QString& run) { now = {now.utcMs + ms, 77, run}; }

    exam::Sitting sitting;
    QList<AttemptEvent> events;
    exam::Moment now{1'700'000'000'000, 5000, QStringLiteral("first")};
};

} // namespace lamplight::test
