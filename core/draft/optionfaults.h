// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/faults.h"

namespace lamplight::draft {

/// Of what the kind of question needs before it can be marked: options, keys, right sides, numbers.
void addKeyFaults(const Question& question, QList<FoundFault>& found);
/// Of how the options are worded beside each other.
void addOptionFaults(const Question& question, QList<FoundFault>& found);

} // namespace lamplight::draft
