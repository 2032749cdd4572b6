// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screens.h"

#include "review/reviewscreen.h"
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

} // namespace

QList<ScreenEntry> screens()
{
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    return {
        {Place::Today, placeName(QT_TRANSLATE_NOOP("screens", "Today")), Glyph::Today, control(Qt::Key_1), false,
         made<TodayScreen>},
        {Place::Review, placeName(QT_TRANSLATE_NOOP("screens", "Review")), Glyph::Review, control(Qt::Key_3), false,
         made<ReviewScreen>},
    };
}

} // namespace lamplight::ui
