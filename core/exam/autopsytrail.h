// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace lamplight::exam {

/// What the events of a sitting tell of one question, beyond where it ended.
struct QuestionTrail {
    QStringList answers; ///< one after the other, as AnswerChange counts them; never two equal ones in a row
    bool wasFlagged = false;
    int certainty = 0;      ///< as last said; 0: not said
    bool lateShown = false; ///< first shown from Trail::shortOfTimeFrom on

    bool operator==(const QuestionTrail&) const = default;
};

struct Trail {
    QList<QuestionTrail> questions; ///< by position
    QList<int> changedOrder;        ///< the position of each change, in the order in which they were made
    std::optional<int> shortOfTimeFrom;
};

Trail trail(const Attempt& attempt, const QList<AttemptEvent>& events);

} // namespace lamplight::exam
