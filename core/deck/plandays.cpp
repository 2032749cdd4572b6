// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/plandays.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<QList<PlanDay>> planDays(Connection& connection, QDate from, QDate to)
{
    Statement select(connection, "SELECT day, made_at, minutes, reviews, fresh, reading FROM plan_day "
                                 "WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    return collect(select.bind(from.toString(Qt::ISODate), to.toString(Qt::ISODate)), [](const Statement& row) {
        return PlanDay{QDate::fromString(row.text(0), Qt::ISODate),
                       row.integer(1),
                       static_cast<int>(row.integer(2)),
                       static_cast<int>(row.integer(3)),
                       static_cast<int>(row.integer(4)),
                       static_cast<int>(row.integer(5))};
    });
}

Result<void> put(Connection& connection, const PlanDay& day)
{
    Statement put(connection, "INSERT OR REPLACE INTO plan_day (day, made_at, minutes, reviews, fresh, reading) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    return put.bind(day.day.toString(Qt::ISODate), day.madeAt, day.minutes, day.reviews, day.fresh, day.reading).run();
}

} // namespace lamplight::deck
