// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sheet.h"

#include "exam/letters.h"
#include "exam/response.h"
#include "model/exam.h"

namespace lamplight::exam {

QuestionState stateOf(const FormQuestion& question, const Sheet& sheet)
{
    if (isComplete(question, sheet.response))
        return QuestionState::Complete;
    return sheet.seen || isAnswered(question, sheet.response) ? QuestionState::Incomplete : QuestionState::Unseen;
}

void apply(Sheet& sheet, const FormQuestion& question, const AttemptEvent& event)
{
    switch (event.kind) {
    case EventKind::Seen: sheet.seen = true; break;
    case EventKind::Answered:
        sheet.seen = true;
        sheet.response = responseIn(question, event.value);
        if (isLettered(question.kind))
            sheet.struck.removeIf([&](QChar letter) { return sheet.response.contains(letter); });
        break;
    case EventKind::Flagged: sheet.flagged = true; break;
    case EventKind::Unflagged: sheet.flagged = false; break;
    case EventKind::Struck:
        if (!sheet.response.contains(event.value))
            sheet.struck = lettersIn(QString(sheet.struck + event.value));
        break;
    case EventKind::Unstruck: sheet.struck.remove(event.value); break;
    case EventKind::Certainty: sheet.certainty = event.value.toInt(); break;
    case EventKind::Noted: sheet.note = event.value; break;
    case EventKind::Highlighted:
        if (const auto range = textRange(event.value))
            sheet.highlights = withRange(sheet.highlights, *range);
        break;
    case EventKind::Unhighlighted:
        if (const auto range = textRange(event.value))
            sheet.highlights = withoutRange(sheet.highlights, *range);
        break;
    case EventKind::Told: sheet.told = true; break;
    default: break;
    }
}

} // namespace lamplight::exam
