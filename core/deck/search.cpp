// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/search.h"

#include "base/fold.h"
#include "deck/querysql.h"
#include "deck/querywords.h"

#include <sqlite3.h>

namespace lamplight::deck {

namespace {

// A word counts most in a title, then in a tag.
constexpr auto score = "bm25(search, 8.0, 1.0, 2.0)";

QString columnText(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

/// has_tag(tags, folded tag): whether the tag is one of them, folded.
void hasTag(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const QString tags = fold(columnText(arguments[0]));
    const auto list = QStringView(tags).split(u' ');
    sqlite3_result_int(context, list.contains(columnText(arguments[1])) ? 1 : 0);
}

Result<QuerySql> understand(Connection& connection, const QString& text, qint64 now)
{
    const auto query = parseQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    sqlite3_create_function_v2(connection.handle(), "has_tag", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, hasTag,
                               nullptr, nullptr, nullptr);
    return toSql(connection, *query, now);
}

/// Every rowid of the index that can match, by kind, without reading the texts.
QString candidates(int kinds)
{
    QStringList tables;
    for (const char* kind : searchKinds) {
        const QString name = QLatin1String(kind);
        if (kinds & (1 << searchKindNumber(name)))
            tables.append(QStringLiteral("SELECT id * 8 + %1 AS r FROM %2").arg(searchKindNumber(name)).arg(name));
    }
    return tables.isEmpty() ? QStringLiteral("SELECT 0 AS r WHERE 0") : tables.join(QStringLiteral(" UNION ALL "));
}

/// The rowids of everything that matches: the best first, or ascending.
Result<QList<qint64>> rowids(Connection& connection, const QuerySql& query, bool bestFirst)
{
    QList<Statement::Value> values = query.values;
    QString from = QStringLiteral("SELECT r, 0 AS score FROM (%1)").arg(candidates(query.kinds));
    if (!query.match.isEmpty()) {
        from = QStringLiteral("SELECT rowid AS r, %1 AS score FROM search WHERE search MATCH ?")
                   .arg(QLatin1String(bestFirst ? score : "0"));
        values.prepend(query.match);
    }
    Statement select(connection,
                     QStringLiteral("WITH candidate AS MATERIALIZED (%1) SELECT r FROM candidate WHERE %2 ORDER BY %3")
                         .arg(from, query.where, QLatin1String(bestFirst ? "score, r & 7, r" : "r")));
    return collect(select.bindAll(values), [](const Statement& row) { return row.integer(0); });
}

/// The beginning of a text, for hits that no word points into.
QString opening(const QString& text)
{
    constexpr qsizetype length = 120;
    const QString line = text.left(4 * length).simplified();
    if (line.size() <= length)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', length);
    return line.left(end > 0 ? end : length) + u'\u2026';
}

Result<SearchHit> hit(Connection& connection, qint64 rowid, const QString& words)
{
    SearchHit hit;
    hit.kind = QLatin1String(searchKinds.at(static_cast<size_t>((rowid & 7) - 1)));
    hit.id = rowid >> 3;
    Statement row(connection, "SELECT title, body FROM search WHERE rowid = ?1");
    const auto there = row.bind(rowid).step();
    if (!there)
        return tl::unexpected(there.error());
    hit.title = row.text(0).trimmed();
    hit.snippet = opening(row.text(1));
    if (words.isEmpty())
        return hit;
    Statement marked(connection, "SELECT snippet(search, -1, char(0x2068), char(0x2069), char(0x2026), 24) "
                                 "FROM search WHERE rowid = ?1 AND search MATCH ?2");
    const auto found = marked.bind(rowid, words).step();
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        hit.snippet = marked.text(0).simplified();
    return hit;
}

} // namespace

Result<SearchPage> search(Connection& connection, const QString& query, qint64 now, int limit, int offset)
{
    const auto understood = understand(connection, query, now);
    if (!understood)
        return tl::unexpected(understood.error());
    const auto all = rowids(connection, *understood, true);
    if (!all)
        return tl::unexpected(all.error());
    SearchPage page{static_cast<int>(all->size()), {}};
    for (const qint64 rowid : all->mid(offset, limit)) {
        auto found = hit(connection, rowid, understood->words);
        if (!found)
            return tl::unexpected(found.error());
        page.hits.append(std::move(*found));
    }
    return page;
}

Result<QList<qint64>> matching(Connection& connection, const QString& kind, const QString& query, qint64 now)
{
    auto understood = understand(connection, query, now);
    if (!understood)
        return tl::unexpected(understood.error());
    const int number = searchKindNumber(kind);
    understood->kinds &= 1 << number;
    understood->where = QStringLiteral("(r & 7 = %1) AND %2").arg(number).arg(understood->where);
    auto ids = rowids(connection, *understood, false);
    if (ids)
        for (qint64& id : *ids)
            id >>= 3;
    return ids;
}

} // namespace lamplight::deck
