// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importing.h"

#include "base/fold.h"
#include "study/readingdesk.h"

namespace lamplight::ui {

namespace {

/// The first page of the plan as the deck knows it: it may have been there before, under a uid of its own.
std::optional<study::SyllabusLesson> firstPage(study::Session& session, const exchange::ImportPlan& plan)
{
    const auto syllabus = study::ReadingDesk(session).syllabus();
    if (!syllabus || plan.lessons.isEmpty())
        return std::nullopt;
    const Lesson& wanted = plan.lessons.first();
    for (const study::SyllabusTopic& topic : *syllabus)
        for (const study::SyllabusLesson& lesson : topic.lessons)
            if (lesson.uid == wanted.uid || (lesson.code == wanted.code && fold(lesson.title) == fold(wanted.title)))
                return lesson;
    return std::nullopt;
}

} // namespace

qsizetype lookForCards(study::Session& session, Imported& imported)
{
    const QSet<CardKind> all{CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway};
    const auto cards = study::LibraryDesk(session).previewCards(all, imported.query);
    imported.cards = cards ? std::optional(*cards) : std::nullopt;
    return imported.cards ? imported.cards->fresh.size() : 0;
}

bool wasUndone(study::Session& session, const Imported& imported)
{
    const auto step = session.stepToRedo();
    return imported.step != 0 && step && *step && (*step)->id == imported.step;
}

Result<Imported> importInto(study::Session& session, const ImportReading& reading, Progress& progress)
{
    const exchange::ImportPlan plan = reading.decided();
    auto report = study::ImportDesk(session).apply(plan, progress);
    if (!report)
        return tl::unexpected(report.error());
    // The import is done from here on: what follows only says what can be done with it.
    Imported imported;
    imported.name = reading.name;
    if (const auto step = session.stepToUndo(); step && *step)
        imported.step = (*step)->id;
    imported.report = std::move(*report);
    imported.account = accountOf(reading.material, plan);
    for (const ProblemGroup& group : problemGroups(imported.account, reading.material, reading.tables))
        if (!reading.accepted.contains(group.table))
            imported.groups += group;
    if (const auto page = firstPage(session, plan)) {
        imported.lesson = page->uid;
        imported.lessonTitle = page->title;
    }
    imported.query = queryFor(plan);
    lookForCards(session, imported);
    return imported;
}

} // namespace lamplight::ui
