// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: what may be bound, and what is done with rows, is templates.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "deck/connection.h"

#include <QByteArray>
#include <QList>
#include <optional>
#include <type_traits>
#include <variant>

struct sqlite3_stmt;

namespace lamplight::deck {

/// A prepared statement, which its connection keeps for the next of the same SQL. A failure while preparing or binding
/// is kept and comes out of the next step().
class Statement {
public:
    Statement(Connection& connection, const char* sql) : Statement(connection, QByteArray(sql)) {}
    Statement(Connection& connection, const QString& sql) : Statement(connection, sql.toUtf8()) {}

    /// Binds the values to ?1, ?2, ... : integers, bool, double, QString, QByteArray, Id (invalid: NULL),
    /// std::optional of those.
    template <class... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    using Value = std::variant<qint64, QString>;
    Statement& bindAll(const QList<Value>& values);

    /// True: there is a row to read. False: done.
    Result<bool> step();
    /// Steps to the end and is ready to be bound again.
    Result<void> run();
    void reset();

    // Columns of the current row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    template <class SomeId>
    SomeId id(int column) const
    {
        return SomeId(integer(column));
    }

private:
    Statement(Connection& connection, const QByteArray& sql);
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, static_cast<qint64>(value)); }
    void bindOne(int index, bool value) { bindOne(index, static_cast<qint64>(value)); }
    void bindOne(int index, double value);
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value);
    void bindNull(int index);
    template <class Value>
    void bindOne(int index, const std::optional<Value>& value)
    {
        value ? bindOne(index, *value) : bindNull(index);
    }
    void keepFailure(int code);
    template <class Tag>
    void bindOne(int index, Id<Tag> value)
    {
        value.isValid() ? bindOne(index, value.value) : bindNull(index);
    }

    struct GiveBack {
        StatementCache* cache = nullptr;
        QByteArray sql;
        void operator()(sqlite3_stmt* statement) const;
    };
    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    bool m_failed = false;
    Error m_error;
};

/// All rows, each turned into a value by `read`.
template <class Read>
auto collect(Statement& statement, Read read) -> Result<QList<std::invoke_result_t<Read, const Statement&>>>
{
    QList<std::invoke_result_t<Read, const Statement&>> list;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return list;
        list.append(read(std::as_const(statement)));
    }
}

} // namespace lamplight::deck
