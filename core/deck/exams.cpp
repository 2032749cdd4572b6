// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/exams.h"

#include "deck/statement.h"
#include "model/examjson.h"
#include "model/json.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace lamplight::deck {

namespace {

constexpr auto attemptColumns = "id, uid, blueprint_uid, name, seed, started_at, ended_at, minutes, pass_mark, "
                                "count_time_while_closed, state, form, rules, candidate";

ExamRules rulesFromColumn(const QString& column)
{
    return examRulesFromJson(QJsonDocument::fromJson(column.toUtf8()).object());
}

QString toColumn(const ExamRules& rules)
{
    return QString::fromUtf8(QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact));
}

Attempt attemptFromRow(const Statement& row)
{
    Attempt attempt;
    attempt.id = row.id<AttemptId>(0);
    attempt.uid = row.text(1);
    attempt.blueprintUid = row.text(2);
    attempt.name = row.text(3);
    attempt.seed = static_cast<quint64>(row.integer(4));
    attempt.startedAt = row.integer(5);
    attempt.endedAt = row.integer(6);
    attempt.minutes = static_cast<int>(row.integer(7));
    attempt.passMark = row.real(8);
    attempt.countTimeWhileClosed = row.flag(9);
    attempt.state = named<AttemptState>(row.text(10)).value_or(AttemptState::Ended);
    const QJsonArray form = QJsonDocument::fromJson(row.text(11).toUtf8()).array();
    for (const QJsonValue& question : form)
        attempt.form.append(formQuestionFromJson(question.toObject()));
    attempt.rules = rulesFromColumn(row.text(12));
    attempt.candidate = row.text(13);
    return attempt;
}

BlueprintRow blueprintRow(const Statement& row, int first)
{
    return {row.id<TopicId>(first),
            row.id<CriterionId>(first + 1),
            named<BloomLevel>(row.text(first + 2)).value_or(BloomLevel::Unset),
            named<QuestionStyle>(row.text(first + 3)),
            static_cast<int>(row.integer(first + 4)),
            static_cast<int>(row.integer(first + 5))};
}

/// Replaced as a whole where they differ: rows that are written again have new ids, which would be a change to undo.
Result<void> putRows(Connection& connection, BlueprintId id, const QList<BlueprintRow>& rows)
{
    Statement select(connection, "SELECT topic_id, criterion_id, bloom, style, count, section FROM blueprint_row "
                                 "WHERE blueprint_id = ?1 ORDER BY position");
    const auto there = collect(select.bind(id), [](const Statement& row) { return blueprintRow(row, 0); });
    if (!there)
        return tl::unexpected(there.error());
    if (*there == rows)
        return {};
    Statement remove(connection, "DELETE FROM blueprint_row WHERE blueprint_id = ?1");
    LAMPLIGHT_TRY(remove.bind(id).run());
    Statement insert(connection,
                     "INSERT INTO blueprint_row (blueprint_id, position, topic_id, criterion_id, bloom, style, count, "
                     "section) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    int position = 0;
    for (const BlueprintRow& row : rows)
        LAMPLIGHT_TRY(insert
                          .bind(id, position++, row.topic, row.criterion, name(row.bloom),
                                row.style ? name(*row.style) : QString(), row.count, row.section)
                          .run());
    return {};
}

// The pass mark in marks has a column of its own: pass_mark was always a percentage.
Blueprint blueprintFromRow(const Statement& row)
{
    Blueprint blueprint;
    blueprint.id = row.id<BlueprintId>(0);
    blueprint.uid = row.text(1);
    blueprint.name = row.text(2);
    blueprint.minutes = static_cast<int>(row.integer(3));
    blueprint.shuffleOptions = row.flag(5);
    blueprint.countTimeWhileClosed = row.flag(6);
    blueprint.rules = rulesFromColumn(row.text(8));
    blueprint.rules.passUnit = row.isNull(7) ? PassUnit::Percent : PassUnit::Marks;
    blueprint.passMark = row.real(row.isNull(7) ? 4 : 7);
    blueprint.margins = row.flag(9);
    blueprint.balanceKeys = row.flag(10);
    blueprint.recentLast = row.flag(11);
    if (!row.isNull(12))
        blueprint.targetFacility = row.real(12);
    return blueprint;
}

/// The first parameter, then all the others.
template <class First>
Statement& bindRest(Statement& statement, const First& first, const Blueprint& blueprint)
{
    const bool marks = blueprint.rules.passUnit == PassUnit::Marks;
    return statement.bind(first, blueprint.name, blueprint.minutes, marks ? 0 : blueprint.passMark,
                          blueprint.shuffleOptions, blueprint.countTimeWhileClosed,
                          marks ? std::optional(blueprint.passMark) : std::nullopt, toColumn(blueprint.rules),
                          blueprint.margins, blueprint.balanceKeys, blueprint.recentLast, blueprint.targetFacility);
}

Statement selectAttempts(Connection& connection, const char* rest)
{
    return {connection,
            QStringLiteral("SELECT %1 FROM attempt %2").arg(QLatin1String(attemptColumns), QLatin1String(rest))};
}

} // namespace

