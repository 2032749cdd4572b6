// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"

namespace lamplight::study {

/// What the plan comes to, in plain sentences with the numbers; the most important first.
struct PlanWords {
    QStringList reached;  ///< what each exam day will bring
    QStringList shortOf;  ///< what can't be done in the time, and what would do; empty: all can
    QStringList givenWay; ///< what is left out today or after missed days; empty: nothing

    QStringList all() const { return reached + shortOf + givenWay; }
};
PlanWords planWords(const Outlook& outlook);

/// "about 84 %, between 78 and 89": the last part where there is an interval.
QString shownRecall(const ExamOutlook& exam);

} // namespace lamplight::study
