// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/answerdays.h"

#include <optional>

namespace lamplight::study {

/// Under this many observations a rate says too little to be drawn.
inline constexpr int leastObservations = 3;

/// A rate with its 90 % interval (Wilson), each 0..1.
struct RateEstimate {
    double rate = 0;
    double low = 0;
    double high = 1;
    int asked = 0;

    bool operator==(const RateEstimate&) const = default;
};

/// Nothing: too few answers.
std::optional<RateEstimate> estimateOf(const memory::Recalled& recalled);

/// How predictions compare with what was seen, each 0..1.
struct Calibration {
    double predicted = 0; ///< mean
    double seen = 0;      ///< share
    double apart = 0;     ///< RMSE(bins): the root of the bins' squared differences, weighted by their answers
    int asked = 0;        ///< at least leastObservations

    bool operator==(const Calibration&) const = default;
};

/// Nothing: too few answers.
std::optional<Calibration> calibrationOf(const memory::AnswerDay& answers);

} // namespace lamplight::study
