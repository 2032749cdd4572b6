// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/hitplace.h"

#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"

#include <algorithm>

namespace lamplight::study {

namespace {

Result<HitPlace> onPage(deck::Connection& connection, LessonId id, const QString& block)
{
    const auto lesson = deck::lesson(connection, id);
    if (!lesson)
        return tl::unexpected(lesson.error());
    return HitPlace{lesson->uid, block, CardId()};
}

/// The first passage of the first definition that has one.
template <class Wanted>
Result<HitPlace> definedAt(deck::Connection& connection, Wanted wanted)
{
    const auto definitions = deck::definitions(connection);
    if (!definitions)
        return tl::unexpected(definitions.error());
    for (const Definition& definition : *definitions)
        if (wanted(definition) && !definition.places.isEmpty())
            return onPage(connection, definition.places.first().lesson, definition.places.first().block);
    return HitPlace();
}

Result<HitPlace> askedAt(deck::Connection& connection, QuestionId id)
{
    const auto questions = deck::questions(connection);
    if (!questions)
        return tl::unexpected(questions.error());
    const auto question = std::ranges::find(*questions, id, &Question::id);
    if (question == questions->end() || !question->lesson.isValid())
        return HitPlace();
    const auto lesson = deck::lesson(connection, question->lesson);
    if (!lesson)
        return tl::unexpected(lesson.error());
    const auto check = std::ranges::find_if(
        lesson->blocks, [&](const Block& block) { return block.questions.contains(question->uid); });
    return HitPlace{lesson->uid, check == lesson->blocks.end() ? QString() : check->uid, CardId()};
}

} // namespace

Result<HitPlace> placeOf(Session& session, const deck::SearchHit& hit)
{
    return session.deck().read([&hit](deck::Connection& connection) -> Result<HitPlace> {
        if (hit.kind == QLatin1String("lesson"))
            return onPage(connection, LessonId(hit.id), {});
        if (hit.kind == QLatin1String("concept"))
            return definedAt(connection, [&](const Definition& each) { return each.concept_ == ConceptId(hit.id); });
        if (hit.kind == QLatin1String("definition"))
            return definedAt(connection, [&](const Definition& each) { return each.id == DefinitionId(hit.id); });
        if (hit.kind == QLatin1String("question"))
            return askedAt(connection, QuestionId(hit.id));
        return HitPlace{{}, {}, CardId(hit.id)};
    });
}

} // namespace lamplight::study
