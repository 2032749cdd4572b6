// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "memory/evaluate.h"

/// Finding the weights under which FSRS-6 predicts the answers of one learner best.
namespace lamplight::memory {

struct TrainingOptions {
    std::size_t items = SIZE_MAX; ///< only the first so many in order of time
    int threads = 0;              ///< 0: as many as the machine has, at most 4; the result is the same
};

/// How much the log had to say.
enum class Learned {
    Nothing,          ///< fewer than 8 items: the defaults
    FirstStabilities, ///< fewer than 64 items, or only first ones: w0..w3; the others are the defaults
    Everything
};

struct Training {
    Parameters parameters = Parameters::defaults();
    Learned learned = Learned::Nothing;
    std::size_t items = 0; ///< trained on: outliers, and what follows a card's 64th answer, don't count
};

/// Least sum of the items' log loss, each weighted by 0.25 + 0.75 (i/(n-1))^3 for the i-th in time, plus
/// sum ((w - w')/sigma)^2, with w' the default weights behind fitted first stabilities: the objective of fsrs-rs,
/// whose outliers, limits and ranges of weights are kept too. Minimised not by stochastic gradient descent but by
/// damped Gauss-Newton steps on the whole of it (Fisher scoring with Levenberg-Marquardt damping and bounds), first
/// over a sample of the cards when there are many. Deterministic. Reports its steps to `progress`;
/// ErrorKind::Cancelled.
Result<Training> train(const Histories& histories, Progress& progress, const TrainingOptions& options = {});

/// The least and greatest value that training gives each weight.
struct WeightRange {
    double low = 0, high = 0;
};
const std::array<WeightRange, 21>& trainedRanges();

/// A trained set beside the one in use.
struct Optimised {
    Training training;
    Evaluation before, after; ///< of all items, under the weights in use and the trained ones
    /// Of the last fifth of the items in time: under the defaults, and under weights trained on what came before.
    Evaluation heldOutDefaults, heldOutTrained;

    /// Why the trained set is taken, or not.
    enum class Verdict {
        Better,       ///< no worse than the defaults on the held-out items, better than the set in use on all
        TooFew,       ///< nothing could be learned
        WorseHeldOut, ///< worse than the defaults on the held-out items: it has learned noise
        NoBetter      ///< than the set in use, on all items
    };
    Verdict verdict = Verdict::TooFew;

    bool isBetter() const { return verdict == Verdict::Better; }
};

/// Judges `training`, made from all of `histories`, against the weights in use.
Result<Optimised> judge(const Training& training, const Parameters& inUse, const Histories& histories,
                        Progress& progress, int threads = 0);

} // namespace lamplight::memory
