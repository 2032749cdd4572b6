// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/lesson.h"

#include <QList>
#include <QSet>

namespace lamplight::deck {

/// In the order of the syllabus.
Result<QList<Lesson>> lessons(Connection& connection);
/// The same without their blocks: for trees and lists.
Result<QList<Lesson>> lessonTitles(Connection& connection);
/// ErrorKind::NotFound.
Result<Lesson> lesson(Connection& connection, LessonId id);
Result<LessonId> lessonOfUid(Connection& connection, const QString& uid);

/// The topic that holds a page; invalid when there is no such page.
Result<TopicId> topicOf(Connection& connection, LessonId id);

Result<LessonId> insert(Connection& connection, const Lesson& lesson);
Result<void> update(Connection& connection, const Lesson& lesson);

/// Which blocks of a lesson have been seen long enough to have been read, by uid.
Result<QSet<QString>> blocksSeen(Connection& connection, const QString& lessonUid);
/// A block that was seen so long, and when.
struct BlockSeen {
    QString blockUid;
    qint64 at = 0; ///< UTC ms
};
/// Of all lessons.
Result<QList<BlockSeen>> blocksSeen(Connection& connection);
/// For Deck::record: reading isn't a step of the journal.
Result<void> markSeen(Connection& connection, const QString& lessonUid, const QStringList& blockUids, qint64 at);

} // namespace lamplight::deck
