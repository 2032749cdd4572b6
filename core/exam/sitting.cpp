// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "exam/allowed.h"
#include "exam/letters.h"

#include <algorithm>
#include <limits>

namespace lamplight::exam {

Sitting::Sitting(const Attempt& attempt, const QList<AttemptEvent>& events)
    : m_attempt(attempt), m_sheets(attempt.form.size())
{
    for (const AttemptEvent& event : events)
        apply(event);
}

int Sitting::count(QuestionState wanted) const
{
    return static_cast<int>(std::ranges::count(m_sheets, wanted, &Sheet::state));
}

std::optional<qint64> Sitting::limitMs() const
{
    if (m_attempt.minutes <= 0)
        return {};
    return qint64{m_attempt.minutes} * 60'000;
}

qint64 Sitting::usedMs() const
{
    return std::min(m_usedMs, limitMs().value_or(m_usedMs));
}

qint64 Sitting::usedMs(const Moment& now) const
{
    const qint64 used = unlimitedMs(now);
    return std::min(used, limitMs().value_or(used));
}

std::optional<int> Sitting::secondsLeft(const Moment& now) const
{
    const std::optional<qint64> limit = limitMs();
    if (!limit)
        return {};
    return static_cast<int>((*limit - usedMs(now) + 999) / 1000);
}

bool Sitting::isTimeOver(const Moment& now) const
{
    const std::optional<qint64> limit = limitMs();
    return limit && usedMs(now) >= *limit;
}

qint64 Sitting::unlimitedMs(const Moment& now) const
{
    if (!hasStarted() || m_ended || (now.run != m_last.run && !m_attempt.countTimeWhileClosed))
        return m_usedMs;
    return m_usedMs + std::min(elapsedMs(m_last, now), std::numeric_limits<qint64>::max() - m_usedMs);
}

AttemptEvent Sitting::next(EventKind kind, const Moment& now, int position, const QString& letters) const
{
    return {m_attempt.id, m_sequence + 1, now.utcMs, now.monotonicMs, now.run, kind, position, letters};
}

Result<void> Sitting::allows(const AttemptEvent& event) const
{
    return allowed(*this, event);
}

void Sitting::apply(const AttemptEvent& event)
{
    const Moment moment = momentOf(event);
    m_usedMs = unlimitedMs(moment);
    if (event.kind == EventKind::Resumed)
        m_awayMs = elapsedMs(m_last, moment);
    if (event.kind == EventKind::Ended || event.kind == EventKind::TimeUp) {
        m_ended = true;
        m_timeUp = event.kind == EventKind::TimeUp;
    }
    m_last = moment;
    m_sequence = event.sequence;
    if (isPosition(event.position))
        applyToSheet(event);
}

void Sitting::applyToSheet(const AttemptEvent& event)
{
    Sheet& sheet = m_sheets[event.position - 1];
    switch (event.kind) {
    case EventKind::Seen:
        sheet.seen = true;
        m_position = event.position;
        break;
    case EventKind::Answered:
        sheet.seen = true;
        sheet.response = lettersIn(event.value);
        sheet.struck.removeIf([&](QChar letter) { return sheet.response.contains(letter); });
        m_position = event.position;
        break;
    case EventKind::Flagged: sheet.flagged = true; break;
    case EventKind::Unflagged: sheet.flagged = false; break;
    case EventKind::Struck:
        if (!sheet.response.contains(event.value))
            sheet.struck = lettersIn(QString(sheet.struck + event.value));
        break;
    case EventKind::Unstruck: sheet.struck.remove(event.value); break;
    default: break;
    }
}

} // namespace lamplight::exam
