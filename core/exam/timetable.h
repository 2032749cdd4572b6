// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/examrules.h"

#include <QList>
#include <optional>

namespace lamplight {
struct Attempt;
}

namespace lamplight::exam {

/// `minutes` with an attempt's extra time: the percentage rounded up to whole minutes, and the extra minutes. 0, which
/// is no limit, stays 0.
int withExtra(int minutes, const ExamRules& rules);

/// The sections of a sitting, their breaks and their clocks. An exam without sections is one section. One clock runs at
/// a time: that of the section, or that of the break after a section. A section with minutes of its own doesn't use the
/// exam's; the others share the exam's clock. A clock that has run out stands at its limit.
class Timetable {
public:
    explicit Timetable(const Attempt& attempt);

    int count() const { return static_cast<int>(m_sections.size()); }
    /// With the extra time of the attempt; breaks have none.
    const ExamSection& section(int index) const { return m_sections.at(index); }
    /// From 0; the one to come during a break.
    int current() const { return m_current; }
    bool isOnBreak() const { return m_onBreak; }

    /// Of the section alone, or the exam's where it shares it; nothing: no limit.
    std::optional<qint64> limitMs(int section) const;
    /// How much of that there is left; during a break too, while it stands.
    std::optional<qint64> leftMs(int section) const;
    /// Of all sections together, without breaks; nothing: one of them has no limit.
    std::optional<qint64> limitMs() const;
    /// In this section, and in all.
    qint64 usedMs(int section) const { return m_used.at(section); }
    qint64 usedMs() const;
    /// 0 outside breaks.
    qint64 breakLeftMs() const;
    bool hasTime(int section) const;
    /// No section after the current one has time left, or there is none.
    bool isLast() const;

    void pass(qint64 ms);
    /// Goes on to the next section, through the break if there is one and time to use after it. Not for the last one.
    void endSection();
    void endBreak();

    bool operator==(const Timetable&) const = default;

private:
    bool isShared(int section) const { return m_sections.at(section).minutes <= 0; }

    QList<ExamSection> m_sections;
    int m_minutes = 0; ///< of the exam's clock; 0: no limit
    QList<qint64> m_used;
    int m_current = 0;
    bool m_onBreak = false;
    qint64 m_breakUsedMs = 0;
};

} // namespace lamplight::exam
