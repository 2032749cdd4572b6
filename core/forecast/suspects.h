// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/itemstatistics.h"

namespace lamplight::forecast {

/// What is probably wrong with an item, the worst first.
enum class Fault {
    KeyProbablyWrong, ///< the better people choose another option
    Ambiguous,        ///< two options compete among the better people, or being better doesn't help
    DeadDistractor    ///< an option that next to nobody falls for
};

struct Suspicion {
    int item = 0; ///< its place in the matrix
    Fault fault = Fault::KeyProbablyWrong;
    int option = -1;     ///< the one that competes, or is dead; -1: none in particular
    double evidence = 0; ///< within a fault: the more the worse
};

/// Ordered by fault, then by evidence; an item has at most one of the first two. Items under `leastPeople` people are
/// left out: nothing can be said of them.
///
/// With r the correlation of choosing an option with the rest score, k the key (of several the weakest), d the wrong
/// option of the highest r that 5 % or more chose, and e = sqrt(2 / (n - 1)) the error of a difference of two r:
/// - key probably wrong: r(d) > 0, r(d) - r(k) > e, and more of the upper group chose d than k;
/// - ambiguous: r(d) > -1/2 / sqrt(n - 1), half its error below 0, and a fifth of the upper group or more chose d; or
///   the discrimination isn't above 0;
/// - dead: fewer than 5 % chose it, and of so many wrong answers a distractor half as attractive as an even share
///   would have had more in 19 of 20 cases (binomial).
std::vector<Suspicion> suspects(const ResponseMatrix& matrix, const TestFigures& figures);

} // namespace lamplight::forecast
