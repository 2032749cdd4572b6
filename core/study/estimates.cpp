// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/estimates.h"

#include "exam/interval.h"

#include <cmath>

namespace lamplight::study {

std::optional<RateEstimate> estimateOf(const memory::Recalled& recalled)
{
    if (recalled.asked < leastObservations)
        return std::nullopt;
    const exam::Interval interval = exam::wilson(recalled.right, recalled.asked);
    return RateEstimate{recalled.rate(), interval.low, interval.high, recalled.asked};
}

std::optional<Calibration> calibrationOf(const memory::AnswerDay& answers)
{
    Calibration all;
    double squares = 0;
    for (const memory::PredictionBin& bin : answers.bins) {
        if (bin.seen.asked == 0)
            continue;
        all.asked += bin.seen.asked;
        all.predicted += bin.predicted;
        all.seen += bin.seen.right;
        squares += std::pow(bin.predicted - bin.seen.right, 2) / bin.seen.asked;
    }
    if (all.asked < leastObservations)
        return std::nullopt;
    all.predicted /= all.asked;
    all.seen /= all.asked;
    all.apart = std::sqrt(squares / all.asked);
    return all;
}

} // namespace lamplight::study
