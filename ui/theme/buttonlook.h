// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QColor>
#include <QStyle>

namespace lamplight::ui {

enum class ButtonKind {
    Normal,
    Primary, ///< the one action of a screen; never one that ends or deletes
    Quiet,   ///< beside others, without an edge
    Link,    ///< within text
    Danger   ///< ends or deletes
};

struct ButtonLook {
    QColor fill; ///< invalid: none
    QColor edge; ///< invalid: none
    QColor text;
    QColor note; ///< second line, key cap text
    QColor cap;  ///< edge of a key cap
};

/// The colours of a button in a state. A checked one is filled with the tint of `tone`.
ButtonLook lookOf(ButtonKind kind, QStyle::State state, Tone tone = Tone::Lamp);

} // namespace lamplight::ui
