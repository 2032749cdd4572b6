// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "theme/icons.h"

namespace lamplight::ui {

inline constexpr int flagCount = 8; ///< no flag among them

/// How a flag is drawn and called: each has a shape of its own before its colour.
struct FlagLook {
    Glyph glyph = Glyph::Flag;
    Token token = Token::InkSoft;
    QString name; ///< "Red", "No flag"
};

FlagLook lookOf(CardFlag flag);

} // namespace lamplight::ui
