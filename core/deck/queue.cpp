// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/queue.h"

#include "deck/statement.h"
#include "model/names.h"

namespace lamplight::deck {

namespace {

Result<std::vector<CardId>> cardIds(Statement& select)
{
    std::vector<CardId> ids;
    for (;;) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(select.id<CardId>(0));
    }
}

} // namespace

Result<QueueCounts> queueCounts(Connection& connection, qint64 now, qint64 endOfDay)
{
    Statement select(connection, "WITH hand (state, due) AS NOT MATERIALIZED"
                                 " (SELECT state, due FROM card WHERE suspended = 0 AND buried_until <= ?1) SELECT"
                                 " (SELECT count(*) FROM hand WHERE state IN ('learning', 'relearning') AND due <= ?1),"
                                 " (SELECT count(*) FROM hand WHERE state = 'review' AND due < ?2),"
                                 " (SELECT count(*) FROM hand WHERE state = 'new'),"
                                 " (SELECT count(*) FROM hand WHERE state IN ('learning', 'relearning') AND due > ?1)");
    const auto row = select.bind(now, endOfDay).step();
    if (!row)
        return tl::unexpected(row.error());
    return QueueCounts{static_cast<int>(select.integer(0)), static_cast<int>(select.integer(1)),
                       static_cast<int>(select.integer(2)), static_cast<int>(select.integer(3))};
}

Result<std::optional<CardId>> nextStep(Connection& connection, qint64 now, qint64 until, CardId except)
{
    Statement select(connection, "SELECT id FROM card WHERE suspended = 0 AND buried_until <= ?1"
                                 " AND state IN ('learning', 'relearning') AND due <= ?2 AND id <> ?3"
                                 " ORDER BY due, id LIMIT 1");
    const auto row = select.bind(now, until, except.value).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(select.id<CardId>(0)) : std::nullopt;
}

Result<std::vector<CardId>> dueReviews(Connection& connection, qint64 now, qint64 endOfDay)
{
    Statement select(connection, "SELECT id FROM card WHERE suspended = 0 AND state = 'review' AND due < ?2"
                                 " AND buried_until <= ?1 ORDER BY due, id");
    return cardIds(select.bind(now, endOfDay));
}

Result<std::vector<CardId>> newCards(Connection& connection, qint64 now, int most)
{
    Statement select(connection, "SELECT id FROM card WHERE suspended = 0 AND state = 'new' AND buried_until <= ?1"
                                 " ORDER BY due, id LIMIT ?2");
    return cardIds(select.bind(now, most));
}

Result<std::optional<qint64>> nextUnburied(Connection& connection, qint64 now, qint64 endOfDay)
{
    Statement select(connection, "SELECT min(buried_until) FROM card WHERE buried_until > ?1 AND buried_until < ?2");
    const auto row = select.bind(now, endOfDay).step();
    if (!row)
        return tl::unexpected(row.error());
    return select.isNull(0) ? std::nullopt : std::optional(select.integer(0));
}

Result<std::optional<QueueStanding>> queueStanding(Connection& connection, CardId id, qint64 now)
{
    Statement select(connection, "SELECT state, due, last_review, suspended <> 0 OR buried_until > ?2 FROM card"
                                 " WHERE id = ?1");
    const auto row = select.bind(id, now).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<QueueStanding>();
    return std::optional(QueueStanding{named<CardState>(select.text(0)).value_or(CardState::New), select.integer(1),
                                       select.integer(2), select.flag(3)});
}

Result<AnswersSince> answersSince(Connection& connection, qint64 fromMs)
{
    Statement select(connection, "SELECT coalesce(sum(before = 'new'), 0), coalesce(sum(before = 'review'), 0),"
                                 " coalesce(sum(ms), 0)"
                                 " FROM review WHERE at >= ?1 AND practice = 0");
    const auto row = select.bind(fromMs).step();
    if (!row)
        return tl::unexpected(row.error());
    return AnswersSince{static_cast<int>(select.integer(0)), static_cast<int>(select.integer(1)), select.integer(2)};
}

Result<qint64> placeAfterNew(Connection& connection)
{
    return connection.integer("SELECT coalesce(max(due), 0) + 1 FROM card WHERE state = 'new'");
}

Result<int> dueWithin(Connection& connection, qint64 fromMs, qint64 toMs)
{
    Statement select(connection, "SELECT count(*) FROM card WHERE suspended = 0 AND buried_until < ?2"
                                 " AND state IN ('learning', 'review', 'relearning') AND due >= ?1 AND due < ?2");
    const auto row = select.bind(fromMs, toMs).step();
    if (!row)
        return tl::unexpected(row.error());
    return static_cast<int>(select.integer(0));
}

} // namespace lamplight::deck
