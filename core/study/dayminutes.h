// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

namespace lamplight::study {

/// What is left of today's minutes, rounded up: those of the weekday (0 on a day off) without the time that today's
/// answers took. Nothing where the deck sets no minutes.
Result<std::optional<int>> minutesLeftToday(Session& session);

} // namespace lamplight::study
