// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/faults.h"

namespace lamplight::draft {

/// What stands for the words that are missing.
inline constexpr QStringView blankSign = u"[ ? ]";

/// Of the stem alone, and of the stem beside its options.
void addStemFaults(const Question& question, QList<FoundFault>& found);

} // namespace lamplight::draft
