// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/progressdesk.h"

#include "deck/aims.h"
#include "deck/counts.h"
#include "deck/forecasts.h"
#include "deck/lessons.h"
#include "deck/memoryrows.h"
#include "deck/plandays.h"
#include "deck/topics.h"
#include "lesson/readingtime.h"
#include "plan/today.h"
#include "study/daycache.h"
#include "study/deskday.h"
#include "study/examdesk.h"
#include "study/learnersettings.h"

#include <QCoreApplication>
#include <QHash>

namespace lamplight::study {

namespace {

constexpr qint64 reportEvery = 20'000; // answers

Result<void> addAnswers(deck::Connection& connection, const DeskDay& day, Progress& progress, ProgressFigures& figures)
{
    const auto counts = deck::counts(connection);
    if (!counts)
        return tl::unexpected(counts.error());
    figures.attempts = static_cast<int>(counts->attempts);
    memory::AnswerDays days(day.parameters);
    DayCache calendar(day.days);
    qint64 done = 0;
    const int longest = day.settings.timerCapSeconds * 1000;
    const auto read = deck::reviewRows(connection, [&](const deck::ReviewRow& row) {
        days.add({row.card.value, calendar.dayOf(row.at).toJulianDay(), row.rating, row.elapsedDays,
                  std::min(row.ms, longest), row.practice, row.stability});
        if (++done % reportEvery == 0)
            progress.report(done, counts->reviews);
    });
    figures.answers = days.days();
    return read;
}

Result<void> addCardFigures(deck::Connection& connection, const DeskDay& day, ProgressFigures& figures)
{
    const auto rows = deck::memoryRows(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    DayCache calendar(day.days);
    std::vector<plan::DueCard> due;
    plan::FreshCards fresh;
    for (const deck::MemoryRow& row : *rows) {
        if (row.suspended)
            continue;
        ++figures.cards;
        if (row.state == CardState::New) {
            ++fresh.waiting;
            continue;
        }
        const memory::State state{row.stability, row.difficulty};
        figures.memories.push_back(state);
        due.push_back({state, static_cast<int>(day.today.daysTo(calendar.dayOf(std::max(row.due, row.buriedUntil)))),
                       static_cast<int>(calendar.dayOf(row.lastReview).daysTo(day.today))});
    }
    const memory::AnswerDay begun = memory::sumOf(figures.answers, day.today.toJulianDay(), day.today.toJulianDay());
    fresh.perDay = day.settings.newPerDay.value_or(plan::newPerDay);
    fresh.today = plan::newToday(fresh.waiting, begun.fresh, fresh.perDay);
    const auto loads =
        plan::workload(day.scheduling(day.settings.retention), costsOf(day.settings), due, fresh, daysAhead);
    const auto budget = budgetOf(day.settings);
    for (int i = 0; i < daysAhead; ++i) {
        const QDate date = day.today.addDays(i);
        figures.ahead.append(
            {date, loads[static_cast<size_t>(i)], 0, budget ? std::optional(budget->minutesOn(date)) : std::nullopt});
    }
    return {};
}

Result<void> addReading(deck::Connection& connection, const DeskDay& day, ProgressFigures& figures)
{
    const auto lessons = deck::lessons(connection);
    const auto seen = deck::blocksSeen(connection);
    if (const Error* error = firstError(lessons, seen))
        return tl::unexpected(*error);
    QHash<QString, qint64> needed;
    for (const Lesson& lesson : *lessons)
        for (const Block& block : lesson.blocks)
            // A block counts as read from half of its reading time on; what it took is the whole.
            needed.insert(block.uid, 2 * lesson::leastReadingMs(block));
    DayCache calendar(day.days);
    for (const deck::BlockSeen& block : *seen)
        if (const qint64 ms = needed.value(block.blockUid); ms > 0)
            figures.otherTime[calendar.dayOf(block.at)].reading += ms;
    return {};
}

Result<void> addForecasts(deck::Connection& connection, const DeskDay& day, ProgressFigures& figures)
{
    const auto topics = deck::topics(connection);
    const auto aims = deck::aims(connection);
    const auto given = deck::forecasts(connection);
    if (const Error* error = firstError(topics, aims, given))
        return tl::unexpected(*error);
    const Aim* next = nullptr;
    QHash<QString, QString> names;
    for (const Aim& aim : *aims) {
        names.insert(aim.uid, aim.name);
        if (aim.date.isValid() && aim.date >= day.today && (!next || aim.date < next->date))
            next = &aim;
    }
    if (next)
        figures.examDate = next->date;
    QHash<QString, GivenForecast> newest; // by topic
    for (const GivenForecast& forecast : *given) {
        if (next && forecast.examUid == next->uid && forecast.examDate == next->date)
            newest.insert(forecast.topicUid, forecast);
        if (forecast.outcome)
            figures.scored.prepend({names.value(forecast.examUid), forecast});
    }
    if (newest.contains(QString()))
        figures.forecasts.append({{}, {}, newest.value(QString())});
    for (const Topic& topic : *topics)
        if (newest.contains(topic.uid))
            figures.forecasts.append({topic.code, topic.title, newest.value(topic.uid)});
    return {};
}

Result<void> addPlan(deck::Connection& connection, const DeskDay& day, ProgressFigures& figures)
{
    const auto planned = deck::planDays(connection, QDate(1970, 1, 1), day.today.addDays(daysAhead));
    if (!planned)
        return tl::unexpected(planned.error());
    for (const PlanDay& entry : *planned)
        figures.plan.insert(entry.day, entry);
    return {};
}

Result<void> addExamTime(Session& session, const StudyDays& days, ProgressFigures& figures)
{
    const auto attempts = ExamDesk(session).attempts();
    if (!attempts)
        return tl::unexpected(attempts.error());
    for (const AttemptSummary& attempt : *attempts)
        if (attempt.endedAt != 0)
            figures.otherTime[days.dayOf(attempt.startedAt)].exams += attempt.usedMs;
    return {};
}

} // namespace

Result<ProgressFigures> ProgressDesk::figures(Progress& progress)
{
    ProgressFigures figures;
    const qint64 now = m_session.clock().utcMs();
    StudyDays days;
    const auto read = m_session.deck().read([&](deck::Connection& connection) -> Result<void> {
        const auto day = deskDay(connection, now);
        if (!day)
            return tl::unexpected(day.error());
        days = day->days;
        figures.today = day->today;
        figures.retention = day->settings.retention;
        LAMPLIGHT_TRY(addAnswers(connection, *day, progress, figures));
        LAMPLIGHT_TRY(addCardFigures(connection, *day, figures));
        LAMPLIGHT_TRY(addReading(connection, *day, figures));
        LAMPLIGHT_TRY(addForecasts(connection, *day, figures));
        return addPlan(connection, *day, figures);
    });
    if (!read)
        return tl::unexpected(read.error());
    LAMPLIGHT_TRY(addExamTime(m_session, days, figures));
    if (progress.cancelled())
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("study", "Stopped."));
    return figures;
}

} // namespace lamplight::study
