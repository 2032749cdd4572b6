// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/allowed.h"

#include "exam/letters.h"
#include "exam/response.h"
#include "exam/sitting.h"

#include <QCoreApplication>

namespace lamplight::exam {

namespace {

constexpr qsizetype longestNote = 20'000;

bool concernsQuestion(EventKind kind)
{
    switch (kind) {
    case EventKind::Seen:
    case EventKind::Answered:
    case EventKind::Flagged:
    case EventKind::Unflagged:
    case EventKind::Struck:
    case EventKind::Unstruck:
    case EventKind::Highlighted:
    case EventKind::Unhighlighted:
    case EventKind::Noted:
    case EventKind::Certainty:
    case EventKind::Told: return true;
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
    const QList<AttemptEvent> due = sitting.due(momentOf(event));
    if (due.isEmpty() && event.kind == EventKind::TimeUp)
        return refused(QCoreApplication::translate("exam", "There is time left. End the exam instead."));
    if (due.isEmpty() || event.kind == EventKind::Ended ||
        (event.kind == due.first().kind && event.value == due.first().value))
        return {};
    if (due.last().kind == EventKind::TimeUp)
        return refused(QCoreApplication::translate("exam", "The time is over. End the exam to see the report."));
    return refused(due.first().kind == EventKind::SectionEnded
                       ? QCoreApplication::translate("exam", "The time of this section is over.")
                       : QCoreApplication::translate("exam", "The break comes first."));
}

/// What may be done about sections and breaks.
Result<void> inCourse(const Sitting& sitting, const AttemptEvent& event)
{
    switch (event.kind) {
    case EventKind::SectionEnded:
        if (sitting.isOnBreak())
            return refused(QCoreApplication::translate("exam", "This section hasn't begun yet. Go on with the exam "
                                                               "first."));
        if (!sitting.mayEndSection())
            return refused(QCoreApplication::translate("exam", "There is no section after this one. End the exam "
                                                               "instead."));
        if (event.value == QString::number(sitting.section()))
            return {};
        return refused(QCoreApplication::translate("exam", "That isn't the section that you are in."));
    case EventKind::BreakStarted:
        if (sitting.due(momentOf(event)).isEmpty())
            return refused(QCoreApplication::translate("exam", "There is no break now."));
        return {};
    case EventKind::BreakEnded:
        if (!sitting.isOnBreak())
            return refused(QCoreApplication::translate("exam", "There is no break now."));
        return {};
    default: return {};
    }
}

Result<void> inReach(const Sitting& sitting, int position)
{
    if (!sitting.isPosition(position))
        return refused(QCoreApplication::translate("exam", "There is no question %1. They go from 1 to %2.")
                           .arg(position)
                           .arg(sitting.size()));
    if (sitting.isOnBreak())
        return refused(QCoreApplication::translate("exam", "There is a break. Go on with the exam first."));
    if (sitting.sectionOf(position) < sitting.section())
        return refused(QCoreApplication::translate("exam", "Question %1 is in a section that has ended. There is no "
                                                           "way back.")
                           .arg(position));
    if (sitting.sectionOf(position) > sitting.section())
        return refused(
            QCoreApplication::translate("exam", "Question %1 is in a section that hasn't begun yet.").arg(position));
    return {};
}

Result<void> strikeFits(const FormQuestion& question, const Sheet& sheet, const AttemptEvent& event)
{
    if (!isLettered(question.kind))
        return refused(
            QCoreApplication::translate("exam", "Question %1 has no options to strike out.").arg(event.position));
    if (event.value.size() != 1)
        return refused(QCoreApplication::translate("exam", "Name the one option to strike out."));
    LAMPLIGHT_TRY(takes(question, event.position, event.value));
    if (event.kind == EventKind::Struck && sheet.response.contains(event.value))
        return refused(
            QCoreApplication::translate("exam", "%1 is your answer. Choose another before you strike it out.")
                .arg(event.value));
    return {};
}

Result<void> highlightFits(const FormQuestion& question, const AttemptEvent& event)
{
    const auto range = textRange(event.value);
    if (range && range->end() <= question.stem.size())
        return {};
    return refused(QCoreApplication::translate("exam", "Mark a piece of the question's own text."));
}

Result<void> noteFits(const Sitting& sitting, const AttemptEvent& event)
{
    if (!sitting.attempt().rules.notes)
        return refused(QCoreApplication::translate("exam", "This exam allows no notes."));
    if (event.value.size() > longestNote)
        return refused(
            QCoreApplication::translate("exam", "A note holds up to %1 characters. Shorten it.").arg(longestNote));
    return {};
}

Result<void> certaintyFits(const Sitting& sitting, const AttemptEvent& event)
{
    if (!sitting.attempt().rules.marking.certainty)
        return refused(QCoreApplication::translate("exam", "This exam doesn't ask how sure you are."));
    static const QStringList levels{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    if (!levels.contains(event.value))
        return refused(QCoreApplication::translate("exam", "Say 1, 2 or 3: how sure you are."));
    return {};
}

Result<void> fits(const Sitting& sitting, const AttemptEvent& event)
{
    const FormQuestion& question = sitting.question(event.position);
    const Sheet& sheet = sitting.sheet(event.position);
    const bool stands = event.kind == EventKind::Answered || event.kind == EventKind::Certainty;
    if (stands && sheet.told)
        return refused(QCoreApplication::translate("exam", "You have been told what is right: this answer stands."));
    switch (event.kind) {
    case EventKind::Answered: return takes(question, event.position, event.value);
    case EventKind::Struck:
    case EventKind::Unstruck: return strikeFits(question, sheet, event);
    case EventKind::Highlighted:
    case EventKind::Unhighlighted: return highlightFits(question, event);
    case EventKind::Noted: return noteFits(sitting, event);
    case EventKind::Certainty: return certaintyFits(sitting, event);
    case EventKind::Told:
        if (!sitting.attempt().rules.feedbackAtOnce)
            return refused(QCoreApplication::translate("exam", "What is right is told after the exam."));
        return {};
    default: return {};
    }
}

} // namespace

Result<void> allowed(const Sitting& sitting, const AttemptEvent& event)
{
    LAMPLIGHT_TRY(inOrder(sitting, event));
    LAMPLIGHT_TRY(inTime(sitting, event));
    LAMPLIGHT_TRY(inCourse(sitting, event));
    if (!concernsQuestion(event.kind))
        return {};
    LAMPLIGHT_TRY(inReach(sitting, event.position));
    return fits(sitting, event);
}

} // namespace lamplight::exam
