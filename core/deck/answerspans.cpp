// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/answerspans.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<qint64> answeredMs(Connection& connection, qint64 from, qint64 to, qint64 cap)
{
    Statement select(connection,
                     "SELECT coalesce(sum(min(ms, ?3)), 0) FROM review WHERE at >= ?1 AND at < ?2 AND practice = 0");
    const auto row = select.bind(from, to, cap).step();
    if (!row)
        return tl::unexpected(row.error());
    return select.integer(0);
}

Result<QList<FirstAnswer>> firstAnswers(Connection& connection, qint64 from, qint64 to)
{
    Statement select(connection, "SELECT card_id, rating > 1 FROM review r WHERE at >= ?1 AND at < ?2 AND practice = 0 "
                                 "AND elapsed_days >= 1 AND id = (SELECT id FROM review WHERE card_id = r.card_id "
                                 "AND at >= ?1 AND practice = 0 AND elapsed_days >= 1 ORDER BY at, id LIMIT 1) "
                                 "ORDER BY card_id");
    select.bind(from, to);
    return collect(select, [](const Statement& row) { return FirstAnswer{row.id<CardId>(0), row.flag(1)}; });
}

} // namespace lamplight::deck
