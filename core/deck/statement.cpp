// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/statement.h"

#include "deck/statementcache.h"

#include <sqlite3.h>

namespace lamplight::deck {

Statement::Statement(Connection& connection, const QByteArray& sql)
    : m_connection(connection.handle()),
      m_statement(connection.statements().take(sql), GiveBack{&connection.statements(), sql})
{
    if (m_statement)
        return;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_connection, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK) {
        m_failed = true;
        m_error = sqliteError(m_connection, QString::fromUtf8(sql));
    }
    m_statement.reset(statement);
}

void Statement::GiveBack::operator()(sqlite3_stmt* statement) const
{
    cache->giveBack(sql, statement);
}

Statement& Statement::bindAll(const QList<Value>& values)
{
    reset();
    int index = 0;
    for (const Value& value : values)
        std::visit([&](const auto& bound) { bindOne(++index, bound); }, value);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_failed)
        return tl::unexpected(m_error);
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: {
        const Error error = sqliteError(m_connection, QString::fromUtf8(sqlite3_sql(m_statement.get())));
        reset();
        return tl::unexpected(error);
    }
    }
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_failed = !m_statement; // what couldn't be bound may be bound anew
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

void Statement::keepFailure(int code)
{
    if (code == SQLITE_OK || m_failed)
        return;
    m_failed = true;
    m_error = sqliteError(m_connection, QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

void Statement::bindOne(int index, qint64 value)
{
    keepFailure(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindOne(int index, double value)
{
    keepFailure(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindOne(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    keepFailure(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(),
                                    static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, const QByteArray& value)
{
    keepFailure(sqlite3_bind_blob64(m_statement.get(), index, value.constData(),
                                    static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNull(int index)
{
    keepFailure(sqlite3_bind_null(m_statement.get(), index));
}

} // namespace lamplight::deck
