// SPDX-License-Identifier: GPL-3.0-or-later
// The sitting that runs: the half of ExamDesk that writes.
#include "deck/exams.h"
#include "study/examdesk.h"

#include <QCoreApplication>
#include <utility>

namespace lamplight::study {

namespace {

Error noSitting()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("study", "No sitting is running. Start an exam first.")};
}

/// The clock was first: what is to be ended has ended.
bool isDone(const exam::Sitting& sitting, EventKind kind, const QString& value)
{
    switch (kind) {
    case EventKind::Ended:
    case EventKind::TimeUp: return sitting.hasEnded();
    case EventKind::SectionEnded: return !value.isEmpty() && value.toInt() < sitting.section();
    case EventKind::BreakStarted: return sitting.isOnBreak();
    default: return false;
    }
}

} // namespace

Result<void> ExamDesk::refuseWhileOneRuns()
{
    const auto current = running();
    if (!current)
        return tl::unexpected(current.error());
    if (*current)
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("study", "A sitting of “%1” is running. End it before you start another.")
                .arg((*current)->attempt().name));
    return {};
}

Result<exam::Sitting> ExamDesk::start(const Blueprint& blueprint, quint64 seed)
{
    return start(blueprint, SittingOptions{seed});
}

Result<exam::Sitting> ExamDesk::start(const Blueprint& blueprint, const SittingOptions& options)
{
    LAMPLIGHT_TRY(refuseWhileOneRuns());
    auto paper = form(blueprint, options.seed);
    if (!paper)
        return tl::unexpected(paper.error());
    Attempt attempt;
    attempt.blueprintUid = blueprint.uid;
    attempt.name = blueprint.name;
    attempt.seed = options.seed;
    attempt.minutes = blueprint.minutes;
    attempt.passMark = blueprint.passMark;
    attempt.countTimeWhileClosed = blueprint.countTimeWhileClosed;
    attempt.form = *std::move(paper);
    attempt.rules = blueprint.rules;
    attempt.rules.extraPercent = options.extraPercent;
    attempt.rules.extraMinutes = options.extraMinutes;
    return start(std::move(attempt));
}

Result<exam::Sitting> ExamDesk::start(const Practice& practice)
{
    LAMPLIGHT_TRY(refuseWhileOneRuns());
    if (practice.form.isEmpty())
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("study", "There is no question to practise. Choose more topics."));
    Attempt attempt;
    attempt.name = practice.name;
    attempt.seed = practice.seed;
    attempt.minutes = practice.minutes;
    attempt.passMark = practice.passMark;
    attempt.countTimeWhileClosed = false;
    attempt.form = practice.form;
    for (FormQuestion& question : attempt.form)
        question.section = 0;
    attempt.rules.marking = practice.marking;
    attempt.rules.feedbackAtOnce = true;
    return start(std::move(attempt));
}

Result<exam::Sitting> ExamDesk::start(Attempt attempt)
{
    const exam::Moment moment = now();
    attempt.uid = newUid();
    attempt.startedAt = moment.utcMs;
    const auto written = m_session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, attempt);
        if (!id)
            return tl::unexpected(id.error());
        attempt.id = *id;
        return deck::append(connection, exam::Sitting(attempt).next(EventKind::Started, moment));
    });
    if (!written)
        return tl::unexpected(written.error());
    m_sitting.reset();
    const auto sitting = load();
    if (!sitting)
        return tl::unexpected(sitting.error());
    return **sitting;
}

Result<std::optional<exam::Sitting>> ExamDesk::load()
{
    if (m_sitting)
        return m_sitting;
    return m_session.deck().read([this](deck::Connection& connection) -> Result<std::optional<exam::Sitting>> {
        const auto attempt = deck::runningAttempt(connection);
        if (!attempt)
            return tl::unexpected(attempt.error());
        if (!*attempt)
            return std::optional<exam::Sitting>();
        const auto events = deck::events(connection, (*attempt)->id);
        if (!events)
            return tl::unexpected(events.error());
        m_sitting = exam::Sitting(**attempt, *events);
        return m_sitting;
    });
}

Result<void> ExamDesk::write(exam::Sitting& sitting, const QList<AttemptEvent>& events)
{
    const AttemptEvent& last = events.last();
    const bool ends = last.kind == EventKind::Ended || last.kind == EventKind::TimeUp;
    const auto written = m_session.deck().record([&](deck::Connection& connection) -> Result<void> {
        for (const AttemptEvent& event : events)
            LAMPLIGHT_TRY(deck::append(connection, event));
        return ends ? deck::markEnded(connection, last.attempt, last.utcMs) : Result<void>();
    });
    if (!written)
        return written;
    for (const AttemptEvent& event : events)
        sitting.apply(event);
    m_sitting = ends ? std::nullopt : std::optional(sitting);
    return {};
}

Result<void> ExamDesk::settle(exam::Sitting& sitting)
{
    const QList<AttemptEvent> due = sitting.due(now());
    return due.isEmpty() ? Result<void>() : write(sitting, due);
}

Result<std::optional<exam::Sitting>> ExamDesk::running()
{
    auto sitting = load();
    if (!sitting || !*sitting)
        return sitting;
    if (m_session.deck().isReadOnly())
        return sitting;
    LAMPLIGHT_TRY(settle(**sitting));
    return (*sitting)->hasEnded() ? std::optional<exam::Sitting>() : *sitting;
}

Result<std::optional<exam::Sitting>> ExamDesk::resume()
{
    auto sitting = running();
    if (!sitting || !*sitting)
        return sitting;
    const AttemptEvent event = (*sitting)->next(EventKind::Resumed, now());
    LAMPLIGHT_TRY((*sitting)->allows(event));
    LAMPLIGHT_TRY(write(**sitting, {event}));
    return sitting;
}

Result<exam::Sitting> ExamDesk::act(EventKind kind, int position, const QString& value)
{
    auto loaded = load();
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!*loaded)
        return tl::unexpected(noSitting());
    exam::Sitting& sitting = **loaded;
    LAMPLIGHT_TRY(settle(sitting));
    if (isDone(sitting, kind, value))
        return sitting;
    if (sitting.hasEnded())
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("study", "The time is over. The exam was handed in as it stood."));
    const exam::Moment moment = now();
    QList<AttemptEvent> events{sitting.next(kind, moment, position, value)};
    LAMPLIGHT_TRY(sitting.allows(events.first()));
    exam::Sitting after = sitting;
    after.apply(events.first());
    events += after.due(moment);
    LAMPLIGHT_TRY(write(sitting, events));
    return sitting;
}

} // namespace lamplight::study
