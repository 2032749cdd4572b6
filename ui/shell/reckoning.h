// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/aimfields.h"
#include "shell/coursefiles.h"

/// The arithmetic of the first start: what the days and minutes add up to, and whether the reading alone goes into
/// them. What the cards take isn't known before they are learnt, and isn't guessed.
namespace lamplight::ui::reckoning {

struct Sum {
    bool fits = true;
    QString sentence;
    QString note; ///< what could give way, or what is left out; may be empty

    bool operator==(const Sum&) const = default;
};

Sum sum(const QDate& today, const Aim& aim, const std::optional<CourseSize>& course);

/// "6 lessons, 84 cards, 60 questions"
QString sizeInWords(const CourseSize& course);

} // namespace lamplight::ui::reckoning
