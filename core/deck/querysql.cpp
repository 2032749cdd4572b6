// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/querysql.h"

#include "base/fold.h"
#include "deck/queryfts.h"
#include "deck/querywords.h"
#include "deck/spelling.h"
#include "deck/topics.h"
#include "model/names.h"

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

int kindsOf(const Query& query)
{
    int kinds = everyKind;
    switch (query.type) {
    case Query::Type::Text:
    case Query::Type::Not: return kinds;
    case Query::Type::Field:
        if (query.field == QueryField::Kind)
            return kindBit(query.text);
        if (query.field == QueryField::Flag)
            return kindBit(QStringLiteral("card"));
        return query.field == QueryField::Is ? kindBit(QLatin1String(stateWord(query.text).kind)) : kinds;
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

    /// SQL over the table of the noun that can be so.
    QString state(const QString& value) const
    {
        return QString(QLatin1String(stateWord(value).where)).replace(QStringLiteral(":now"), QString::number(m_now));
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
        case QueryField::Flag:
            return QStringLiteral("(r IN (SELECT id * 8 + 5 FROM card WHERE flag = %1))")
                .arg(static_cast<int>(named<CardFlag>(query.text).value_or(CardFlag::None)));
        case QueryField::Is: break;
        }
        const int kind = searchKindNumber(QLatin1String(stateWord(query.text).kind));
        return QStringLiteral("(r IN (SELECT id * 8 + %1 FROM %2 WHERE %3))")
            .arg(kind)
            .arg(QLatin1String(stateWord(query.text).kind), state(query.text));
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
    qint64 m_now;
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
    if (!tree)
        return tl::unexpected(tree.error());
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
    Translator translator(*tree, now, sql.values);
    QStringList conditions;
    for (const Query* part : rest) {
        const bool refused = part->type == Query::Type::Not;
        const Query& field = refused ? part->parts.front() : *part;
        if (match.isEmpty() && isField(field, QueryField::Is))
            sql.ofKind[searchKindNumber(QLatin1String(stateWord(field.text).kind))].append(
                QStringLiteral("%1 (%2)").arg(refused ? QStringLiteral("NOT") : QString(),
                                              translator.state(field.text)));
        else
            conditions.append(translator.condition(*part));
    }
    sql.where = Translator::joined(conditions, true);
    return sql;
}

} // namespace lamplight::deck
