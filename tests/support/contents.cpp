// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "deck/statement.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::deck;

namespace {

QStringList texts(Connection& connection, const QString& sql)
{
    Statement select(connection, sql);
    return test::taken(collect(select, [](const Statement& row) { return row.text(0); }));
}

} // namespace

test::Contents test::contents(Connection& connection)
{
    Contents contents;
    for (const QString& table :
         texts(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'step'"
                                          " AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"))) {
        QStringList columns;
        for (const QString& column :
             texts(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
            columns.append(QStringLiteral("quote(%1)").arg(column));
        contents[table] = texts(
            connection,
            QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QStringLiteral(" || ' ' || ")), table));
    }
    return contents;
}

test::Contents test::contents(const QString& file)
{
    Connection connection = taken(Connection::open(file, Connection::Mode::ReadOnly));
    return contents(connection);
}

QString test::difference(const Contents& one, const Contents& other)
{
    QStringList lines;
    for (const QString& table : (one.keys() + other.keys())) {
        for (const QString& row : one.value(table))
            if (!other.value(table).contains(row))
                lines.append(QStringLiteral("only in one, %1: %2").arg(table, row));
        for (const QString& row : other.value(table))
            if (!one.value(table).contains(row))
                lines.append(QStringLiteral("only in the other, %1: %2").arg(table, row));
    }
    lines.removeDuplicates();
    if (lines.isEmpty() && one != other)
        lines.append(QStringLiteral("rows are repeated or tables are missing"));
    return lines.join(u'\n').left(4000);
}
