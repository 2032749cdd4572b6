// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// Reads the lines within "> [!case] TITLE" into the plan: fields, then the passage. `markLine` is the line of the
/// mark.
void readCaseStudy(const QString& title, Lines& lines, int markLine, Page& page);

} // namespace lamplight::exchange::markdown
