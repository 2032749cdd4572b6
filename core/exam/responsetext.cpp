// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/responsetext.h"

#include "exam/response.h"
#include "model/exam.h"

namespace lamplight::exam {

QStringList responseText(const FormQuestion& question, const QString& response)
{
    if (isTyped(question.kind))
        return response.isEmpty() ? QStringList() : QStringList{response};
    const QStringList left = prompts(question), choices = choicesShown(question);
    QStringList lines;
    for (qsizetype i = 0; i < response.size(); ++i) {
        const qsizetype index = response.at(i).unicode() - u'A';
        if (index < 0 || index >= choices.size())
            continue;
        if (question.kind == QuestionKind::Matching)
            lines += QStringLiteral("%1 → %2").arg(left.value(i), choices.at(index));
        else if (question.kind == QuestionKind::Ordering)
            lines += QStringLiteral("%1. %2").arg(i + 1).arg(choices.at(index));
        else
            lines += choices.at(index);
    }
    return lines;
}

} // namespace lamplight::exam
