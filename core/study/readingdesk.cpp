// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/readingdesk.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "lesson/readingtime.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

SyllabusLesson summary(const Lesson& lesson, const QSet<QString>& seen)
{
    return {
        lesson.id, lesson.uid, lesson.code, lesson.title, readingState(lesson, seen), lesson::readingMinutes(lesson)};
}

int depthOf(const QHash<TopicId, TopicId>& parents, TopicId topic)
{
    int depth = 0;
    for (TopicId parent = parents.value(topic); parent.isValid(); parent = parents.value(parent))
        ++depth;
    return depth;
}

/// Both ends of a contrast see it; the other kinds are told from the concept that names them.
void addRelations(QHash<ConceptId, ConceptView>& views, const QList<Concept>& concepts)
{
    for (const Concept& concept_ : concepts)
        for (const Relation& relation : concept_.relations) {
            ConceptView& view = views[concept_.id];
            ConceptView& other = views[relation.target];
            const auto add = [](ConceptView& to, RelationKind kind, const QString& term) {
                if (!to.relations.contains({kind, term}))
                    to.relations.append({kind, term});
            };
            add(view, relation.kind, other.concept_.term);
            if (relation.kind == RelationKind::ContrastsWith)
                add(other, relation.kind, concept_.term);
        }
}

Result<QHash<ConceptId, ConceptView>> conceptViews(deck::Connection& connection)
{
    const auto concepts = deck::concepts(connection);
    const auto definitions = deck::definitions(connection);
    if (const Error* error = firstError(concepts, definitions))
        return tl::unexpected(*error);
    QHash<ConceptId, ConceptView> views;
    for (const Concept& concept_ : *concepts)
        views[concept_.id].concept_ = concept_;
    addRelations(views, *concepts);
    for (const Definition& definition : *definitions)
        views[definition.concept_].definitions.append(definition);
    for (ConceptView& view : views)
        std::ranges::stable_partition(view.definitions, &Definition::official);
    return views;
}

} // namespace

ReadingState readingState(const Lesson& lesson, const QSet<QString>& seen)
{
    const auto isSeen = [&](const Block& block) { return seen.contains(block.uid); };
    if (!lesson.blocks.isEmpty() && std::ranges::all_of(lesson.blocks, isSeen))
        return ReadingState::Read;
    return std::ranges::any_of(lesson.blocks, isSeen) ? ReadingState::Begun : ReadingState::Unread;
}

Result<QList<SyllabusTopic>> ReadingDesk::syllabus()
{
    return m_session.deck().read([](deck::Connection& connection) -> Result<QList<SyllabusTopic>> {
        const auto topics = deck::topics(connection);
        const auto lessons = deck::lessons(connection);
        if (const Error* error = firstError(topics, lessons))
            return tl::unexpected(*error);
        QHash<TopicId, TopicId> parents;
        for (const Topic& topic : *topics)
            parents.insert(topic.id, topic.parent);
        QList<SyllabusTopic> syllabus;
        for (const Topic& topic : *topics) {
            SyllabusTopic row{topic, depthOf(parents, topic.id), {}};
            for (const Lesson& lesson : *lessons)
                if (lesson.topic == topic.id) {
                    const auto seen = deck::blocksSeen(connection, lesson.uid);
                    if (!seen)
                        return tl::unexpected(seen.error());
                    row.lessons.append(summary(lesson, *seen));
                }
            syllabus.append(row);
        }
        return syllabus;
    });
}

Result<LessonPage> ReadingDesk::page(LessonId id)
{
    return m_session.deck().read([id](deck::Connection& connection) -> Result<LessonPage> {
        const auto lesson = deck::lesson(connection, id);
        const auto questions = deck::questionsOfLesson(connection, id);
        const auto cards = deck::cardCount(connection, id);
        if (const Error* error = firstError(lesson, questions, cards))
            return tl::unexpected(*error);
        const auto seen = deck::blocksSeen(connection, lesson->uid);
        auto concepts = conceptViews(connection);
        if (const Error* error = firstError(seen, concepts))
            return tl::unexpected(*error);
        LessonPage page{*lesson, lesson::readingMinutes(*lesson), *seen, {}, std::move(*concepts), *cards};
        QSet<QString> checks;
        for (const Block& block : lesson->blocks)
            checks.unite(QSet<QString>(block.questions.begin(), block.questions.end()));
        for (const Question& question : *questions)
            if (checks.contains(question.uid))
                page.questions.insert(question.uid, question);
        return page;
    });
}

Result<LessonId> ReadingDesk::lessonOfUid(const QString& uid)
{
    return m_session.deck().read([&](deck::Connection& connection) { return deck::lessonOfUid(connection, uid); });
}

Result<QList<Card>> ReadingDesk::cardsOf(ConceptId id)
{
    return m_session.deck().read([&](deck::Connection& connection) { return deck::cardsOfConcept(connection, id); });
}

Result<void> ReadingDesk::markSeen(const Lesson& lesson, const QStringList& blocks)
{
    return m_session.deck().record([&](deck::Connection& connection) {
        return deck::markSeen(connection, lesson.uid, blocks, m_session.clock().utcMs());
    });
}

Result<deck::Changes> ReadingDesk::acceptTable(LessonId id, const QString& block)
{
    return m_session.deck().step(
        QCoreApplication::translate("study", "Accept the split of a table"),
        [&](deck::Connection& connection) -> Result<void> {
            auto lesson = deck::lesson(connection, id);
            if (!lesson)
                return tl::unexpected(lesson.error());
            for (Block& table : lesson->blocks)
                if (table.uid == block && table.damaged && table.proposed) {
                    table.cells = QList<QStringList>{table.proposed->columns} + table.proposed->rows;
                    table.damaged = false;
                    return deck::update(connection, *lesson);
                }
            return failure(ErrorKind::Refused, QCoreApplication::translate(
                                                   "study", "There is no split to accept for this table any more."));
        });
}

} // namespace lamplight::study
