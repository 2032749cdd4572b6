// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/examdesk.h"

#include "base/fold.h"
#include "base/random.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "exam/form.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

/// What is asked of the deck about an exam before any question is read whole.
struct Stock {
    QList<Question> complete; ///< without texts and options
    exam::Pool pool;          ///< without questions
};

Result<Stock> stock(deck::Connection& connection)
{
    const auto questions = deck::questionsToDraw(connection);
    const auto topics = deck::topics(connection);
    const auto criteria = deck::criteria(connection);
    const auto lessons = deck::lessonTitles(connection);
    if (const Error* error = firstError(questions, topics, criteria, lessons))
        return tl::unexpected(*error);
    Stock stock{*questions, {{}, *topics, *criteria, {}, {}}};
    for (const Lesson& lesson : *lessons) {
        stock.pool.lessonUids.insert(lesson.id, lesson.uid);
        if (!stock.pool.topicLessonUids.contains(lesson.topic))
            stock.pool.topicLessonUids.insert(lesson.topic, lesson.uid);
    }
    return stock;
}

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

ExamDesk::ExamDesk(Session& session) : m_session(session), m_run(newUid())
{
}

exam::Moment ExamDesk::now() const
{
    return {m_session.clock().utcMs(), m_session.clock().monotonicMs(), m_run};
}

Result<QList<Blueprint>> ExamDesk::blueprints()
{
    return m_session.deck().read([](deck::Connection& connection) { return deck::blueprints(connection); });
}

Result<Blueprint> ExamDesk::blueprint(const QString& name)
{
    const auto all = blueprints();
    if (!all)
        return tl::unexpected(all.error());
    for (const Blueprint& blueprint : *all)
        if (fold(blueprint.name) == fold(name))
            return blueprint;
    QStringList names;
    for (const Blueprint& blueprint : *all)
        names.append(blueprint.name);
    return failure(ErrorKind::NotFound,
                   names.isEmpty()
                       ? QCoreApplication::translate("study", "This deck has no exam. Import a course that brings one.")
                       : QCoreApplication::translate("study", "There is no exam “%1” in this deck. It has: %2.")
                             .arg(name, names.join(QStringLiteral(", "))));
}

Result<QList<FormQuestion>> ExamDesk::form(const Blueprint& blueprint, quint64 seed)
{
    if (blueprint.rows.isEmpty())
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("study", "“%1” doesn't say which questions it asks.").arg(blueprint.name));
    return m_session.deck().read([&](deck::Connection& connection) -> Result<QList<FormQuestion>> {
        const auto from = stock(connection);
        if (!from)
            return tl::unexpected(from.error());
        Random random(seed);
        const auto places = exam::draw(blueprint, from->complete, from->pool.topics, from->pool.criteria, random);
        if (!places)
            return failure(ErrorKind::Refused, exam::describe(places.error()));
        QList<QuestionId> ids;
        for (const qsizetype place : *places)
            ids += from->complete[place].id;
        const auto chosen = deck::questionsById(connection, ids);
        if (!chosen)
            return tl::unexpected(chosen.error());
        return exam::frozen(blueprint, *chosen, from->pool, random);
    });
}

Result<QList<exam::Shortage>> ExamDesk::shortages(const Blueprint& blueprint)
{
    const auto from = m_session.deck().read(stock);
    if (!from)
        return tl::unexpected(from.error());
    Random random(0);
    const auto places = exam::draw(blueprint, from->complete, from->pool.topics, from->pool.criteria, random);
    return places ? QList<exam::Shortage>() : places.error();
}

quint64 ExamDesk::freshSeed() const
{
    constexpr quint64 least = 100'000, most = 999'999;
    return least + Random(static_cast<quint64>(m_session.clock().utcMs())).below(most - least + 1);
}

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

Result<QList<AttemptSummary>> ExamDesk::attempts()
{
    return m_session.deck().read([](deck::Connection& connection) -> Result<QList<AttemptSummary>> {
        const auto attempts = deck::attempts(connection);
        if (!attempts)
            return tl::unexpected(attempts.error());
        QList<AttemptSummary> summaries;
        for (const Attempt& attempt : *attempts) {
            if (!attempt.candidate.isEmpty())
                continue;
            const auto events = deck::events(connection, attempt.id);
            if (!events)
                return tl::unexpected(events.error());
            const exam::Report report = exam::report(attempt, *events);
            summaries.append({attempt.id, attempt.name, attempt.startedAt, attempt.endedAt, report.score, report.usedMs,
                              report.timeUp, attempt.blueprintUid});
        }
        return summaries;
    });
}

Result<Attempt> ExamDesk::attempt(AttemptId id)
{
    return m_session.deck().read([id](deck::Connection& connection) { return deck::attempt(connection, id); });
}

Result<exam::Report> ExamDesk::report(AttemptId id)
{
    return m_session.deck().read([id](deck::Connection& connection) -> Result<exam::Report> {
        const auto attempt = deck::attempt(connection, id);
        const auto events =
            attempt ? deck::events(connection, id) : Result<QList<AttemptEvent>>(tl::unexpected(attempt.error()));
        if (!events)
            return tl::unexpected(events.error());
        return exam::report(*attempt, *events);
    });
}

} // namespace lamplight::study
