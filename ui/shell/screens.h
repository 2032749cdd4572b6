// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"
#include "theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <functional>

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class Screen;

/// How the shell knows a screen.
struct ScreenEntry {
    Place place;
    QString name;
    Glyph glyph;
    QKeySequence key;
    bool below;                                   ///< in the lower part of the rail
    std::function<Screen*(study::Session&)> make; ///< the caller owns it; it doesn't outlive the session
};

/// The screens of the program, in the order of the rail.
QList<ScreenEntry> screens();

} // namespace lamplight::ui
