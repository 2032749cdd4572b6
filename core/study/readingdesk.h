// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/lesson.h"
#include "model/question.h"
#include "model/topic.h"
#include "study/session.h"

#include <QHash>
#include <QSet>

namespace lamplight::study {

/// Unread ○; Begun ◐: some blocks seen long enough to be read; Read ●: all of them, and its checks answered.
enum class ReadingState { Unread, Begun, Read };

ReadingState readingState(const Lesson& lesson, const QSet<QString>& seen);

struct SyllabusLesson {
    LessonId id;
    QString uid, code, title;
    ReadingState state = ReadingState::Unread;
    int minutes = 0; ///< to read it, at least 1
};

/// A topic with its pages, in the order of the syllabus; `depth` 0 at the root.
struct SyllabusTopic {
    Topic topic;
    int depth = 0;
    QList<SyllabusLesson> lessons;
};

/// A concept with what the popover beside a link shows.
struct ConceptView {
    Concept concept_;
    QList<Definition> definitions;                 ///< official ones first
    QList<QPair<RelationKind, QString>> relations; ///< with the other concept's term, both directions of contrast
};

/// A page with all that is shown on and beside it.
struct LessonPage {
    Lesson lesson;
    int minutes = 0;
    QSet<QString> seen;                     ///< uids of blocks read
    QHash<QString, Question> questions;     ///< by uid: those of its Check blocks
    QHash<ConceptId, ConceptView> concepts; ///< every concept of the deck, for links
    int cards = 0;                          ///< made from this page
};

class ReadingDesk {
public:
    explicit ReadingDesk(Session& session) : m_session(session) {}

    Result<QList<SyllabusTopic>> syllabus();
    Result<LessonPage> page(LessonId id);
    Result<LessonId> lessonOfUid(const QString& uid);
    /// Made from the concept or its definitions.
    Result<QList<Card>> cardsOf(ConceptId id);

    /// Blocks that were on the screen long enough (lesson::readingtime). Not a step of the journal. A Check block
    /// counts once its complete questions have been answered in place.
    Result<void> markSeen(const Lesson& lesson, const QStringList& blocks);

    /// Makes the proposed split of a damaged table its cells: a step. ErrorKind::Refused where there is no proposal.
    Result<deck::Changes> acceptTable(LessonId id, const QString& block);

private:
    Session& m_session;
};

} // namespace lamplight::study
