// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/connection.h"

#include "deck/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
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

} // namespace

Error sqliteError(sqlite3* handle, const QString& doing)
{
    const int code = sqlite3_extended_errcode(handle);
    const ErrorKind kind = kindOf(code);
    return {kind, sentence(kind, code),
            QStringLiteral("%1; SQLite %2: %3").arg(doing).arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)))};
}

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString& file, Mode mode)
{
    if (mode != Mode::Create && !QFileInfo::exists(file))
        return tl::unexpected(Error{ErrorKind::NotFound,
                                    QCoreApplication::translate("deck", "There is no such deck. Check the name."),
                                    {},
                                    file});
    const int flags = (mode == Mode::Create      ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                       : mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                 : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOMUTEX;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK) {
        Error error = sqliteError(handle, QStringLiteral("open"));
        error.file = file;
        return tl::unexpected(error);
    }
    sqlite3_busy_timeout(handle, 2000);
    if (auto set = connection.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"); !set) {
        set.error().file = file;
        return tl::unexpected(set.error());
    }
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
