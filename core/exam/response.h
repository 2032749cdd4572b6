// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/question.h"

#include <QString>
#include <QStringList>

namespace lamplight {
struct FormQuestion;
}

/// What a candidate answers, as it is written down: see AttemptEvent. Letters name what is shown to choose from.
namespace lamplight::exam {

/// Single answer, several answers, true or false: the letters of options, which can be struck out.
bool isLettered(QuestionKind kind);
/// ShortAnswer, Numeric: the text as typed.
bool isTyped(QuestionKind kind);

/// Matching: the left sides in the order shown, one character of the response each. Else empty.
QStringList prompts(const FormQuestion& question);
/// What the letters name, in the order shown: the options, the right sides of a matching question, the items to put in
/// order. Empty where the answer is typed.
QStringList choicesShown(const FormQuestion& question);

/// A response as it is stored, from one as it is typed ("b, d", "ba-"): letters upper case, those of options ascending;
/// nothing but dashes, or a blank text, is no answer. A typed text is kept as it is.
QString responseIn(const FormQuestion& question, const QString& typed);
/// Whether a question takes this response. Refused with a sentence for the user. Empty is always taken.
Result<void> takes(const FormQuestion& question, int position, const QString& response);

bool isAnswered(const FormQuestion& question, const QString& response);
/// A whole answer: every prompt of a matching question has a choice, and what is typed for a number reads as one. A
/// question with several answers is complete from the first letter on, because how many are right isn't told.
bool isComplete(const FormQuestion& question, const QString& response);

/// The response that is right: letters, or the first text that is worth the full mark.
QString keyResponse(const FormQuestion& question);

} // namespace lamplight::exam
