// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::plan {

// What an answer costs, in seconds, until the learner's own times are known (means of many learners, per SRS
// simulations: right 12.4, forgotten 31.7, a new card's first showing 30).
inline constexpr double secondsRight = 12.4;
inline constexpr double secondsForgotten = 31.7;
inline constexpr double secondsNew = 30;

/// New cards a day where the deck doesn't say otherwise.
inline constexpr int newPerDay = 20;

/// How many of `waiting` new cards today still takes, when `introduced` were begun today.
int newToday(int waiting, int introduced, int perDay = newPerDay);

/// About how many minutes a queue takes, rounded up. Of reviews, a share of 1 - `retention` is forgotten; a new card
/// comes twice, once in its second step.
int minutesFor(int learning, int reviews, int fresh, double retention);

} // namespace lamplight::plan
