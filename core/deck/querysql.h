// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/query.h"
#include "deck/statement.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lamplight::deck {

/// A query as SQL over the rowids of the search index. What the user typed is only ever bound.
struct QuerySql {
    /// What every hit matches, for "search MATCH ?"; empty when no word has to be there.
    QString match;
    /// A condition on the rowid, named `r`; its parameters are `values`, in order.
    QString where;
    QList<Statement::Value> values;
    /// Kinds that can match at all: bit 1 << number.
    int kinds = 0;
    /// By kind: conditions on its own table. Only where there is no `match`.
    QHash<int, QStringList> ofKind;
    /// Any of the words that may be there, for "search MATCH ?", to rank and mark; empty when there are none.
    QString words;
};

/// `now`: UTC ms. Reads the topics when the query names one.
Result<QuerySql> toSql(Connection& connection, const Query& query, qint64 now);

} // namespace lamplight::deck
