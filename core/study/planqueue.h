// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/dayqueue.h"
#include "study/outlook.h"

namespace lamplight::study {

/// Today's cards as the plan chose them, with its reasons; none where the deck rests. Nothing without an exam ahead:
/// the deck's settings say then what comes.
std::optional<DayQueue> dayQueueOf(const Outlook& outlook);

/// From now on the session's cards come as this outlook says, until its study day is over.
void adopt(Session& session, const Outlook& outlook);

} // namespace lamplight::study
