// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/allowed.h"

#include "exam/letters.h"
#include "exam/sitting.h"

#include <QCoreApplication>

namespace lamplight::exam {

namespace {

bool ends(EventKind kind)
{
    return kind == EventKind::Ended || kind == EventKind::TimeUp;
}

bool concernsQuestion(EventKind kind)
{
    switch (kind) {
    case EventKind::Seen:
    case EventKind::Answered:
    case EventKind::Flagged:
    case EventKind::Unflagged:
    case EventKind::Struck:
    case EventKind::Unstruck: return true;
    default: return false;
    }
}

Result<void> refused(const QString& message)
{
    return failure(ErrorKind::Refused, message);
}

Result<void> inOrder(const Sitting& sitting, const AttemptEvent& event)
{
    const AttemptEvent expected = sitting.next(event.kind, momentOf(event));
    if (event.attempt == expected.attempt && event.sequence == expected.sequence &&
        (event.kind == EventKind::Started) != sitting.hasStarted())
        return {};
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate("exam", "The exam lost track of its own steps. Close "
                                                       "it and open it again: every answer is kept."),
                   QStringLiteral("event %1 of attempt %2, expected %3 of %4")
                       .arg(event.sequence)
                       .arg(event.attempt.value)
                       .arg(expected.sequence)
                       .arg(expected.attempt.value));
}

Result<void> inTime(const Sitting& sitting, const AttemptEvent& event)
{
    if (sitting.hasEnded())
        return refused(QCoreApplication::translate("exam", "This exam has ended. Start another one to go on."));
    const bool over = sitting.isTimeOver(momentOf(event));
    if (over && !ends(event.kind))
        return refused(QCoreApplication::translate("exam", "The time is over. End the exam to see the report."));
    if (!over && event.kind == EventKind::TimeUp)
        return refused(QCoreApplication::translate("exam", "There is time left. End the exam instead."));
    return {};
}

Result<void> lettersFit(const FormQuestion& question, const Sheet& sheet, const AttemptEvent& event)
{
    for (const QChar letter : event.value)
        if (!hasLetter(question, letter))
            return refused(QCoreApplication::translate("exam", "Question %1 has no option %2. Choose from A to %3.")
                               .arg(event.position)
                               .arg(letter)
                               .arg(letterAt(question.options.size() - 1)));
    if (event.kind == EventKind::Answered) {
        if (lettersIn(event.value).size() != event.value.size())
            return refused(QCoreApplication::translate("exam", "Name each option once."));
        if (question.kind != QuestionKind::SeveralAnswers && event.value.size() > 1)
            return refused(QCoreApplication::translate("exam", "Question %1 takes one letter.").arg(event.position));
        return {};
    }
    if (event.value.size() != 1)
        return refused(QCoreApplication::translate("exam", "Name the one option to strike out."));
    if (event.kind == EventKind::Struck && sheet.response.contains(event.value))
        return refused(
            QCoreApplication::translate("exam", "%1 is your answer. Choose another before you strike it out.")
                .arg(event.value));
    return {};
}

} // namespace

Result<void> allowed(const Sitting& sitting, const AttemptEvent& event)
{
    LAMPLIGHT_TRY(inOrder(sitting, event));
    LAMPLIGHT_TRY(inTime(sitting, event));
    if (!concernsQuestion(event.kind))
        return {};
    if (!sitting.isPosition(event.position))
        return refused(QCoreApplication::translate("exam", "There is no question %1. They go from 1 to %2.")
                           .arg(event.position)
                           .arg(sitting.size()));
    const bool lettered =
        event.kind == EventKind::Answered || event.kind == EventKind::Struck || event.kind == EventKind::Unstruck;
    if (!lettered)
        return {};
    return lettersFit(sitting.attempt().form.at(event.position - 1), sitting.sheet(event.position), event);
}

} // namespace lamplight::exam
