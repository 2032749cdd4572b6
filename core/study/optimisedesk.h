// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "memory/train.h"

namespace lamplight::study {

/// What training found in a log.
struct Optimisation {
    memory::Optimised result;
    memory::Parameters inUse; ///< those before
    std::size_t reviews = 0;  ///< answers in the log
    double seconds = 0;       ///< that training took, without reading and judging

    /// The trained weights where they are better, else those in use.
    const memory::Parameters& parameters() const { return result.isBetter() ? result.training.parameters : inUse; }
};

/// Trains on a review log (CSV, see exchange/reviewlog.h); the weights in use are the defaults.
Result<Optimisation> optimiseLog(const QString& file, const Clock& clock, Progress& progress);

} // namespace lamplight::study
