// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace lamplight {
struct Attempt;
}

namespace lamplight::test {

/// The sections and breaks of a sitting, reckoned straight ahead and apart from the program: what its clocks must show.
class HandClock {
public:
    explicit HandClock(const Attempt& attempt);

    void pass(qint64 ms);
    /// The candidate goes on; what can't be is nothing.
    void endSection(int section);
    void endBreak();

    bool isOver() const { return m_over; }
    int section() const { return m_at; }
    bool isOnBreak() const { return m_breakLeft > 0; }
    /// Rounded up; -1: no limit.
    int secondsLeft() const;
    int breakSecondsLeft() const { return static_cast<int>((m_breakLeft + 999) / 1000); }
    qint64 usedMs() const { return m_used; }

private:
    struct Part {
        int clock = 0; ///< in m_left
        qint64 breakMs = 0;
    };
    bool hasTime(size_t part) const;
    void goOn();

    std::vector<qint64> m_left; ///< of each clock, the first being the exam's; -1: no limit
    std::vector<Part> m_parts;
    int m_at = 0;
    qint64 m_breakLeft = 0;
    qint64 m_used = 0;
    bool m_over = false;
};

} // namespace lamplight::test
