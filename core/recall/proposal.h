// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recall/compare.h"

namespace lamplight::recall {

/// The grade that a comparison speaks for, by the rules listed at `Reason`, the first that applies. Reads its marks,
/// counts and phrases.
Proposal propose(const Comparison& comparison);

} // namespace lamplight::recall
