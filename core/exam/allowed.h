// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace lamplight {
struct AttemptEvent;
}

namespace lamplight::exam {

class Sitting;

/// The rules behind Sitting::allows().
Result<void> allowed(const Sitting& sitting, const AttemptEvent& event);

} // namespace lamplight::exam
