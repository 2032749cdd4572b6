// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "deck/query.h"

/// The fields of a query that say something of a noun's own row.
namespace lamplight::deck {

/// What fields are measured against.
struct QueryMoment {
    qint64 now = 0;        ///< UTC ms
    qint64 dayStart = 0;   ///< of now's study day
    double forgetting = 0; ///< w20, the weight that shapes the forgetting curve
};

/// At `now`, by the deck's rollover hour and trained weights.
Result<QueryMoment> queryMoment(Connection& connection, qint64 now);

/// SQL over the table of a noun.
struct RowCondition {
    int kind = 0; ///< searchKindNumber()
    QString where;
};

/// What the field, not a negated one, says of its noun's rows. Nothing for kind, topic, tag, source and concept, which
/// are about more than one.
std::optional<RowCondition> rowCondition(const Query& field, const QueryMoment& moment);

/// Why a field doesn't take this value, for the user; empty when it does. Fields that take one of a few words aren't
/// asked (queryValues).
QString valueFault(QueryField field, const QString& value);

} // namespace lamplight::deck
