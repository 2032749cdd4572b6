// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/comparison.h"

namespace lamplight::study {

/// The policy of a name: `plan` (the planner), `retention:R` (FSRS at that desired retention, 0.5 to 0.99, new cards
/// spread evenly), `sweep:R` (the same with a last sweep), `sm2`, `cram`. ErrorKind::Input for any other.
Result<plan::MakePolicy> policyNamed(const QString& name);

} // namespace lamplight::study
