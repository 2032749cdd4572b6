// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/querysql.h"

#include "base/fold.h"
#include "deck/querywords.h"
#include "deck/spelling.h"
#include "deck/topics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <optional>

namespace lamplight::deck {

namespace {

constexpr int everyKind = 0b111110;

int kindBit(const QString& kind)
{
    return 1 << searchKindNumber(kind);
}

/// A string of FTS5's own query language: whatever is in it is text to be found.
QString ftsString(const QString& text, bool beginning)
{
    QString quoted = QStringLiteral("\"%1\"").arg(QString(text).replace(u'"', u' ').replace(u'\0', u' '));
    return beginning ? quoted + u'*' : quoted;
}

QString ftsText(const Query& term)
{
    QStringList alternatives;
    for (const QString& spelling : spellings(term.text))
        alternatives.append(ftsString(spelling, term.beginning));
    return QStringLiteral("(%1)").arg(alternatives.join(QStringLiteral(" OR ")));
}

std::optional<QString> ftsOf(const Query& query);

/// The parts that FTS5 can answer by itself, as one expression. FTS5 knows "without" only after something to find.
/// `rest` gets the other parts.
QString ftsOfAll(const std::vector<Query>& parts, std::vector<const Query*>& rest)
{
    QStringList found, refused;
    std::vector<const Query*> refusing;
    for (const Query& part : parts) {
        const bool negative = part.type == Query::Type::Not;
        if (const auto fts = ftsOf(negative ? part.parts.front() : part)) {
            (negative ? refused : found).append(*fts);
            if (negative)
                refusing.push_back(&part);
        } else {
            rest.push_back(&part);
        }
    }
    if (found.isEmpty()) {
        rest.insert(rest.end(), refusing.begin(), refusing.end());
        return {};
    }
    const QString all = found.join(QStringLiteral(" AND "));
    return refused.isEmpty() ? QStringLiteral("(%1)").arg(all)
                             : QStringLiteral("((%1) NOT (%2))").arg(all, refused.join(QStringLiteral(" OR ")));
}

/// The whole query as one expression of FTS5, where it can be one.
std::optional<QString> ftsOf(const Query& query)
{
    switch (query.type) {
    case Query::Type::Text: return ftsText(query);
    case Query::Type::Field:
    case Query::Type::Not: return {};
    case Query::Type::All: {
        std::vector<const Query*> rest;
        const QString fts = ftsOfAll(query.parts, rest);
        return rest.empty() && !fts.isEmpty() ? std::optional(fts) : std::nullopt;
    }
    case Query::Type::Any: break;
    }
    QStringList parts;
    for (const Query& part : query.parts) {
        const auto fts = ftsOf(part);
        if (!fts)
            return {};
        parts.append(*fts);
    }
    return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" OR ")));
}

int kindsOf(const Query& query)
{
    int kinds = everyKind;
    switch (query.type) {
    case Query::Type::Text:
    case Query::Type::Not: return kinds;
    case Query::Type::Field:
        if (query.field == QueryField::Kind)
            return kindBit(query.text);
        for (const StateWord& word : stateWords())
            if (query.field == QueryField::Is && query.text == QLatin1String(word.name))
                return kindBit(QLatin1String(word.kind));
        return kinds;
    case Query::Type::All:
        for (const Query& part : query.parts)
            kinds &= kindsOf(part);
        return kinds;
    case Query::Type::Any: break;
    }
    kinds = 0;
    for (const Query& part : query.parts)
        kinds |= kindsOf(part);
    return kinds;
}

void collectWords(const Query& query, QStringList& words)
{
    if (query.type == Query::Type::Text)
        words.append(ftsText(query));
    else if (query.type != Query::Type::Not)
        for (const Query& part : query.parts)
            collectWords(part, words);
}

