// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// Takes the lines that begin with ">": a callout, whose first line is "[!kind] label", or a quote. A question or
/// case study goes into the plan and gives no block. A definition that is found by its wording is added to
/// `attributes`.
std::optional<Block> readCallout(Lines& lines, Attributes& attributes, Page& page);

} // namespace lamplight::exchange::markdown
