// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

#include <QList>
#include <functional>
#include <optional>

namespace lamplight::study {

/// What the program promises about its speed, with a deck of 100,000 cards, 1,000,000 reviews, 5,000 questions and 300
/// lessons, in a release build on two cores.
struct SpeedPromise {
    QString key;                  ///< for scripts: "search"
    QString what;                 ///< for people
    std::optional<double> mostMs; ///< none: what is promised is a ratio to another program
    /// How often to measure: of 100 times or more the 99th percentile counts, of fewer the median.
    int runs = 1;
    /// What is timed; `run` counts from 0.
    std::function<Result<void>(int run)> work;
};

/// The promises that can be measured without a window, for the deck of `session`, which has to outlive them. What has
/// to be there before, such as the cards that are then planned, is read here. Answers are taken for real.
Result<QList<SpeedPromise>> speedPromises(Session& session);

} // namespace lamplight::study
