// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "study/session.h"

namespace lamplight::tour {

/// What a diligent candidate leaves behind in `days` days before the clock's now: answers to all cards as they fell
/// due, begun a few a day, with some days off; a page read now and then; plans of the last weeks; forecasts for the
/// next exam by topic, and two of an exam that is over.
void leaveBehind(study::Session& session, const ManualClock& clock, int days);

} // namespace lamplight::tour
