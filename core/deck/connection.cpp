// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/connection.h"

#include "deck/queryfunctions.h"
#include "deck/statement.h"
#include "deck/statementcache.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace lamplight::deck {

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorKind::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::Locked;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorKind::Io;
    default: return ErrorKind::Internal;
    }
}

QString sentence(ErrorKind kind, int code)
{
    switch (kind) {
    case ErrorKind::Corrupt:
        return QCoreApplication::translate("deck", "This file is damaged or isn't a Lamplight deck. Open a backup.");
    case ErrorKind::Locked:
        return QCoreApplication::translate("deck", "Another program is writing to this deck. Close it and try again.");
    case ErrorKind::Io:
        return (code & 0xff) == SQLITE_FULL
                   ? QCoreApplication::translate("deck",
                                                 "The disk is full. Nothing was changed; make room and try again.")
                   : QCoreApplication::translate("deck", "The deck's file can't be read or written. Check that it is "
                                                         "there and that you may write to it.");
    default: return QCoreApplication::translate("deck", "The deck refused a change. Nothing was changed.");
    }
}

/// A deck that was closed while somebody still read it keeps the mode in which SQLite wants to write beside it. Where
/// it can't, as on read-only media, and no log is left, nobody can be writing, and it is read as it lies there.
bool isClosedWal(const QString& file, const Error& error)
{
    return error.kind == ErrorKind::Io && QFileInfo(file).size() > 0 &&
           QFileInfo(file + QStringLiteral("-wal")).size() == 0;
}

} // namespace

Error sqliteError(sqlite3* handle, const QString& doing)
{
    return sqliteError(sqlite3_extended_errcode(handle),
                       QStringLiteral("%1; %2").arg(doing, QString::fromUtf8(sqlite3_errmsg(handle))));
}

Error sqliteError(int code, const QString& details)
{
    const ErrorKind kind = kindOf(code);
    return {kind, sentence(kind, code), QStringLiteral("%1; SQLite %2").arg(details).arg(code)};
}

Connection::Connection(sqlite3* handle) : m_handle(handle), m_statements(std::make_unique<StatementCache>())
{
}

Connection::Connection(Connection&& other) noexcept = default;
Connection& Connection::operator=(Connection&& other) noexcept = default;
Connection::~Connection() = default;

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::openHandle(const QByteArray& file, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, QStringLiteral("open")));
    return connection;
}

Result<void> Connection::setUp()
{
    sqlite3_busy_timeout(m_handle.get(), 2000);
    addQueryFunctions(m_handle.get());
    return execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
}

Result<Connection> Connection::open(const QString& file, Mode mode)
{
    const bool mayCreate = mode == Mode::Create || mode == Mode::Bare;
    if (!mayCreate && !QFileInfo::exists(file))
        return tl::unexpected(Error{ErrorKind::NotFound,
                                    QCoreApplication::translate("deck", "There is no such deck. Check the name."),
                                    {},
                                    file});
    const int flags = mayCreate                 ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                      : mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READONLY;
    auto connection = openHandle(file.toUtf8(), flags);
    if (connection && mode != Mode::Bare)
        if (const auto set = connection->setUp(); !set)
            connection = tl::unexpected(set.error());
    if (!connection && mode == Mode::ReadOnly && isClosedWal(file, connection.error())) {
        connection = openHandle(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + "?immutable=1",
                                flags | SQLITE_OPEN_URI);
        if (connection)
            LAMPLIGHT_TRY(connection->setUp());
    }
    if (!connection)
        connection.error().file = file;
    return connection;
}

Result<void> Connection::execute(const char* sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError(m_handle.get(), QString::fromUtf8(sql).left(200)));
    return {};
}

Result<qint64> Connection::integer(const char* sql)
{
    Statement statement(*this, sql);
    const auto row = statement.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement.integer(0) : 0;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

QString Connection::file() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_handle.get(), "main"));
}

} // namespace lamplight::deck
