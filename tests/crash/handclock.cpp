// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclock.h"

#include "model/exam.h"

#include <algorithm>
#include <cmath>

namespace lamplight::test {

HandClock::HandClock(const Attempt& attempt)
{
    const auto ms = [&](int minutes) {
        return minutes == 0
                   ? qint64{-1}
                   : 60'000 * (static_cast<qint64>(std::ceil(minutes * (100 + attempt.rules.extraPercent) / 100.0)) +
                               attempt.rules.extraMinutes);
    };
    m_left = {ms(attempt.minutes)};
    for (const ExamSection& section : attempt.rules.sections) {
        Part part{0, section.breakMinutes * qint64{60'000}};
        if (section.minutes > 0) {
            part.clock = static_cast<int>(m_left.size());
            m_left.push_back(ms(section.minutes));
        }
        m_parts.push_back(part);
    }
    if (m_parts.empty())
        m_parts.push_back({});
}

bool HandClock::hasTime(size_t part) const
{
    return m_left[static_cast<size_t>(m_parts[part].clock)] != 0;
}

void HandClock::goOn()
{
    const auto next = static_cast<size_t>(m_at) + 1;
    m_breakLeft = hasTime(next) ? m_parts[next - 1].breakMs : 0;
    ++m_at;
}

void HandClock::pass(qint64 ms)
{
    while (!m_over) {
        if (m_breakLeft > 0) {
            const qint64 taken = std::min(ms, m_breakLeft);
            m_breakLeft -= taken;
            ms -= taken;
            if (m_breakLeft > 0)
                return;
        }
        qint64& left = m_left[static_cast<size_t>(m_parts[static_cast<size_t>(m_at)].clock)];
        const qint64 taken = left < 0 ? ms : std::min(ms, left);
        m_used += taken;
        if (left < 0)
            return;
        left -= taken;
        ms -= taken;
        if (left > 0)
            return;
        m_over = true;
        for (size_t part = static_cast<size_t>(m_at) + 1; part < m_parts.size(); ++part)
            m_over = m_over && !hasTime(part);
        if (!m_over)
            goOn();
    }
}

void HandClock::endSection(int section)
{
    if (m_over || m_breakLeft > 0 || section != m_at || static_cast<size_t>(m_at) + 1 >= m_parts.size())
        return;
    goOn();
    pass(0);
}

void HandClock::endBreak()
{
    m_breakLeft = 0;
    pass(0);
}

int HandClock::secondsLeft() const
{
    const qint64 left = m_left[static_cast<size_t>(m_parts[static_cast<size_t>(m_at)].clock)];
    return left < 0 ? -1 : static_cast<int>((left + 999) / 1000);
}

} // namespace lamplight::test
