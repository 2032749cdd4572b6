// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planner.h"

namespace lamplight::plan {

/// Cards that are planned alike.
struct CardClass {
    int exam = -1; ///< -1: none
    double weight = 1;
    double retention = 0.9;    ///< where there is no exam
    double fresh = 0;          ///< new cards
    double readingSeconds = 0; ///< of the pages before them
};

/// So many cards of a class with one memory, last visited on `last` (days from today, negative: before).
struct CardGroup {
    int cls = 0;
    int row = 0; ///< of Transitions
    int last = 0;
    float mass = 0;
};

/// A whole deck, grouped by what its memories are.
struct Population {
    std::vector<CardClass> classes;
    std::vector<CardGroup> groups;
    double looseReading = 0; ///< seconds of pages without cards

    static Population of(const PlanRequest& request, const Transitions& transitions);
};

/// What is to be expected of a deck, day by day, if every day takes what gains most: the mean of all that may happen,
/// with every group split into what is recalled and what is forgotten instead of a draw.
struct Expected {
    std::vector<PlanDay> days;
    std::vector<double> examRecall;
    double unseen = 0;
};

/// `prospects`: one for each exam.
Expected rollOut(const PlanRequest& request, const Transitions& transitions, std::span<const Prospect> prospects,
                 Population population);

/// A gain in a unit of recall when the price belongs to a card of mean weight, made that of a card of this weight.
inline double weighted(double gain, double weight, double price)
{
    return weight * (gain + price) - price;
}

/// Of each card's exam weight, so that the mean over all cards is 1 and every exam counts alike.
std::vector<double> evenWeights(const PlanRequest& request);

} // namespace lamplight::plan
