// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/forecasts.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<QList<GivenForecast>> forecasts(Connection& connection)
{
    Statement select(connection, "SELECT id, at, exam_uid, exam_date, topic_uid, cards, mean, low, high, outcome, "
                                 "answers, scored_at FROM forecast ORDER BY id");
    return collect(select, [](const Statement& row) {
        return GivenForecast{row.integer(0),
                             row.integer(1),
                             row.text(2),
                             QDate::fromString(row.text(3), Qt::ISODate),
                             row.text(4),
                             static_cast<int>(row.integer(5)),
                             row.real(6),
                             row.real(7),
                             row.real(8),
                             row.isNull(9) ? std::nullopt : std::optional(row.real(9)),
                             static_cast<int>(row.integer(10)),
                             row.isNull(11) ? std::nullopt : std::optional(row.integer(11))};
    });
}

Result<qint64> insert(Connection& connection, const GivenForecast& forecast)
{
    Statement insert(connection,
                     "INSERT INTO forecast (at, exam_uid, exam_date, topic_uid, cards, mean, low, high, outcome, "
                     "answers, scored_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    LAMPLIGHT_TRY(insert
                      .bind(forecast.at, forecast.examUid, forecast.examDate.toString(Qt::ISODate), forecast.topicUid,
                            forecast.cards, forecast.mean, forecast.low, forecast.high, forecast.outcome,
                            forecast.answers, forecast.scoredAt)
                      .run());
    return connection.lastInsertId();
}

Result<void> scoreForecast(Connection& connection, qint64 id, double outcome, int answers, qint64 at)
{
    Statement update(connection, "UPDATE forecast SET outcome = ?2, answers = ?3, scored_at = ?4 WHERE id = ?1");
    return update.bind(id, outcome, answers, at).run();
}

} // namespace lamplight::deck
