// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/gotodesk.h"
#include "theme/icons.h"

#include <QPointer>

class QAction;

namespace lamplight::ui {

/// One row of the palette: an action of the menus, or something of the deck.
struct GotoEntry {
    QPointer<QAction> action = {}; ///< null: `hit` is meant
    study::GotoHit hit = {};
    QString title;
    QString kind;        ///< in words: "Lesson", "Action"
    QString detail = {}; ///< a passage; of an action its menu
    QString key = {};    ///< as written on a cap
    Glyph glyph = Glyph::None;
    study::Fit fit = study::Fit::None;

    bool isSame(const GotoEntry& other) const;
};

/// Of the deck's things.
GotoEntry entryOf(const study::GotoHit& hit);

} // namespace lamplight::ui
