// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/card.h"

#include <array>
#include <span>

/// FSRS-6, the three-component model of memory of the Free Spaced Repetition Scheduler (open-spaced-repetition):
/// formulas and default weights as in fsrs-rs 6.6, ts-fsrs 5.4 and py-fsrs 6.3. All time is in days.
namespace lamplight::memory {

/// To be stored beside the weights: a later model reads them differently.
inline constexpr int fsrsVersion = 6;

inline constexpr double minStability = 0.001;
inline constexpr double maxStability = 36500;
inline constexpr double maxFirstStability = 100;
inline constexpr int maxIntervalDays = 36500;

/// The weights w0..w20, each within its range (`upgrade` checks); w0..w3 are the first stabilities in days.
struct Parameters {
    std::array<double, 21> w;

    /// Fitted by the model's authors to the reviews of many people.
    static Parameters defaults();
    /// Takes the weights of FSRS-4.5 (17), FSRS-5 (19) or FSRS-6 (21); the older ones are carried over so that they
    /// schedule as before. ErrorKind::Input for another number of weights, or one out of its range.
    static Result<Parameters> upgrade(std::span<const double> weights);

    bool operator==(const Parameters&) const = default;
};

/// What is known of one memory.
struct State {
    double stability = 0;  ///< days until retrievability has fallen to 0.9; 0.001..36500
    double difficulty = 0; ///< 1..10

    bool operator==(const State&) const = default;
};

/// The chance of recall, in (0, 1], `elapsedDays` after the last answer (fractions count, less than 0 is 0):
/// (1 + f t/S)^-w20 with f = 0.9^(-1/w20) - 1.
double retrievability(const Parameters& parameters, double stability, double elapsedDays);

/// Days until retrievability has fallen to `retention` in (0, 1], unrounded: S/f (retention^(-1/w20) - 1).
double intervalDays(const Parameters& parameters, double stability, double retention);

/// That interval as it is scheduled: the nearest whole day (half a day rounds up), 1..36500.
int wholeDayInterval(const Parameters& parameters, double stability, double retention);

/// The state after the very first answer.
State firstState(const Parameters& parameters, Rating rating);

/// The state after another answer, `elapsedDays` study days after the previous one. Less than a day: the formula for
/// answers on the same day.
State nextState(const Parameters& parameters, const State& state, Rating rating, double elapsedDays);

} // namespace lamplight::memory
