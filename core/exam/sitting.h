// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: all that the room asks of a sitting.
#pragma once

#include "base/result.h"
#include "exam/moment.h"
#include "exam/sheet.h"
#include "exam/timetable.h"
#include "model/exam.h"

#include <optional>

namespace lamplight::exam {

/// How many questions are in which state.
struct Tally {
    int complete = 0, incomplete = 0, unseen = 0;
    int flagged = 0; ///< in any state

    bool operator==(const Tally&) const = default;
};

/// Where a sitting stands: its events, folded. An event is asked about with allows(), written to disk, and only then
/// applied. Positions count from 1, sections from 0.
///
/// Time used is the sum of what elapsed between events (see Moment); between two runs of the program it counts only
/// where the attempt counts time while closed. So it never shrinks, whatever happens to the clock. What elapsed after
/// the last event before a kill is known only from UTC: write a Tick every few seconds.
///
/// What the clock does by itself (a section closes, a break is over, the exam is handed in) are events too, dated back
/// to the moment at which they were due. Whoever opens or shows a sitting writes those first.
class Sitting {
public:
    explicit Sitting(const Attempt& attempt, const QList<AttemptEvent>& events = {});

    const Attempt& attempt() const { return m_attempt; }
    int size() const { return static_cast<int>(m_sheets.size()); }
    bool isPosition(int position) const { return position >= 1 && position <= size(); }
    /// The question last shown or answered; 0: none yet in this section.
    int position() const { return m_position; }
    const FormQuestion& question(int position) const { return m_attempt.form.at(position - 1); }
    const Sheet& sheet(int position) const { return m_sheets.at(position - 1); }
    QuestionState state(int position) const { return stateOf(question(position), sheet(position)); }
    int count(QuestionState state) const;
    Tally tally() const;
    Tally tally(int section) const;

    bool hasStarted() const { return m_sequence > 0; }
    bool hasEnded() const { return m_ended; }
    /// It was ended by the clock.
    bool isTimeUp() const { return m_timeUp; }

    /// Sections and clocks up to the last event. There is always at least one section.
    const Timetable& timetable() const { return m_time; }
    int section() const { return m_time.current(); }
    int sectionOf(int position) const;
    QList<int> positions(int section) const;
    bool isOnBreak() const { return !m_ended && m_time.isOnBreak(); }
    /// It is in the section that is being done, no break is on, and the exam hasn't ended.
    bool mayVisit(int position) const;
    /// There is another section to go on to.
    bool mayEndSection() const { return !m_ended && !m_time.isOnBreak() && section() + 1 < m_time.count(); }

    /// The time allowed for all sections, in ms; nothing: as long as one likes.
    std::optional<qint64> limitMs() const { return m_time.limitMs(); }
    /// Time used up to the last event, breaks not counted, never over the limit.
    qint64 usedMs() const { return m_time.usedMs(); }
    /// Time used up to now; that at the end once it has ended.
    qint64 usedMs(const Moment& now) const;
    /// Whole seconds left of the section's clock, which may be the exam's; rounded up, so that 0 is the end; nothing:
    /// no limit. It stands during a break.
    std::optional<int> secondsLeft(const Moment& now) const;
    /// Likewise, of the break; 0 outside breaks.
    int breakSecondsLeft(const Moment& now) const;
    /// What the clock has brought up to now and isn't written yet, in order: SectionEnded, BreakStarted, BreakEnded,
    /// TimeUp. Empty most of the time.
    QList<AttemptEvent> due(const Moment& now) const;
    /// The clock has ended the exam, not only a section.
    bool isTimeOver(const Moment& now) const;
    /// How long the program was closed before the last Resumed, counted or not; 0: never resumed.
    qint64 awayMs() const { return m_awayMs; }

    /// The event that would come next, ready for allows().
    AttemptEvent next(EventKind kind, const Moment& now, int position = 0, const QString& value = {}) const;
    /// Whether this may happen now. Refused, with a sentence for the user, after the end, while something is due (but
    /// for that and Ended), for questions outside the section, and for responses that the question doesn't take.
    Result<void> allows(const AttemptEvent& event) const;
    /// Takes an event that is on disk.
    void apply(const AttemptEvent& event);

    bool operator==(const Sitting&) const = default;

private:
    qint64 countedMs(const Moment& now) const;
    std::optional<AttemptEvent> nextDue(const Moment& now) const;
    void applyToCourse(const AttemptEvent& event);

    Attempt m_attempt;
    QList<Sheet> m_sheets;
    Timetable m_time;
    int m_position = 0;
    int m_sequence = 0; ///< of the last event
    bool m_ended = false;
    bool m_timeUp = false;
    bool m_breakStarted = false; ///< the break that is on has its event
    Moment m_last;
    qint64 m_awayMs = 0;
};

} // namespace lamplight::exam
