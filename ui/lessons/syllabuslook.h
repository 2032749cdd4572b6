// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/readingdesk.h"
#include "theme/icons.h"

namespace lamplight::ui {

/// ○ ◐ ●
Glyph stateGlyph(study::ReadingState state);

} // namespace lamplight::ui
