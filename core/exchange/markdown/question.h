// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// Reads the lines within "> [!question]" into the plan: fields, stem, options with their fields, fields. `markLine` is
/// the line of the mark. A question that lacks something is kept, and listed unless it says "incomplete: yes".
void readQuestion(Lines& lines, int markLine, Page& page);

} // namespace lamplight::exchange::markdown