/// The topics whose code is `text` or whose title holds it, and everything under them; as a JSON array of ids.
QString topicsNamed(const QList<Topic>& topics, const QString& text)
{
    const QString wanted = fold(text);
    QSet<TopicId> named;
    QJsonArray ids;
    for (const Topic& topic : topics) { // parents come before children
        if (fold(topic.code) != wanted && !fold(topic.title).contains(wanted) && !named.contains(topic.parent))
            continue;
        named.insert(topic.id);
        ids.append(topic.id.value);
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

// Concepts and definitions belong to the topics of the lessons that word them; a card, to its own or its lesson's.
constexpr auto ofTopics = R"(r IN (
    WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?)),
         page AS MATERIALIZED (SELECT id FROM lesson WHERE topic_id IN wanted),
         wording AS MATERIALIZED (SELECT definition_id AS id FROM definition_place WHERE lesson_id IN page)
    SELECT id * 8 + 1 FROM page
    UNION ALL SELECT concept_id * 8 + 2 FROM definition WHERE id IN wording
    UNION ALL SELECT id * 8 + 3 FROM wording
    UNION ALL SELECT id * 8 + 4 FROM question WHERE topic_id IN wanted OR lesson_id IN page
    UNION ALL SELECT id * 8 + 5 FROM card WHERE topic_id IN wanted OR lesson_id IN page))";

class Translator {
public:
    Translator(QList<Topic> topics, qint64 now, QList<Statement::Value>& values)
        : m_topics(std::move(topics)), m_now(now), m_values(values)
    {
    }

    QString condition(const Query& query)
    {
        if (query.type == Query::Type::Field)
            return field(query);
        if (query.type == Query::Type::Not)
            return QStringLiteral("NOT %1").arg(condition(query.parts.front()));
        if (const auto fts = ftsOf(query)) {
            m_values.append(*fts);
            return QStringLiteral("(r IN (SELECT rowid FROM search WHERE search MATCH ?))");
        }
        QStringList parts;
        for (const Query& part : query.parts)
            parts.append(condition(part));
        return joined(parts, query.type == Query::Type::All);
    }

    static QString joined(const QStringList& parts, bool all)
    {
        return parts.isEmpty()
                   ? QStringLiteral("1")
                   : QStringLiteral("(%1)").arg(parts.join(all ? QLatin1String(" AND ") : QLatin1String(" OR ")));
    }

private:
    QString field(const Query& query)
    {
        switch (query.field) {
        case QueryField::Kind: return QStringLiteral("(r & 7 = %1)").arg(searchKindNumber(query.text));
        case QueryField::Topic:
            m_values.append(topicsNamed(m_topics, query.text));
            return QStringLiteral("(%1)").arg(QLatin1String(ofTopics));
        case QueryField::Tag:
            m_values.append(QStringLiteral("tags : %1").arg(ftsText({Query::Type::Text, {}, query.text})));
            m_values.append(fold(query.text));
            return QStringLiteral("(r IN (SELECT rowid FROM search WHERE search MATCH ? AND has_tag(tags, ?)))");
        case QueryField::Is: break;
        }
        return state(query.text);
    }

    QString state(const QString& value)
    {
        for (const StateWord& word : stateWords()) {
            if (value != QLatin1String(word.name))
                continue;
            const QString kind = QLatin1String(word.kind);
            const QString where =
                QString(QLatin1String(word.where)).replace(QStringLiteral(":now"), QString::number(m_now));
            return QStringLiteral("(r IN (SELECT id * 8 + %1 FROM %2 WHERE %3))")
                .arg(searchKindNumber(kind))
                .arg(kind, where);
        }
        Q_UNREACHABLE();
    }

    QList<Topic> m_topics;
    qint64 m_now;
    QList<Statement::Value>& m_values;
};

bool namesTopic(const Query& query)
{
    return (query.type == Query::Type::Field && query.field == QueryField::Topic) ||
           std::ranges::any_of(query.parts, namesTopic);
}

} // namespace

Result<QuerySql> toSql(Connection& connection, const Query& query, qint64 now)
{
    Result<QList<Topic>> tree;
    if (namesTopic(query))
        tree = topics(connection);
    if (!tree)
        return tl::unexpected(tree.error());
    QuerySql sql;
    sql.kinds = kindsOf(query);
    QStringList words;
    collectWords(query, words);
    sql.words = words.join(QStringLiteral(" OR "));

    std::vector<const Query*> rest;
    if (query.type == Query::Type::All)
        sql.match = ftsOfAll(query.parts, rest);
    else if (const auto fts = ftsOf(query))
        sql.match = *fts;
    else
        rest.push_back(&query);
    Translator translator(*tree, now, sql.values);
    QStringList conditions;
    for (const Query* part : rest)
        conditions.append(translator.condition(*part));
    sql.where = Translator::joined(conditions, true);
    return sql;
}

} // namespace lamplight::deck
