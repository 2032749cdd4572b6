// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "memory/histories.h"

#include <array>
#include <vector>

namespace lamplight::memory {

using Vector = std::array<double, 21>;
using Matrix = std::array<Vector, 21>;

/// How far the predictions of one set of weights are from what happened, and where to go.
struct Slope {
    double loss = 0;    ///< sum over the items of weight x -ln(probability given to what happened)
    Vector gradient{};  ///< its derivative by w0..w20
    Matrix curvature{}; ///< its expected second derivative (Fisher information): symmetric, positive semidefinite
};

/// What is minimised: the loss over items, each with its weight.
struct Objective {
    const Histories& histories;
    std::vector<float> weights; ///< of each answer; 0: doesn't count
    std::size_t stride = 1;     ///< only every so many cards

    /// In one pass over the answers: the derivatives of stability and difficulty by the weights are carried forward
    /// beside the state. Where two formulas meet (a bound, the better of two) it takes the derivative of the one that
    /// holds. Same result for any number of threads.
    Slope slope(const Parameters& parameters, int threads) const;
};

} // namespace lamplight::memory
