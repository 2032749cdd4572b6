// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"

#include <cmath>

namespace lamplight::plan {

/// The forgetting curve of memory/fsrs.h with its constants worked out once: plans and simulations ask for millions of
/// its points.
class Curve {
public:
    explicit Curve(const memory::Parameters& parameters)
        : m_decay(parameters.w[20]), m_factor(std::pow(0.9, -1 / m_decay) - 1)
    {
    }

    /// The chance of recall `days` (>= 0) after the last answer.
    double recall(double stability, double days) const
    {
        return std::exp(-m_decay * std::log(1 + m_factor * days / stability));
    }
    /// The recall of the days from..to summed up (their integral).
    double sum(double stability, double from, double to) const { return sumTo(stability, to) - sumTo(stability, from); }

private:
    double sumTo(double stability, double days) const
    {
        const double scale = stability / m_factor;
        const double logarithm = std::log(1 + days / scale);
        if (std::abs(1 - m_decay) < 1e-9)
            return scale * logarithm;
        return scale * std::expm1((1 - m_decay) * logarithm) / (1 - m_decay);
    }

    double m_decay;
    double m_factor;
};

} // namespace lamplight::plan
