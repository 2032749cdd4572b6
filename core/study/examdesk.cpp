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
