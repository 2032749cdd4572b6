// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "memory/trainingitems.h"

#include <array>

/// Where training starts, by the rules and figures of fsrs-rs.
namespace lamplight::memory {

/// How often each first rating (Again first) was followed by an item that counts.
using RatingCounts = std::array<std::size_t, 4>;

struct FirstStabilities {
    std::array<double, 4> days{};
    RatingCounts counts{};
};

/// The first stabilities that fit the first item of each card best, along the default forgetting curve: for each first
/// rating the least sum of log loss (each group's recall smoothed by one answer of mean recall) plus |S - default|/16.
/// They don't fall as ratings rise (the one with fewer answers gives way), and ratings without answers are filled in
/// from the others.
FirstStabilities firstStabilities(const Histories& histories, const TrainingItems& items, double meanRecall);

/// That order and filling-in. Ratings with a count of 0 are filled in; all of them 0: the defaults.
std::array<double, 4> inOrder(std::array<double, 4> days, const RatingCounts& counts);

} // namespace lamplight::memory