Result<QList<Blueprint>> blueprints(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, name, minutes, pass_mark, shuffle_options, count_time_while_closed, "
                                 "pass_marks, rules, margins, balance_keys, recent_last, target_facility "
                                 "FROM blueprint ORDER BY id");
    auto blueprints = collect(select, blueprintFromRow);
    if (!blueprints)
        return blueprints;
    Statement cells(connection,
                    "SELECT blueprint_id, topic_id, criterion_id, bloom, style, count, section FROM blueprint_row "
                    "ORDER BY blueprint_id, position");
    const auto rows =
        collect(cells, [](const Statement& row) { return std::pair(row.id<BlueprintId>(0), blueprintRow(row, 1)); });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<BlueprintId, QList<BlueprintRow>> of;
    for (const auto& [blueprint, row] : *rows)
        of[blueprint].append(row);
    for (Blueprint& blueprint : *blueprints)
        blueprint.rows = of.value(blueprint.id);
    return blueprints;
}

Result<BlueprintId> insert(Connection& connection, const Blueprint& blueprint)
{
    Statement insert(connection, "INSERT INTO blueprint (uid, name, minutes, pass_mark, shuffle_options, "
                                 "count_time_while_closed, pass_marks, rules, margins, balance_keys, recent_last, "
                                 "target_facility) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    LAMPLIGHT_TRY(bindRest(insert, blueprint.uid, blueprint).run());
    const BlueprintId id(connection.lastInsertId());
    LAMPLIGHT_TRY(putRows(connection, id, blueprint.rows));
    return id;
}

Result<void> update(Connection& connection, const Blueprint& blueprint)
{
    Statement update(connection, "UPDATE blueprint SET name = ?2, minutes = ?3, pass_mark = ?4, shuffle_options = ?5, "
                                 "count_time_while_closed = ?6, pass_marks = ?7, rules = ?8, margins = ?9, "
                                 "balance_keys = ?10, recent_last = ?11, target_facility = ?12 WHERE id = ?1");
    LAMPLIGHT_TRY(bindRest(update, blueprint.id, blueprint).run());
    return putRows(connection, blueprint.id, blueprint.rows);
}

Result<QList<Attempt>> attempts(Connection& connection)
{
    Statement select = selectAttempts(connection, "ORDER BY id DESC");
    return collect(select, attemptFromRow);
}

Result<std::optional<Attempt>> runningAttempt(Connection& connection)
{
    Statement select = selectAttempts(connection, "WHERE state = 'running'");
    const auto row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(attemptFromRow(select)) : std::nullopt;
}

Result<Attempt> attempt(Connection& connection, AttemptId id)
{
    Statement select = selectAttempts(connection, "WHERE id = ?1");
    const auto row = select.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("deck", "There is no attempt of that number in the deck."));
    return attemptFromRow(select);
}

Result<QList<AttemptEvent>> events(Connection& connection, AttemptId attempt)
{
    Statement select(connection, "SELECT attempt_id, sequence, utc_ms, monotonic_ms, run, kind, position, value "
                                 "FROM attempt_event WHERE attempt_id = ?1 ORDER BY sequence");
    return collect(select.bind(attempt), [](const Statement& row) {
        return AttemptEvent{row.id<AttemptId>(0),
                            static_cast<int>(row.integer(1)),
                            row.integer(2),
                            row.integer(3),
                            row.text(4),
                            named<EventKind>(row.text(5)).value_or(EventKind::Tick),
                            static_cast<int>(row.integer(6)),
                            row.text(7)};
    });
}

Result<AttemptId> insert(Connection& connection, const Attempt& attempt)
{
    QJsonArray form;
    for (const FormQuestion& question : attempt.form)
        form.append(toJson(question));
    Statement insert(connection,
                     "INSERT INTO attempt (uid, blueprint_uid, name, seed, started_at, ended_at, minutes, pass_mark, "
                     "count_time_while_closed, state, form, rules, candidate) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    LAMPLIGHT_TRY(insert
                      .bind(attempt.uid, attempt.blueprintUid, attempt.name, static_cast<qint64>(attempt.seed),
                            attempt.startedAt, attempt.endedAt, attempt.minutes, attempt.passMark,
                            attempt.countTimeWhileClosed, name(attempt.state),
                            QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact)),
                            toColumn(attempt.rules), attempt.candidate)
                      .run());
    return AttemptId(connection.lastInsertId());
}

Result<void> append(Connection& connection, const AttemptEvent& event)
{
    Statement last(connection, "SELECT coalesce(max(sequence), 0) FROM attempt_event WHERE attempt_id = ?1");
    const auto row = last.bind(event.attempt).step();
    if (!row)
        return tl::unexpected(row.error());
    if (last.integer(0) + 1 != event.sequence)
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("deck", "This sitting went on elsewhere. Open it again to continue."),
            QStringLiteral("event %1 after %2").arg(event.sequence).arg(last.integer(0)));
    Statement insert(connection,
                     "INSERT INTO attempt_event (attempt_id, sequence, utc_ms, monotonic_ms, run, kind, position, "
                     "value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    return insert
        .bind(event.attempt, event.sequence, event.utcMs, event.monotonicMs, event.run, name(event.kind),
              event.position, event.value)
        .run();
}

Result<void> markEnded(Connection& connection, AttemptId attempt, qint64 at)
{
    Statement update(connection, "UPDATE attempt SET state = 'ended', ended_at = ?2 WHERE id = ?1");
    return update.bind(attempt, at).run();
}

} // namespace lamplight::deck
