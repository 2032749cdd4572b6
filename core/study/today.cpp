// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/today.h"

#include "deck/cards.h"
#include "deck/counts.h"

#include <algorithm>
#include <cmath>

namespace lamplight::study {

namespace {

/// What the plan adds: the page to read is the one it chose.
void addPlan(const Outlook& plan, const QList<SyllabusTopic>& syllabus, Today& today)
{
    today.planned = plan.planned;
    today.words = planWords(plan);
    if (!plan.exams.isEmpty() && plan.exams.first().cards > 0)
        today.next = plan.exams.first();
    if (!plan.planned)
        return;
    today.toRead.reset();
    double reading = 0;
    for (const PageAhead& page : plan.reading)
        reading += page.minutes;
    today.queue.minutes = static_cast<int>(std::ceil(std::max(0.0, plan.minutes - reading)));
    if (plan.reading.isEmpty())
        return;
    for (const SyllabusTopic& topic : syllabus)
        for (const SyllabusLesson& lesson : topic.lessons)
            if (lesson.uid == plan.reading.first().uid)
                today.toRead = lesson;
    // A page may be longer than what the day has left for it: it is begun then.
    if (today.toRead)
        today.toRead->minutes = std::clamp(static_cast<int>(std::ceil(plan.days.first().minutes)) - today.queue.minutes,
                                           1, today.toRead->minutes);
}

} // namespace

Result<Today> today(Session& session, const Outlook* plan)
{
    Today today;
    const auto settings = session.settings();
    const auto days = session.daysToExam();
    const auto queue = ReviewDesk(session).queue();
    const auto syllabus = ReadingDesk(session).syllabus();
    // First, as it hands in a sitting whose time ran out while the program was closed.
    const auto running = ExamDesk(session).running();
    const auto attempts = ExamDesk(session).attempts();
    const auto counts = session.deck().read(deck::counts);
    if (const Error* error = firstError(settings, days, queue, syllabus, running, attempts, counts))
        return tl::unexpected(*error);
    today.title = settings->title;
    today.examDate = settings->examDate;
    today.minutesPerDay = settings->minutesPerDay;
    today.daysToExam = *days;
    today.queue = *queue;
    today.cards = counts->cards;
    today.questions = counts->questions;
    for (const SyllabusTopic& topic : *syllabus)
        for (const SyllabusLesson& lesson : topic.lessons) {
            ++today.lessons;
            if (lesson.state == ReadingState::Read)
                ++today.lessonsRead;
            else if (!today.toRead)
                today.toRead = lesson;
        }
    // Reading comes last: it gives way where the reviews alone fill the evening.
    if (today.toRead && today.minutesPerDay && today.queue.minutes >= *today.minutesPerDay)
        today.toRead.reset();
    if (plan)
        addPlan(*plan, *syllabus, today);
    today.sittingRuns = running->has_value();
    for (const AttemptSummary& attempt : *attempts)
        if (attempt.endedAt != 0 && today.attempts.size() < 5)
            today.attempts.append(attempt);
    if (!today.attempts.isEmpty()) {
        const auto report = ExamDesk(session).report(today.attempts.first().id);
        if (!report)
            return tl::unexpected(report.error());
        today.weakSpots = report->studyNext.mid(0, 4);
    }
    return today;
}

} // namespace lamplight::study
