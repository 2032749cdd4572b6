// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include "shell/coursefiles.h"
#include "study/session.h"
#include "theme/theme.h"

#include <QDebug>

namespace lamplight::tour {

namespace {

constexpr qint64 evening = 1'795'546'800'000; // 2026-11-24 19:00 UTC

/// The window takes theme and text size from the preferences; here they are those of the picture.
void takeOver(ui::Preferences& preferences)
{
    preferences.setThemeMode(ui::theme().mode());
    preferences.setTextScale(ui::theme().textScale());
}

Result<void> prepareCourse(const QString& file, ManualClock& clock, const SampleWindow::History& history)
{
    LAMPLIGHT_TRY(ui::copyCourse(ui::sampleCourseFile(), file, clock));
    auto session = study::Session::open(file, deck::Access::ReadWrite, clock);
    if (!session)
        return tl::unexpected(session.error());
    LAMPLIGHT_TRY((*session)->setExamDate(QDate(2026, 12, 13)));
    LAMPLIGHT_TRY((*session)->setMinutesPerDay(35));
    if (history)
        history(**session, clock);
    return {};
}

} // namespace

Ground::Ground() : clock(evening), preferences(folder.filePath(QStringLiteral("settings.ini")))
{
    takeOver(preferences);
}

SampleWindow::SampleWindow(const History& history)
    : Ground(), ui::MainWindow(Ground::clock, Ground::preferences, ui::screens())
{
    const QString file = folder.filePath(QStringLiteral("course.lamp"));
    if (const auto prepared = prepareCourse(file, Ground::clock, history); !prepared)
        qFatal("%s", qPrintable(describe(prepared.error())));
    if (!openDeck(file))
        qFatal("the course of the tour can't be opened");
}

std::unique_ptr<QWidget> sampleWindow(const SampleWindow::History& history)
{
    return std::make_unique<SampleWindow>(history);
}

} // namespace lamplight::tour
