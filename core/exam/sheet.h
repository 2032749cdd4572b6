// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::exam {

/// Incomplete: shown, but without an answer. A question with several answers is complete from the first letter on,
/// because how many are right isn't told.
enum class QuestionState { Unseen, Incomplete, Complete };

/// What the candidate has done with one question.
struct Sheet {
    QString response; ///< see AttemptEvent; letters ascending
    QString struck;   ///< struck out, ascending; never one that is chosen
    bool flagged = false;
    bool seen = false;

    QuestionState state() const
    {
        if (!response.isEmpty())
            return QuestionState::Complete;
        return seen ? QuestionState::Incomplete : QuestionState::Unseen;
    }
    bool operator==(const Sheet&) const = default;
};

} // namespace lamplight::exam
