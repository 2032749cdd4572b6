// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::study {

/// How what was typed fits a title, the best first.
enum class Fit {
    Whole,     ///< it is the title
    Beginning, ///< the title begins so
    InOrder,   ///< each typed word begins one of the title's, in the same order
    AnyOrder,  ///< in another order
    Pieces,    ///< beginnings of the title's words, in order, run together: "nc" and "newco" for "New course"
    None
};

/// Case, accents and punctuation don't count. Nothing typed fits nothing.
Fit fitOf(const QString& typed, const QString& title);

} // namespace lamplight::study
