// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/topics.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<QList<Topic>> topics(Connection& connection)
{
    Statement select(connection, "WITH RECURSIVE tree (id, path) AS ("
                                 "  SELECT id, printf('%08d.%08d', position, id) FROM topic WHERE parent_id IS NULL"
                                 "  UNION ALL"
                                 "  SELECT t.id, tree.path || printf('/%08d.%08d', t.position, t.id)"
                                 "  FROM topic t JOIN tree ON t.parent_id = tree.id)"
                                 "SELECT t.id, t.uid, t.parent_id, t.position, t.code, t.title, t.retention"
                                 " FROM tree JOIN topic t USING (id) ORDER BY tree.path");
    return collect(select, [](const Statement& row) {
        return Topic{row.id<TopicId>(0),
                     row.text(1),
                     row.id<TopicId>(2),
                     static_cast<int>(row.integer(3)),
                     row.text(4),
                     row.text(5),
                     row.isNull(6) ? std::nullopt : std::optional(row.real(6))};
    });
}

Result<QList<Criterion>> criteria(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, topic_id, code, text FROM criterion ORDER BY id");
    return collect(select, [](const Statement& row) {
        return Criterion{row.id<CriterionId>(0), row.text(1), row.id<TopicId>(2), row.text(3), row.text(4)};
    });
}

Result<TopicId> insert(Connection& connection, const Topic& topic)
{
    Statement insert(connection, "INSERT INTO topic (uid, parent_id, position, code, title, retention) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    LAMPLIGHT_TRY(insert.bind(topic.uid, topic.parent, topic.position, topic.code, topic.title, topic.retention).run());
    return TopicId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const Topic& topic)
{
    Statement update(connection, "UPDATE topic SET parent_id = ?2, position = ?3, code = ?4, title = ?5, "
                                 "retention = ?6 WHERE id = ?1");
    return update.bind(topic.id, topic.parent, topic.position, topic.code, topic.title, topic.retention).run();
}

Result<CriterionId> insert(Connection& connection, const Criterion& criterion)
{
    Statement insert(connection, "INSERT INTO criterion (uid, topic_id, code, text) VALUES (?1, ?2, ?3, ?4)");
    LAMPLIGHT_TRY(insert.bind(criterion.uid, criterion.topic, criterion.code, criterion.text).run());
    return CriterionId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const Criterion& criterion)
{
    Statement update(connection, "UPDATE criterion SET topic_id = ?2, code = ?3, text = ?4 WHERE id = ?1");
    return update.bind(criterion.id, criterion.topic, criterion.code, criterion.text).run();
}

} // namespace lamplight::deck
