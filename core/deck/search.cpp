// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/search.h"

#include "deck/querysql.h"
#include "deck/querywords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <tuple>

namespace lamplight::deck {

namespace {

// A word counts most in a title, then in a tag.
constexpr auto score = "bm25(search, 8.0, 1.0, 2.0)";

Result<QuerySql> understand(Connection& connection, const QString& text, qint64 now)
{
    const auto query = parseQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    return toSql(connection, *query, now);
}

/// A match: the lower the score, the better.
struct Match {
    double score = 0;
    qint64 rowid = 0;

    int kind() const { return static_cast<int>(rowid & 7); }
};

/// The rowids of every kind that can match, without reading the texts.
QString candidates(const QuerySql& query)
{
    QStringList tables;
    for (const char* name : searchKinds) {
        const QString table = QLatin1String(name);
        const int kind = searchKindNumber(table);
        if (query.kinds & (1 << kind))
            tables.append(
                QStringLiteral("SELECT id * 8 + %1 AS r FROM %2 WHERE %3")
                    .arg(kind)
                    .arg(table,
                         (QStringList{QStringLiteral("1")} + query.ofKind.value(kind)).join(QStringLiteral(" AND "))));
    }
    return tables.isEmpty() ? QStringLiteral("SELECT 0 AS r WHERE 0") : tables.join(QStringLiteral(" UNION ALL "));
}

/// Everything that matches: with words ascending, else in no order.
Result<QList<Match>> matches(Connection& connection, const QuerySql& query)
{
    QList<Statement::Value> values = query.values;
    QString from = candidates(query);
    if (!query.match.isEmpty()) {
        from = QStringLiteral("SELECT rowid AS r FROM search WHERE search MATCH ?");
        values.prepend(query.match);
    }
    // Materialised: FTS5 would otherwise look each rowid of the condition up by running the whole match anew.
    if (query.where != QLatin1String("1"))
        from = QStringLiteral("WITH candidate AS MATERIALIZED (%1) SELECT r FROM candidate WHERE %2 ORDER BY r")
                   .arg(from, query.where);
    Statement select(connection, from);
    return collect(select.bindAll(values), [](const Statement& row) { return Match{0, row.integer(0)}; });
}

QString rowidsOf(const QList<Match>& some)
{
    QJsonArray rowids;
    for (const Match& match : some)
        rowids.append(match.rowid);
    return QString::fromUtf8(QJsonDocument(rowids).toJson(QJsonDocument::Compact));
}

/// What `select`, in terms of `search`, gives for those rows. "+": one run of the match for all of them, not one each;
/// the range spares it what lies outside.
template <class Read>
auto ofRows(Connection& connection, const char* select, const QString& words, const QList<Match>& rows, Read read)
{
    const auto [first, last] = std::ranges::minmax(rows, {}, &Match::rowid);
    Statement statement(connection, QStringLiteral("SELECT rowid, %1 FROM search WHERE search MATCH ?1 AND rowid "
                                                   "BETWEEN ?3 AND ?4 AND +rowid IN (SELECT value FROM json_each(?2))")
                                        .arg(QLatin1String(select)));
    statement.bind(words, rowidsOf(rows), first.rowid, last.rowid);
    return collect(statement, read);
}

/// The same with scores, where there are words. Of very many each row's length would have to be looked up, to rank by
/// words that most rows have: then those that have them in the title come first.
Result<QList<Match>> rankedMatches(Connection& connection, const QuerySql& query)
{
    constexpr qsizetype mostScored = 2000;
    auto all = matches(connection, query);
    if (!all || all->isEmpty() || query.match.isEmpty() || query.words.isEmpty())
        return all;
    if (all->size() <= mostScored)
        return ofRows(connection, score, query.match, *all, [](const Statement& row) {
            return Match{row.real(1), row.integer(0)};
        });
    QuerySql inTitle = query;
    inTitle.match = QStringLiteral("title : (%1)").arg(query.match);
    const auto titled = matches(connection, inTitle);
    if (!titled)
        return titled;
    auto better = titled->begin(); // both ascend
    for (Match& match : *all) {
        while (better != titled->end() && better->rowid < match.rowid)
            ++better;
        match.score = better != titled->end() && better->rowid == match.rowid ? -1 : 0;
    }
    return all;
}

/// The best ones from `offset` on; where none is better, by kind and age.
QList<Match> pageOf(QList<Match> all, qsizetype offset, qsizetype limit)
{
    const qsizetype from = std::min(offset, all.size());
    const qsizetype end = limit < 0 ? all.size() : std::min(from + limit, all.size());
    std::ranges::partial_sort(all, all.begin() + end, {},
                              [](const Match& match) { return std::tuple(match.score, match.kind(), match.rowid); });
    return all.mid(from, end - from);
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

Result<SearchHit> hit(Connection& connection, const Match& match)
{
    SearchHit hit;
    hit.kind = QLatin1String(searchKinds.at(static_cast<size_t>(match.kind() - 1)));
    hit.id = match.rowid >> 3;
    Statement row(connection, "SELECT title, body FROM search WHERE rowid = ?1");
    const auto there = row.bind(match.rowid).step();
    if (!there)
        return tl::unexpected(there.error());
    hit.title = row.text(0).trimmed();
    hit.snippet = opening(row.text(1));
    return hit;
}

/// The passages of a page's rows in which the words stand, by rowid.
Result<QHash<qint64, QString>> passages(Connection& connection, const QList<Match>& page, const QString& words)
{
    if (words.isEmpty() || page.isEmpty())
        return QHash<qint64, QString>();
    const auto rows =
        ofRows(connection, "snippet(search, -1, char(0x2068), char(0x2069), char(0x2026), 24)", words, page,
               [](const Statement& row) { return std::pair(row.integer(0), row.text(1).simplified()); });
    if (!rows)
        return tl::unexpected(rows.error());
    return QHash<qint64, QString>(rows->begin(), rows->end());
}

} // namespace

Result<SearchPage> search(Connection& connection, const QString& query, qint64 now, int limit, int offset)
{
    const auto understood = understand(connection, query, now);
    if (!understood)
        return tl::unexpected(understood.error());
    const auto all = rankedMatches(connection, *understood);
    if (!all)
        return tl::unexpected(all.error());
    const QList<Match> page = pageOf(*all, offset, limit);
    const auto marked = passages(connection, page, understood->words);
    if (!marked)
        return tl::unexpected(marked.error());
    SearchPage result{static_cast<int>(all->size()), {}};
    for (const Match& match : page) {
        auto found = hit(connection, match);
        if (!found)
            return tl::unexpected(found.error());
        found->snippet = marked->value(match.rowid, found->snippet);
        result.hits.append(std::move(*found));
    }
    return result;
}

Result<QList<qint64>> matching(Connection& connection, const QString& kind, const QString& query, qint64 now)
{
    auto understood = understand(connection, query, now);
    if (!understood)
        return tl::unexpected(understood.error());
    const int number = searchKindNumber(kind);
    understood->kinds &= 1 << number;
    understood->where = QStringLiteral("(r & 7 = %1) AND %2").arg(number).arg(understood->where);
    const auto all = matches(connection, *understood);
    if (!all)
        return tl::unexpected(all.error());
    QList<qint64> ids;
    for (const Match& match : *all)
        ids.append(match.rowid >> 3);
    std::ranges::sort(ids);
    return ids;
}

} // namespace lamplight::deck
