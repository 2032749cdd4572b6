// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

namespace lamplight::study {

/// How a sitting departs from its blueprint.
struct SittingOptions {
    quint64 seed = 0;
    int extraPercent = 0; ///< of the minutes, rounded up to whole minutes; see exam::withExtra()
    int extraMinutes = 0;
};

/// Questions to practise on, with what is right told after each.
struct Practice {
    QString name;
    QList<FormQuestion> form;
    quint64 seed = 0;
    int minutes = 0;      ///< 0: as long as one likes
    double passMark = 65; ///< percent
    MarkingRules marking = {};
};

} // namespace lamplight::study
