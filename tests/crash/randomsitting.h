// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "exam/sitting.h"

/// Sittings at random, for a program that is killed and for the one that kills it.
namespace lamplight::test {

/// Short sections, shared clocks, breaks, extra time, none of these; a question of every kind.
Attempt randomAttempt(Random& random);

/// What a candidate does next, and what the clocks do until then.
struct RandomAct {
    qint64 passMs = 0; ///< on both clocks: the candidate thinks, or the machine sleeps
    qint64 jumpMs = 0; ///< on the wall clock only: somebody sets it
    EventKind kind = EventKind::Tick;
    int position = 0;
    QString value;

    QByteArray line() const;
    static RandomAct fromLine(const QByteArray& line);
};

RandomAct randomAct(const exam::Sitting& sitting, Random& random);

/// All that a screen could show of it at that moment, on one line.
QString shownOf(const exam::Sitting& sitting, const exam::Moment& now);

} // namespace lamplight::test
