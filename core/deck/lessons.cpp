// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lessons.h"

#include "deck/statement.h"
#include "deck/topics.h"
#include "model/json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <algorithm>

namespace lamplight::deck {

namespace {

Lesson lessonFromRow(const Statement& row)
{
    Lesson lesson{row.id<LessonId>(0), row.text(1), row.id<TopicId>(2), static_cast<int>(row.integer(3)),
                  row.text(4),         row.text(5), row.text(6),        row.text(7),
                  row.text(8),         {}};
    const QJsonArray blocks = QJsonDocument::fromJson(row.text(9).toUtf8()).array();
    for (const QJsonValue& block : blocks)
        lesson.blocks.append(blockFromJson(block.toObject()));
    return lesson;
}

QString blocksColumn(const Lesson& lesson)
{
    QJsonArray blocks;
    for (const Block& block : lesson.blocks)
        blocks.append(toJson(block));
    return QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact));
}

Result<QList<Lesson>> select(Connection& connection, const char* sql)
{
    Statement statement(connection, sql);
    auto lessons = collect(statement, lessonFromRow);
    const auto tree = topics(connection);
    if (!lessons || !tree)
        return lessons ? tl::unexpected(tree.error()) : lessons;
    QHash<TopicId, qsizetype> place;
    for (const Topic& topic : *tree)
        place.insert(topic.id, place.size());
    std::ranges::stable_sort(*lessons, {}, [&](const Lesson& lesson) {
        return std::tuple(place.value(lesson.topic), lesson.position, lesson.id.value);
    });
    return lessons;
}

} // namespace

Result<QList<Lesson>> lessons(Connection& connection)
{
    return select(connection,
                  "SELECT id, uid, topic_id, position, code, title, date, source, tags, blocks FROM lesson");
}

Result<QList<Lesson>> lessonTitles(Connection& connection)
{
    return select(connection, "SELECT id, uid, topic_id, position, code, title, date, source, tags, '[]' FROM lesson");
}

Result<Lesson> lesson(Connection& connection, LessonId id)
{
    Statement select(connection,
                     "SELECT id, uid, topic_id, position, code, title, date, source, tags, blocks FROM lesson "
                     "WHERE id = ?1");
    const auto row = select.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("deck", "This lesson isn't in the deck any more."));
    return lessonFromRow(select);
}

Result<LessonId> lessonOfUid(Connection& connection, const QString& uid)
{
    Statement select(connection, "SELECT id FROM lesson WHERE uid = ?1");
    const auto row = select.bind(uid).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("deck", "This lesson isn't in the deck any more."));
    return select.id<LessonId>(0);
}

Result<TopicId> topicOf(Connection& connection, LessonId id)
{
    Statement select(connection, "SELECT topic_id FROM lesson WHERE id = ?1");
    const auto row = select.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? select.id<TopicId>(0) : TopicId();
}

Result<LessonId> insert(Connection& connection, const Lesson& lesson)
{
    Statement insert(connection,
                     "INSERT INTO lesson (uid, topic_id, position, code, title, date, source, tags, blocks) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    LAMPLIGHT_TRY(insert
                      .bind(lesson.uid, lesson.topic, lesson.position, lesson.code, lesson.title, lesson.date,
                            lesson.source, lesson.tags, blocksColumn(lesson))
                      .run());
    return LessonId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const Lesson& lesson)
{
    Statement update(connection, "UPDATE lesson SET topic_id = ?2, position = ?3, code = ?4, title = ?5, date = ?6, "
                                 "source = ?7, tags = ?8, blocks = ?9 WHERE id = ?1");
    return update
        .bind(lesson.id, lesson.topic, lesson.position, lesson.code, lesson.title, lesson.date, lesson.source,
              lesson.tags, blocksColumn(lesson))
        .run();
}

Result<QSet<QString>> blocksSeen(Connection& connection, const QString& lessonUid)
{
    Statement select(connection, "SELECT block_uid FROM reading WHERE lesson_uid = ?1");
    const auto rows = collect(select.bind(lessonUid), [](const Statement& row) { return row.text(0); });
    if (!rows)
        return tl::unexpected(rows.error());
    return QSet<QString>(rows->begin(), rows->end());
}

Result<QList<BlockSeen>> blocksSeen(Connection& connection)
{
    Statement select(connection, "SELECT block_uid, seen_at FROM reading");
    return collect(select, [](const Statement& row) { return BlockSeen{row.text(0), row.integer(1)}; });
}

Result<void> markSeen(Connection& connection, const QString& lessonUid, const QStringList& blockUids, qint64 at)
{
    Statement insert(connection, "INSERT OR IGNORE INTO reading (lesson_uid, block_uid, seen_at) VALUES (?1, ?2, ?3)");
    for (const QString& block : blockUids)
        LAMPLIGHT_TRY(insert.bind(lessonUid, block, at).run());
    return {};
}

} // namespace lamplight::deck
