// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planner.h"

namespace lamplight::plan {

/// The request with these of its cards and a share (0..1) of its seconds, of the pages without new cards and of the new
/// cards a day. Of a page with new cards as much is read as is left of them.
PlanRequest reduced(const PlanRequest& request, const std::vector<int>& cards, double share);

} // namespace lamplight::plan
