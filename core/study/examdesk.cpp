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

Result<exam::Sitting> ExamDesk::start(const Blueprint& blueprint, quint64 seed)
{
    const auto current = running();
    if (!current)
        return tl::unexpected(current.error());
    if (*current)
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("study", "A sitting of “%1” is running. End it before you start another.")
                .arg((*current)->attempt().name));
    const auto paper = form(blueprint, seed);
    if (!paper)
        return tl::unexpected(paper.error());
    const exam::Moment moment = now();
    Attempt attempt{{},
                    newUid(),
                    blueprint.uid,
                    blueprint.name,
                    seed,
                    moment.utcMs,
                    0,
                    blueprint.minutes,
                    blueprint.passMark,
                    blueprint.countTimeWhileClosed,
                    AttemptState::Running,
                    *paper};
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

Result<void> ExamDesk::write(exam::Sitting& sitting, const AttemptEvent& event)
{
    const bool ends = event.kind == EventKind::Ended || event.kind == EventKind::TimeUp;
    const auto written = m_session.deck().record([&](deck::Connection& connection) -> Result<void> {
        LAMPLIGHT_TRY(deck::append(connection, event));
        return ends ? deck::markEnded(connection, event.attempt, event.utcMs) : Result<void>();
    });
    if (!written)
        return written;
    sitting.apply(event);
    m_sitting = ends ? std::nullopt : std::optional(sitting);
    return {};
}

Result<bool> ExamDesk::endIfTimeIsOver(exam::Sitting& sitting)
{
    const exam::Moment moment = now();
    if (!sitting.isTimeOver(moment))
        return false;
    LAMPLIGHT_TRY(write(sitting, sitting.next(EventKind::TimeUp, moment)));
    return true;
}

Result<std::optional<exam::Sitting>> ExamDesk::running()
{
    auto sitting = load();
    if (!sitting || !*sitting)
        return sitting;
    if (m_session.deck().isReadOnly())
        return sitting;
    const auto ended = endIfTimeIsOver(**sitting);
    if (!ended)
        return tl::unexpected(ended.error());
    return *ended ? std::optional<exam::Sitting>() : *sitting;
}

Result<std::optional<exam::Sitting>> ExamDesk::resume()
{
    auto sitting = running();
    if (!sitting || !*sitting)
        return sitting;
    const AttemptEvent event = (*sitting)->next(EventKind::Resumed, now());
    LAMPLIGHT_TRY((*sitting)->allows(event));
    LAMPLIGHT_TRY(write(**sitting, event));
    return sitting;
}

Result<exam::Sitting> ExamDesk::act(EventKind kind, int position, const QString& letters)
{
    auto sitting = load();
    if (!sitting)
        return tl::unexpected(sitting.error());
    if (!*sitting)
        return tl::unexpected(noSitting());
    if (kind != EventKind::Ended && kind != EventKind::TimeUp) {
        const auto ended = endIfTimeIsOver(**sitting);
        if (!ended)
            return tl::unexpected(ended.error());
        if (*ended)
            return failure(ErrorKind::Refused, QCoreApplication::translate(
                                                   "study", "The time is over. The exam was handed in as it stood."));
    }
    const exam::Moment moment = now();
    if (kind == EventKind::Ended && (*sitting)->isTimeOver(moment))
        kind = EventKind::TimeUp; // the clock was first
    const AttemptEvent event = (*sitting)->next(kind, moment, position, letters);
    LAMPLIGHT_TRY((*sitting)->allows(event));
    LAMPLIGHT_TRY(write(**sitting, event));
    return **sitting;
}

Result<QList<AttemptSummary>> ExamDesk::attempts()
{
    return m_session.deck().read([](deck::Connection& connection) -> Result<QList<AttemptSummary>> {
        const auto attempts = deck::attempts(connection);
        if (!attempts)
            return tl::unexpected(attempts.error());
        QList<AttemptSummary> summaries;
        for (const Attempt& attempt : *attempts) {
            const auto events = deck::events(connection, attempt.id);
            if (!events)
                return tl::unexpected(events.error());
            const exam::Report report = exam::report(attempt, *events);
            summaries.append({attempt.id, attempt.name, attempt.startedAt, attempt.endedAt, report.score, report.usedMs,
                              report.timeUp});
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
