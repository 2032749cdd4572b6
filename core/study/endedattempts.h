// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exam/report.h"
#include "study/session.h"

#include <functional>

namespace lamplight::study {

/// Calls `take` for each attempt that was handed in, everybody's, the oldest first. ErrorKind::Cancelled.
Result<void> eachEndedAttempt(Session& session, Progress& progress,
                              const std::function<void(const Attempt&, const exam::Report&)>& take);

} // namespace lamplight::study
