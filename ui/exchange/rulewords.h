// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QString>

namespace lamplight::ui {

/// What a line belongs to, for the list of what was found. In the order of that list.
enum class Found {
    Outline,
    Pages,
    Takeaways,
    Definitions,
    ExamTips,
    Notes,
    Summaries,
    Examples,
    Tables,
    Questions,
    Exams,
    Marks
};
inline constexpr int foundKinds = int(Found::Marks) + 1;

/// How the rule that took a line is shown.
struct RuleLook {
    QString word; ///< for a reader: "Exam tip"
    Found found = Found::Marks;
    bool strong = false; ///< the line itself is set in bold
};

/// By the rule's documented name ("examTip"). A rule that isn't known here keeps its name.
RuleLook lookOfRule(const QString& rule);

Token tokenOf(Found found);
Glyph glyphOf(Found found);

} // namespace lamplight::ui
