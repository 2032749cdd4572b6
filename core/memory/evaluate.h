// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "memory/histories.h"

#include <span>
#include <vector>

namespace lamplight::memory {

/// Items whose predictions lie close together: what was predicted, and what was seen.
struct CalibrationPoint {
    double predicted = 0; ///< mean, 0..1
    double recalled = 0;  ///< share, 0..1
    std::size_t items = 0;

    bool operator==(const CalibrationPoint&) const = default;
};

/// How much each item counts.
enum class Weighing {
    Equal,
    /// As fsrs-rs evaluates: the i-th of n in time counts 0.25 + 0.75 (i/(n-1))^3, so that what was answered lately
    /// counts more.
    Recent
};
double recency(std::size_t i, std::size_t n);

/// How well predictions fit what happened.
struct Evaluation {
    std::size_t items = 0;
    double logLoss = 0;  ///< mean of -ln(probability given to what happened)
    double rmseBins = 0; ///< see below
    std::vector<CalibrationPoint>
        calibration; ///< at most 20 points with as good as equal shares of the items, ascending

    bool operator==(const Evaluation&) const = default;
};

/// The retrievability before each answer; 1 before the first of a card.
std::vector<double> predictions(const Parameters& parameters, const Histories& histories, int threads = 0);

/// Of these items (indices of answers; their order is what recency counts by); zeros without any.
///
/// RMSE(bins) is that of srs-benchmark and fsrs-rs: items are put into bins by days elapsed (powers of 3.62), answers
/// on other days so far, this one among them, plus 1 (powers of 1.89) and earlier lapses on other days (powers
/// of 1.73); the root of the mean, weighted like the loss, of (mean prediction - share recalled)^2, where the two in
/// brackets count all items alike. Predictions count within 1e-7..1-1e-7. The calibration points count all items alike.
Evaluation evaluate(const Parameters& parameters, const Histories& histories, std::span<const std::uint32_t> items,
                    Weighing weighing, int threads = 0);

/// As fsrs-rs evaluates a log: its items without outliers, in its order (see trainingitems.h), recent ones counting
/// more. The figures are the same, to its six digits.
Evaluation evaluate(const Parameters& parameters, const Histories& histories, int threads = 0);

} // namespace lamplight::memory
