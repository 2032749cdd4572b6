// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exam/moment.h"
#include "exam/sheet.h"
#include "model/exam.h"

#include <optional>

namespace lamplight::exam {

/// Where a sitting stands: its events, folded. An event is asked about with allows(), written to disk, and only then
/// applied. Positions count from 1.
///
/// Time used is the sum of what elapsed between events; between two runs of the program it counts only where the
/// attempt counts time while closed. So it never shrinks, whatever happens to the clock. What elapsed after the last
/// event before a kill is known only from UTC: write a Tick every few seconds.
class Sitting {
public:
    explicit Sitting(const Attempt& attempt, const QList<AttemptEvent>& events = {});

    const Attempt& attempt() const { return m_attempt; }
    int size() const { return static_cast<int>(m_sheets.size()); }
    bool isPosition(int position) const { return position >= 1 && position <= size(); }
    /// The question last shown or answered; 0: none yet.
    int position() const { return m_position; }
    const Sheet& sheet(int position) const { return m_sheets.at(position - 1); }
    QuestionState state(int position) const { return sheet(position).state(); }
    int count(QuestionState state) const;

    bool hasStarted() const { return m_sequence > 0; }
    bool hasEnded() const { return m_ended; }
    /// It was ended by the clock.
    bool isTimeUp() const { return m_timeUp; }

    /// The time allowed, in ms; nothing: as long as one likes (Attempt::minutes is 0).
    std::optional<qint64> limitMs() const;
    /// Time used up to the last event, never over the limit.
    qint64 usedMs() const;
    /// Time used up to now; that at the end once it has ended.
    qint64 usedMs(const Moment& now) const;
    /// Whole seconds left, rounded up, so that 0 is the end; nothing: no limit.
    std::optional<int> secondsLeft(const Moment& now) const;
    bool isTimeOver(const Moment& now) const;
    /// How long the program was closed before the last Resumed, counted or not; 0: never resumed.
    qint64 awayMs() const { return m_awayMs; }

    /// The event that would come next, ready for allows().
    AttemptEvent next(EventKind kind, const Moment& now, int position = 0, const QString& letters = {}) const;
    /// Whether this may happen now. Refused, with a sentence for the user, after the end, once the time is over (but
    /// for TimeUp and Ended), and for questions and letters that there aren't.
    Result<void> allows(const AttemptEvent& event) const;
    /// Takes an event that is on disk. Choosing a struck letter lifts the strike.
    void apply(const AttemptEvent& event);

    bool operator==(const Sitting&) const = default;

private:
    qint64 unlimitedMs(const Moment& now) const;
    void applyToSheet(const AttemptEvent& event);

    Attempt m_attempt;
    QList<Sheet> m_sheets;
    int m_position = 0;
    int m_sequence = 0; ///< of the last event
    bool m_ended = false;
    bool m_timeUp = false;
    Moment m_last;
    qint64 m_usedMs = 0;
    qint64 m_awayMs = 0;
};

} // namespace lamplight::exam
