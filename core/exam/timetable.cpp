// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/timetable.h"

#include "model/exam.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lamplight::exam {

namespace {

constexpr qint64 minuteMs = 60'000;

qint64 saturatingSum(qint64 a, qint64 b)
{
    return a + std::min(b, std::numeric_limits<qint64>::max() - a);
}

} // namespace

int withExtra(int minutes, const ExamRules& rules)
{
    if (minutes <= 0)
        return 0;
    const qint64 share = (qint64{minutes} * std::max(0, rules.extraPercent) + 99) / 100;
    return static_cast<int>(std::min<qint64>(minutes + share + std::max(0, rules.extraMinutes), 1'000'000));
}

Timetable::Timetable(const Attempt& attempt)
    : m_sections(attempt.rules.sections), m_minutes(withExtra(attempt.minutes, attempt.rules))
{
    if (m_sections.isEmpty())
        m_sections.append(ExamSection{});
    for (ExamSection& section : m_sections)
        section.minutes = withExtra(section.minutes, attempt.rules);
    m_used.resize(m_sections.size(), 0);
}

std::optional<qint64> Timetable::limitMs(int section) const
{
    const int minutes = isShared(section) ? m_minutes : m_sections.at(section).minutes;
    return minutes > 0 ? std::optional(minutes * minuteMs) : std::nullopt;
}

std::optional<qint64> Timetable::leftMs(int section) const
{
    const std::optional<qint64> limit = limitMs(section);
    if (!limit)
        return {};
    qint64 used = m_used.at(section);
    if (isShared(section)) {
        used = 0;
        for (int i = 0; i < count(); ++i)
            used += isShared(i) ? m_used.at(i) : 0;
    }
    return std::max<qint64>(0, *limit - used);
}

std::optional<qint64> Timetable::limitMs() const
{
    qint64 total = 0;
    bool sharedCounted = false;
    for (int i = 0; i < count(); ++i) {
        if (isShared(i) && std::exchange(sharedCounted, true))
            continue;
        const std::optional<qint64> limit = limitMs(i);
        if (!limit)
            return {};
        total += *limit;
    }
    return total;
}

qint64 Timetable::usedMs() const
{
    qint64 total = 0;
    for (const qint64 used : m_used)
        total = saturatingSum(total, used);
    return total;
}

qint64 Timetable::breakLeftMs() const
{
    return m_onBreak ? std::max<qint64>(0, m_sections.at(m_current - 1).breakMinutes * minuteMs - m_breakUsedMs) : 0;
}

bool Timetable::hasTime(int section) const
{
    return leftMs(section).value_or(1) > 0;
}

bool Timetable::isLast() const
{
    for (int i = m_current + 1; i < count(); ++i)
        if (hasTime(i))
            return false;
    return true;
}

void Timetable::pass(qint64 ms)
{
    if (m_onBreak)
        m_breakUsedMs += std::min(ms, breakLeftMs());
    else
        m_used[m_current] = saturatingSum(m_used.at(m_current), std::min(ms, leftMs(m_current).value_or(ms)));
}

void Timetable::endSection()
{
    Q_ASSERT(m_current + 1 < count());
    m_onBreak = m_sections.at(m_current).breakMinutes > 0 && hasTime(m_current + 1);
    m_breakUsedMs = 0;
    ++m_current;
}

void Timetable::endBreak()
{
    m_onBreak = false;
}

} // namespace lamplight::exam
