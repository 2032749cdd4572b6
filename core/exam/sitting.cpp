// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "exam/allowed.h"

#include <algorithm>

namespace lamplight::exam {

namespace {

int wholeSeconds(qint64 ms)
{
    return static_cast<int>(ms / 1000 + (ms % 1000 > 0 ? 1 : 0));
}

} // namespace

Sitting::Sitting(const Attempt& attempt, const QList<AttemptEvent>& events)
    : m_attempt(attempt), m_sheets(attempt.form.size()), m_time(attempt)
{
    for (const AttemptEvent& event : events)
        apply(event);
}

int Sitting::count(QuestionState wanted) const
{
    const Tally all = tally();
    switch (wanted) {
    case QuestionState::Complete: return all.complete;
    case QuestionState::Incomplete: return all.incomplete;
    case QuestionState::Unseen: break;
    }
    return all.unseen;
}

Tally Sitting::tally() const
{
    Tally all;
    for (int section = 0; section < m_time.count(); ++section) {
        const Tally each = tally(section);
        all.complete += each.complete;
        all.incomplete += each.incomplete;
        all.unseen += each.unseen;
        all.flagged += each.flagged;
    }
    return all;
}

Tally Sitting::tally(int section) const
{
    Tally tally;
    for (const int position : positions(section)) {
        switch (state(position)) {
        case QuestionState::Complete: ++tally.complete; break;
        case QuestionState::Incomplete: ++tally.incomplete; break;
        case QuestionState::Unseen: ++tally.unseen; break;
        }
        tally.flagged += sheet(position).flagged ? 1 : 0;
    }
    return tally;
}

int Sitting::sectionOf(int position) const
{
    return std::clamp(question(position).section, 0, m_time.count() - 1);
}

QList<int> Sitting::positions(int section) const
{
    QList<int> positions;
    for (int position = 1; position <= size(); ++position)
        if (sectionOf(position) == section)
            positions += position;
    return positions;
}

bool Sitting::mayVisit(int position) const
{
    return !m_ended && !m_time.isOnBreak() && isPosition(position) && sectionOf(position) == section();
}

qint64 Sitting::usedMs(const Moment& now) const
{
    Timetable time = m_time;
    time.pass(countedMs(now));
    return time.usedMs();
}

std::optional<int> Sitting::secondsLeft(const Moment& now) const
{
    Timetable time = m_time;
    time.pass(countedMs(now));
    const std::optional<qint64> left = time.leftMs(time.current());
    return left ? std::optional(wholeSeconds(*left)) : std::nullopt;
}

int Sitting::breakSecondsLeft(const Moment& now) const
{
    Timetable time = m_time;
    time.pass(countedMs(now));
    return m_ended ? 0 : wholeSeconds(time.breakLeftMs());
}

QList<AttemptEvent> Sitting::due(const Moment& now) const
{
    QList<AttemptEvent> events;
    std::optional<AttemptEvent> event = nextDue(now);
    if (!event)
        return events;
    for (Sitting after = *this; event; event = after.nextDue(now)) {
        after.apply(*event);
        events += *event;
    }
    return events;
}

bool Sitting::isTimeOver(const Moment& now) const
{
    const QList<AttemptEvent> events = due(now);
    return !events.isEmpty() && events.last().kind == EventKind::TimeUp;
}

qint64 Sitting::countedMs(const Moment& now) const
{
    if (!hasStarted() || m_ended || (now.run != m_last.run && !m_attempt.countTimeWhileClosed))
        return 0;
    return elapsedMs(m_last, now);
}

std::optional<AttemptEvent> Sitting::nextDue(const Moment& now) const
{
    if (!hasStarted() || m_ended)
        return {};
    const qint64 passed = countedMs(now);
    const auto at = [&](qint64 ms) {
        const qint64 ago = passed - ms;
        return Moment{now.utcMs - ago, now.monotonicMs - ago, now.run};
    };
    if (m_time.isOnBreak()) {
        if (!m_breakStarted)
            return next(EventKind::BreakStarted, at(0));
        const qint64 left = m_time.breakLeftMs();
        return left <= passed ? std::optional(next(EventKind::BreakEnded, at(left))) : std::nullopt;
    }
    const std::optional<qint64> left = m_time.leftMs(section());
    if (!left || *left > passed)
        return {};
    if (m_time.isLast())
        return next(EventKind::TimeUp, at(*left));
    return next(EventKind::SectionEnded, at(*left), 0, QString::number(section()));
}

AttemptEvent Sitting::next(EventKind kind, const Moment& now, int position, const QString& value) const
{
    return {m_attempt.id, m_sequence + 1, now.utcMs, now.monotonicMs, now.run, kind, position, value};
}

Result<void> Sitting::allows(const AttemptEvent& event) const
{
    return allowed(*this, event);
}

void Sitting::apply(const AttemptEvent& event)
{
    const Moment moment = momentOf(event);
    m_time.pass(countedMs(moment));
    if (event.kind == EventKind::Resumed)
        m_awayMs = elapsedMs(m_last, moment);
    m_last = moment;
    m_sequence = event.sequence;
    applyToCourse(event);
    if (!isPosition(event.position))
        return;
    if (event.kind == EventKind::Seen || event.kind == EventKind::Answered)
        m_position = event.position;
    exam::apply(m_sheets[event.position - 1], question(event.position), event);
}

void Sitting::applyToCourse(const AttemptEvent& event)
{
    switch (event.kind) {
    case EventKind::Ended: m_ended = true; break;
    case EventKind::TimeUp: m_ended = m_timeUp = true; break;
    case EventKind::SectionEnded:
        if (mayEndSection())
            m_time.endSection();
        m_breakStarted = false;
        m_position = 0;
        break;
    case EventKind::BreakStarted: m_breakStarted = true; break;
    case EventKind::BreakEnded: m_time.endBreak(); break;
    default: break;
    }
}

} // namespace lamplight::exam
