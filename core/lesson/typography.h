// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace lamplight::lesson {

/// What is shown for the start of some text.
struct Glyph {
    QString shown;          ///< one unit
    qsizetype consumed = 1; ///< units of the text that it stands for
};

/// The typographic form of the start of `rest` (not empty). `previous` is the unit shown before it, null at the start.
Glyph typeset(QStringView rest, QChar previous);

} // namespace lamplight::lesson
