// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsteps.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/settings.h"
#include "deck/statement.h"
#include "deck/topics.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

QString RandomSteps::words()
{
    static const QStringList all{QStringLiteral("value"),
                                 QStringLiteral("risk"),
                                 QStringLiteral("cost"),
                                 QStringLiteral("Stra\u00DFe"),
                                 QStringLiteral("\u03BB\u03CC\u03B3\u03BF\u03C2"),
                                 QStringLiteral("\u65E5\u672C"),
                                 QStringLiteral("\"quoted\""),
                                 QStringLiteral("it's"),
                                 QStringLiteral("line\nbreak")};
    QString text = QString::number(m_random.below(1'000'000));
    for (quint64 i = m_random.below(6); i > 0; --i)
        text += u' ' + all[static_cast<qsizetype>(m_random.below(static_cast<quint64>(all.size())))];
    return text;
}

qint64 RandomSteps::any(Connection& connection, const char* table)
{
    Statement select(connection, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(table)));
    const auto ids = taken(collect(select, [](const Statement& row) { return row.integer(0); }));
    return ids.isEmpty() ? 0 : ids[static_cast<qsizetype>(m_random.below(static_cast<quint64>(ids.size())))];
}

Result<void> RandomSteps::operator()(Connection& connection)
{
    for (quint64 i = m_random.below(5); i > 0; --i)
        LAMPLIGHT_TRY(one(connection));
    return putSetting(connection, settingTitle, words());
}

Result<void> RandomSteps::one(Connection& connection)
{
    switch (m_random.below(10)) {
    case 0: return addPage(connection);
    case 1: return addConcept(connection);
    case 2: return addQuestion(connection);
    case 3:
    case 4: return addCard(connection);
    case 5:
    case 6: return answer(connection);
    case 7: return takeAway(connection);
    default: return edit(connection);
    }
}

Result<void> RandomSteps::addPage(Connection& connection)
{
    Topic topic;
    topic.uid = newUid();
    topic.parent = chance(50) ? TopicId(any(connection, "topic")) : TopicId();
    topic.code = words();
    Lesson lesson;
    lesson.uid = newUid();
    lesson.topic =
        chance(50) && any(connection, "topic") ? TopicId(any(connection, "topic")) : taken(insert(connection, topic));
    lesson.title = words();
    for (quint64 i = m_random.below(4); i > 0; --i)
        lesson.blocks.append(Block{newUid(), BlockKind::Paragraph, 0, words()});
    return insert(connection, lesson).map([](LessonId) {});
}

Result<void> RandomSteps::addConcept(Connection& connection)
{
    Concept concept_;
    concept_.uid = newUid();
    concept_.term = words() + newUid();
    concept_.aliases = {words(), words()};
    const qint64 other = any(connection, "concept");
    const ConceptId id = taken(insert(connection, concept_));
    if (other)
        LAMPLIGHT_TRY(putRelations(connection, id, {{RelationKind::ContrastsWith, ConceptId(other)}}));
    Definition definition;
    definition.uid = newUid();
    definition.concept_ = id;
    definition.text = words();
    if (const qint64 page = any(connection, "lesson"))
        definition.places = {{LessonId(page), words()}, {LessonId(page), words()}};
    return insert(connection, definition).map([](DefinitionId) {});
}

Result<void> RandomSteps::addQuestion(Connection& connection)
{
    Question question;
    question.uid = newUid();
    question.lesson = LessonId(any(connection, "lesson"));
    question.stem = words();
    for (quint64 i = m_random.below(5); i > 0; --i) {
        Option option;
        option.uid = newUid();
        option.text = words();
        option.correct = i == 1;
        option.weight = m_random.unit();
        option.concept_ = ConceptId(any(connection, "concept"));
        question.options.append(option);
    }
    LAMPLIGHT_TRY(insert(connection, question).map([](QuestionId) {}));
    Blueprint blueprint{{}, newUid(), newUid(), 30};
    blueprint.rows = {{TopicId(any(connection, "topic")), {}, BloomLevel::Apply, {}, 3}};
    return insert(connection, blueprint).map([](BlueprintId) {});
}

Result<void> RandomSteps::addCard(Connection& connection)
{
    Card card;
    card.uid = newUid();
    card.front = words();
    card.back = words();
    card.tags = words();
    card.definition = DefinitionId(any(connection, "definition"));
    card.question = chance(50) ? QuestionId(any(connection, "question")) : QuestionId();
    return insert(connection, card).map([](CardId) {});
}

Result<void> RandomSteps::answer(Connection& connection)
{
    const qint64 id = any(connection, "card");
    if (!id)
        return {};
    Card card = taken(deck::card(connection, CardId(id)));
    const Review review{{}, card.id,    card.lastReview + 1000, Rating::Good, 900,
                        3,  card.state, m_random.unit() * 100,  5.5};
    card.state = CardState::Review;
    card.stability = review.stability;
    card.difficulty = review.difficulty;
    card.lastReview = review.at;
    ++card.reviews;
    LAMPLIGHT_TRY(insert(connection, review).map([](ReviewId) {}));
    return update(connection, card);
}

Result<void> RandomSteps::edit(Connection& connection)
{
    const auto pick = [this](auto list) {
        using Noun = typename decltype(list)::value_type;
        return list.isEmpty() ? Noun{}
                              : list[static_cast<qsizetype>(m_random.below(static_cast<quint64>(list.size())))];
    };
    Lesson lesson = pick(taken(lessons(connection)));
    Concept concept_ = pick(taken(concepts(connection)));
    Question question = pick(taken(questions(connection)));
    if (lesson.id.isValid()) {
        lesson.title = words();
        lesson.blocks.append(Block{newUid(), BlockKind::Note, 0, words()});
        LAMPLIGHT_TRY(update(connection, lesson));
    }
    if (concept_.id.isValid()) {
        concept_.term = words() + newUid();
        LAMPLIGHT_TRY(update(connection, concept_));
        LAMPLIGHT_TRY(putRelations(connection, concept_.id, {}));
    }
    if (question.id.isValid()) {
        question.stem = words();
        if (!question.options.isEmpty())
            question.options.removeFirst();
        LAMPLIGHT_TRY(update(connection, question));
    }
    return {};
}

/// In SQL, since no store deletes yet.
Result<void> RandomSteps::takeAway(Connection& connection)
{
    const auto remove = [&](const char* sql, qint64 id) {
        Statement statement(connection, sql);
        return statement.bind(id).run();
    };
    if (const qint64 card = any(connection, "card")) {
        LAMPLIGHT_TRY(remove("DELETE FROM review WHERE card_id = ?1", card));
        LAMPLIGHT_TRY(remove("DELETE FROM card WHERE id = ?1", card));
    }
    if (const qint64 question = any(connection, "question")) {
        LAMPLIGHT_TRY(remove("UPDATE card SET question_id = NULL WHERE question_id = ?1", question));
        LAMPLIGHT_TRY(remove("DELETE FROM question_option WHERE question_id = ?1", question));
        LAMPLIGHT_TRY(remove("DELETE FROM question WHERE id = ?1", question));
    }
    if (const qint64 definition = any(connection, "definition")) {
        LAMPLIGHT_TRY(remove("UPDATE card SET definition_id = NULL WHERE definition_id = ?1", definition));
        LAMPLIGHT_TRY(remove("DELETE FROM definition_place WHERE definition_id = ?1", definition));
        LAMPLIGHT_TRY(remove("DELETE FROM definition WHERE id = ?1", definition));
    }
    return {};
}
