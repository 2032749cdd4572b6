// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/statementcache.h"

#include <sqlite3.h>

namespace lamplight::deck {

namespace {

// More than the program has; queries that people type would otherwise gather without end.
constexpr qsizetype mostAtRest = 200;

} // namespace

StatementCache::~StatementCache()
{
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

void StatementCache::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    if (m_statements.contains(sql) || m_statements.size() >= mostAtRest) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_statements.insert(sql, statement);
}

} // namespace lamplight::deck
