// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notedscreen.h"
#include "shell/currentdeck.h"
#include "shell/mainwindow.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/rail.h"
#include "ui/uitest.h"

#include <QTemporaryDir>

namespace lamplight::test {

inline constexpr qint64 sevenOClock = 1'795'546'800'000; // 2026-11-24 19:00 UTC

/// A window on a new deck, with noted screens.
struct Desk {
    Desk() : preferences(folder.filePath(QStringLiteral("settings.ini"))), window(clock, preferences, notedScreens())
    {
        made = window.deck()
                   .create(folder.filePath(QStringLiteral("course.lamp")), QStringLiteral("R&D basics"))
                   .has_value();
        shown = showActive(&window);
    }
    NotedScreen& screen() { return *static_cast<NotedScreen*>(window.places().current()); }
    study::Session& session() { return *window.deck().session(); }
    Rail& rail() { return *window.findChild<Rail*>(); }

    QTemporaryDir folder;
    ManualClock clock{sevenOClock};
    Preferences preferences;
    MainWindow window;
    bool made = false;
    bool shown = false;
};

} // namespace lamplight::test
