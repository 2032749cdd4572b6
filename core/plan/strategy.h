// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/rollout.h"

namespace lamplight::plan {

/// The price found best, with what follows from it.
struct Strategy {
    Price price;
    std::vector<Prospect> prospects; ///< one for each exam
    Expected expected;
};

/// Rolls the deck out under a family of prices, and takes the one that brings the most recall on the exam days. With
/// `from` only that price and its neighbours are tried. Without exams there is no price to find.
Strategy bestStrategy(const PlanRequest& request, std::shared_ptr<const Transitions> transitions,
                      const Price* from = nullptr);

} // namespace lamplight::plan
