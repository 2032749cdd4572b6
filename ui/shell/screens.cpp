// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screens.h"

#include "exam/examscreen.h"
#include "exchange/importscreen.h"
#include "lessons/lessonsscreen.h"
#include "progress/progressscreen.h"
#include "review/reviewscreen.h"
#include "settings/settingsscreen.h"
#include "study/examdesk.h"
#include "today/todayscreen.h"

#include <QCoreApplication>

namespace lamplight::ui {

namespace {

QString placeName(const char* name)
{
    return QCoreApplication::translate("screens", name);
}

template <class Kind>
Screen* made(study::Session& session)
{
    return new Kind(session);
}

Screen* madeExam(study::Session& session)
{
    return new ExamScreen(session, [&session] { return study::ExamDesk(session).freshSeed(); });
}

} // namespace

QList<ScreenEntry> screens()
{
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    return {
        {Place::Today, placeName(QT_TRANSLATE_NOOP("screens", "Today")), Glyph::Today, control(Qt::Key_1), false,
         made<TodayScreen>},
        {Place::Lessons, placeName(QT_TRANSLATE_NOOP("screens", "Lessons")), Glyph::Lessons, control(Qt::Key_2), false,
         made<LessonsScreen>},
        {Place::Review, placeName(QT_TRANSLATE_NOOP("screens", "Review")), Glyph::Review, control(Qt::Key_3), false,
         made<ReviewScreen>},
        {Place::Exam, placeName(QT_TRANSLATE_NOOP("screens", "Exam")), Glyph::Exam, control(Qt::Key_4), false,
         madeExam},
        {Place::Progress, placeName(QT_TRANSLATE_NOOP("screens", "Progress")), Glyph::Progress, control(Qt::Key_6),
         false, made<ProgressScreen>},
        {Place::Import, placeName(QT_TRANSLATE_NOOP("screens", "Import")), Glyph::Import, control(Qt::Key_I), true,
         made<ImportScreen>},
        {Place::Settings, placeName(QT_TRANSLATE_NOOP("screens", "Settings")), Glyph::Settings, control(Qt::Key_Comma),
         true, made<SettingsScreen>},
    };
}

} // namespace lamplight::ui
