// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

struct sqlite3;

namespace lamplight::deck {

class StatementCache;

/// One connection to a deck's file. May move between threads, but only one uses it at a time.
class Connection {
public:
    enum class Mode {
        Create,
        ReadWrite,
        ReadOnly, ///< also where nothing may be written beside the file
        Bare      ///< as Create, without reading the file or setting anything: for locks
    };

    /// Opens and sets what every connection of ours has: foreign keys on, a busy timeout, synchronous=FULL.
    /// ErrorKind::NotFound, Io, Locked, Corrupt.
    static Result<Connection> open(const QString& file, Mode mode);
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    ~Connection();

    /// Runs one or more statements that give no rows.
    Result<void> execute(const char* sql);
    /// The first column of the first row, 0 when there is none.
    Result<qint64> integer(const char* sql);

    qint64 lastInsertId() const;
    QString file() const;
    sqlite3* handle() const { return m_handle.get(); }
    StatementCache& statements() const { return *m_statements; }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    explicit Connection(sqlite3* handle);
    static Result<Connection> openHandle(const QByteArray& file, int flags);
    Result<void> setUp();

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_statements; // goes before the handle
};

/// The last failure of a connection as an Error; `doing` goes into the details.
Error sqliteError(sqlite3* handle, const QString& doing);
/// The same for a result code of SQLite's.
Error sqliteError(int code, const QString& details);

} // namespace lamplight::deck
