// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "memory/objective.h"
#include "memory/train.h"

namespace lamplight::memory {

/// Pulls the weights toward where they started: the loss grows by sum strength ((w - centre)/sigma)^2.
struct Prior {
    Vector centre{};
    Vector sigma{};
    double strength = 1;
};

/// Damped Gauss-Newton steps from `start` until one promises less than `tolerance`, or after 40. The weights stay in
/// trainedRanges(). ErrorKind::Cancelled.
Result<Parameters> minimise(const Objective& objective, const Prior& prior, const Parameters& start, double tolerance,
                            int threads, Progress& progress);

} // namespace lamplight::memory
