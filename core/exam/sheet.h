// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/textranges.h"

#include <QString>

namespace lamplight {
struct AttemptEvent;
struct FormQuestion;
} // namespace lamplight

namespace lamplight::exam {

/// Incomplete: shown, but without a whole answer (see isComplete()).
enum class QuestionState { Unseen, Incomplete, Complete };

/// What the candidate has done with one question.
struct Sheet {
    QString response; ///< see AttemptEvent; empty: no answer
    QString struck;   ///< letters struck out, ascending; never one that is chosen
    bool flagged = false;
    bool seen = false;
    int certainty = 0; ///< 1 to 3; 0: not said
    QString note = {};
    QList<TextRange> highlights = {}; ///< in the stem, ascending
    bool told = false;                ///< practice: what is right was told, and the answer stands

    bool operator==(const Sheet&) const = default;
};

QuestionState stateOf(const FormQuestion& question, const Sheet& sheet);
/// Takes an event of this question. Choosing a struck letter lifts the strike.
void apply(Sheet& sheet, const FormQuestion& question, const AttemptEvent& event);

} // namespace lamplight::exam
