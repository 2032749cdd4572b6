// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/querysql.h"

#include "base/fold.h"
#include "deck/queryfts.h"
#include "deck/queryrows.h"
#include "deck/querywords.h"
#include "deck/spelling.h"
#include "deck/topics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace lamplight::deck {

namespace {

constexpr int everyKind = 0b111110;

int kindBit(const QString& kind)
{
    return 1 << searchKindNumber(kind);
}

int kindsOfField(const Query& field)
{
    switch (field.field) {
    case QueryField::Kind: return kindBit(field.text);
    case QueryField::Topic:
    case QueryField::Tag: return everyKind;
    case QueryField::Source:
        return kindBit(QStringLiteral("lesson")) | kindBit(QStringLiteral("definition")) |
               kindBit(QStringLiteral("question"));
    case QueryField::Concept:
        return kindBit(QStringLiteral("concept")) | kindBit(QStringLiteral("definition")) |
               kindBit(QStringLiteral("card"));
    default: break;
    }
    const auto rows = rowCondition(field, {});
    return rows ? 1 << rows->kind : everyKind;
}

int kindsOf(const Query& query)
{
    int kinds = everyKind;
    switch (query.type) {
    case Query::Type::Text:
    case Query::Type::Not: return kinds;
    case Query::Type::Field: return kindsOfField(query);
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

constexpr auto ofSource = R"(r IN (
    WITH wanted (sought) AS (SELECT ?)
    SELECT id * 8 + 1 FROM lesson, wanted WHERE has_text(source, sought)
    UNION ALL SELECT id * 8 + 3 FROM definition, wanted WHERE has_text(source, sought) OR has_text(edition, sought)
    UNION ALL SELECT id * 8 + 4 FROM question, wanted WHERE has_text(source, sought)))";

// A term or another name; with it its definitions, and the cards of both.
constexpr auto ofConcept = R"(r IN (
    WITH wanted (sought) AS (SELECT ?),
         named AS MATERIALIZED (
             SELECT id FROM concept, wanted WHERE folded = sought
             UNION SELECT concept.id FROM concept, wanted, json_each(aliases) WHERE is_text(json_each.value, sought)),
         wording AS MATERIALIZED (SELECT id FROM definition WHERE concept_id IN named)
    SELECT id * 8 + 2 FROM named
    UNION ALL SELECT id * 8 + 3 FROM wording
    UNION ALL SELECT id * 8 + 5 FROM card WHERE concept_id IN named OR definition_id IN wording))";

bool isField(const Query& query, QueryField field)
{
    return query.type == Query::Type::Field && query.field == field;
}

/// What narrows the rows down to those that may have a tag: its words stand in a tag.
QString ftsOfTag(const QString& tag)
{
    return QStringLiteral("tags : %1").arg(ftsText({Query::Type::Text, {}, tag}));
}

class Translator {
public:
    Translator(QList<Topic> topics, const QueryMoment& moment, QList<Statement::Value>& values)
        : m_topics(std::move(topics)), m_moment(moment), m_values(values)
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
        case QueryField::Tag: return tag(query.text);
        case QueryField::Source:
            m_values.append(fold(query.text));
            return QStringLiteral("(%1)").arg(QLatin1String(ofSource));
        case QueryField::Concept:
            m_values.append(fold(query.text));
            return QStringLiteral("(%1)").arg(QLatin1String(ofConcept));
        default: break;
        }
        const RowCondition rows = rowCondition(query, m_moment).value_or(RowCondition());
        return QStringLiteral("(r IN (SELECT id * 8 + %1 FROM %2 WHERE %3))")
            .arg(rows.kind)
            .arg(QLatin1String(searchKinds.at(static_cast<size_t>(rows.kind - 1))), rows.where);
    }

    QString tag(const QString& tag)
    {
        if (!hasWord(tag)) { // the index doesn't know it
            m_values.append(fold(tag));
            return QStringLiteral("(r IN (SELECT rowid FROM search WHERE has_tag(tags, ?)))");
        }
        m_values.append(ftsOfTag(tag));
        m_values.append(fold(tag));
        return QStringLiteral("(r IN (SELECT rowid FROM search WHERE search MATCH ? AND has_tag(tags, ?)))");
    }

    QList<Topic> m_topics;
    const QueryMoment& m_moment;
    QList<Statement::Value>& m_values;
};

bool namesTopic(const Query& query)
{
    return isField(query, QueryField::Topic) || std::ranges::any_of(query.parts, namesTopic);
}

} // namespace

Result<QuerySql> toSql(Connection& connection, const Query& query, qint64 now)
{
    Result<QList<Topic>> tree;
    if (namesTopic(query))
        tree = topics(connection);
    const auto moment = queryMoment(connection, now);
    if (const Error* error = firstError(tree, moment))
        return tl::unexpected(*error);
    const std::vector<Query> parts = query.type == Query::Type::All ? query.parts : std::vector{query};
    std::vector<const Query*> rest;
    QStringList match{ftsOfAll(parts, rest)};
    for (const Query* part : rest)
        if (isField(*part, QueryField::Tag) && hasWord(part->text))
            match.append(ftsOfTag(part->text));
    match.removeAll(QString());

    QuerySql sql;
    sql.match = match.join(QStringLiteral(" AND "));
    sql.words = ftsOfAnyWord(query);
    sql.kinds = kindsOf(query);
    Translator translator(*tree, *moment, sql.values);
    QStringList conditions;
    for (const Query* part : rest) {
        const bool refused = part->type == Query::Type::Not;
        const Query& field = refused ? part->parts.front() : *part;
        const auto rows =
            match.isEmpty() && field.type == Query::Type::Field ? rowCondition(field, *moment) : std::nullopt;
        if (rows)
            sql.ofKind[rows->kind].append(
                QStringLiteral("%1 (%2)").arg(refused ? QStringLiteral("NOT") : QString(), rows->where));
        else
            conditions.append(translator.condition(*part));
    }
    sql.where = Translator::joined(conditions, true);
    return sql;
}

} // namespace lamplight::deck
