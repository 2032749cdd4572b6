// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/queryfunctions.h"

#include "base/fold.h"

#include <QList>
#include <QString>
#include <sqlite3.h>

namespace lamplight::deck {

namespace {

QString columnText(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void hasTag(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const QString tags = fold(columnText(arguments[0]));
    const auto list = QStringView(tags).split(u' ');
    sqlite3_result_int(context, list.contains(columnText(arguments[1])) ? 1 : 0);
}

void hasText(sqlite3_context* context, int, sqlite3_value** arguments)
{
    sqlite3_result_int(context, fold(columnText(arguments[0])).contains(columnText(arguments[1])) ? 1 : 0);
}

void isText(sqlite3_context* context, int, sqlite3_value** arguments)
{
    sqlite3_result_int(context, fold(columnText(arguments[0])) == columnText(arguments[1]) ? 1 : 0);
}

} // namespace

void addQueryFunctions(sqlite3* handle)
{
    const auto add = [handle](const char* name, void (*function)(sqlite3_context*, int, sqlite3_value**)) {
        sqlite3_create_function_v2(handle, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, function, nullptr,
                                   nullptr, nullptr);
    };
    add("has_tag", hasTag);
    add("has_text", hasText);
    add("is_text", isText);
}

} // namespace lamplight::deck
