// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/aims.h"

#include "deck/statement.h"

#include <QHash>

namespace lamplight::deck {

namespace {

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

Result<void> dropTopics(Connection& connection, AimId id)
{
    Statement remove(connection, "DELETE FROM exam_topic WHERE exam_id = ?1");
    return remove.bind(id).run();
}

Result<void> putTopics(Connection& connection, AimId id, const QList<TopicId>& topics)
{
    LAMPLIGHT_TRY(dropTopics(connection, id));
    Statement insert(connection, "INSERT OR IGNORE INTO exam_topic (exam_id, topic_id) VALUES (?1, ?2)");
    for (const TopicId topic : topics)
        LAMPLIGHT_TRY(insert.bind(id, topic).run());
    return {};
}

} // namespace

Result<QList<Aim>> aims(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, position, name, date, blueprint_id FROM exam ORDER BY position, id");
    auto aims = collect(select, [](const Statement& row) {
        return Aim{row.id<AimId>(0),
                   row.text(1),
                   static_cast<int>(row.integer(2)),
                   row.text(3),
                   QDate::fromString(row.text(4), Qt::ISODate),
                   {},
                   row.id<BlueprintId>(5)};
    });
    Statement pairs(connection, "SELECT exam_id, topic_id FROM exam_topic ORDER BY exam_id, topic_id");
    const auto topics =
        collect(pairs, [](const Statement& row) { return std::pair(row.id<AimId>(0), row.id<TopicId>(1)); });
    if (const Error* error = firstError(aims, topics))
        return tl::unexpected(*error);
    QHash<AimId, QList<TopicId>> of;
    for (const auto& [aim, topic] : *topics)
        of[aim].append(topic);
    for (Aim& aim : *aims)
        aim.topics = of.value(aim.id);
    return aims;
}

Result<AimId> insert(Connection& connection, const Aim& aim)
{
    Statement insert(connection,
                     "INSERT INTO exam (uid, position, name, date, blueprint_id) VALUES (?1, ?2, ?3, ?4, ?5)");
    LAMPLIGHT_TRY(insert.bind(aim.uid, aim.position, aim.name, isoDate(aim.date), aim.blueprint).run());
    const AimId id(connection.lastInsertId());
    LAMPLIGHT_TRY(putTopics(connection, id, aim.topics));
    return id;
}

Result<void> update(Connection& connection, const Aim& aim)
{
    Statement update(connection,
                     "UPDATE exam SET position = ?2, name = ?3, date = ?4, blueprint_id = ?5 WHERE id = ?1");
    LAMPLIGHT_TRY(update.bind(aim.id, aim.position, aim.name, isoDate(aim.date), aim.blueprint).run());
    return putTopics(connection, aim.id, aim.topics);
}

Result<void> remove(Connection& connection, AimId id)
{
    LAMPLIGHT_TRY(dropTopics(connection, id));
    Statement remove(connection, "DELETE FROM exam WHERE id = ?1");
    return remove.bind(id).run();
}

} // namespace lamplight::deck
