// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/routes.h"

#include <algorithm>

namespace lamplight::ui {

QString anchorOf(const Lesson& lesson, const Destination& to)
{
    if (!to.anchor.isEmpty() || to.question.isEmpty())
        return to.anchor;
    const auto check =
        std::ranges::find_if(lesson.blocks, [&](const Block& block) { return block.questions.contains(to.question); });
    return check == lesson.blocks.end() ? QString() : check->uid;
}

std::optional<Destination> definitionOf(const study::ConceptView& view, const QList<study::SyllabusLesson>& lessons)
{
    for (const Definition& definition : view.definitions)
        for (const lamplight::Place& place : definition.places) {
            const auto lesson = std::ranges::find(lessons, place.lesson, &study::SyllabusLesson::id);
            if (lesson != lessons.end())
                return Destination{.place = Place::Lessons, .lesson = lesson->uid, .anchor = place.block};
        }
    return std::nullopt;
}

QString titleAfter(const QList<study::SyllabusLesson>& lessons, const QString& uid)
{
    const auto here = std::ranges::find(lessons, uid, &study::SyllabusLesson::uid);
    if (here == lessons.end() || here + 1 == lessons.end())
        return {};
    return QStringLiteral("%1 %2").arg((here + 1)->code, (here + 1)->title).trimmed();
}

qint64 newestStep(study::Session& session)
{
    const auto step = session.stepToUndo();
    return step && *step ? (*step)->id : 0;
}

} // namespace lamplight::ui
