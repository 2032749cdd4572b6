// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/answerpad.h"

#include "exam/choicepad.h"
#include "exam/matchingpad.h"
#include "exam/orderingpad.h"
#include "exam/typedpad.h"
#include "study/examdesk.h"

namespace lamplight::ui {

AnswerPad* makeAnswerPad(const FormQuestion& question)
{
    switch (question.kind) {
    case QuestionKind::Matching: return new MatchingPad(question);
    case QuestionKind::Ordering: return new OrderingPad(question);
    case QuestionKind::ShortAnswer:
    case QuestionKind::Numeric: return new TypedPad(question);
    default: return new ChoicePad(question);
    }
}

} // namespace lamplight::ui
