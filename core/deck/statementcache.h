// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

struct sqlite3_stmt;

namespace lamplight::deck {

/// A connection's prepared statements at rest, by their SQL: preparing one takes longer than most of ours run.
class StatementCache {
public:
    StatementCache() = default;
    ~StatementCache();
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    /// Ready to be bound; null when none of that SQL is at rest. The taker owns it.
    sqlite3_stmt* take(const QByteArray& sql) { return m_statements.take(sql); }
    /// Resets it, forgets what was bound, and keeps it; lets go of it when there is one already or there are many.
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);

private:
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

} // namespace lamplight::deck
