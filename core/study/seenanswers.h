// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "memory/histories.h"
#include "study/planinput.h"

namespace lamplight::study {

/// The answers so far to the cards of the plan, as the forecast takes them: without practice, and without what came
/// before a card was forgotten on purpose.
struct SeenAnswers {
    memory::Histories histories;
    std::vector<int> ofCard; ///< of each card of the plan its place in `histories`; -1: none
};
Result<SeenAnswers> seenAnswers(deck::Connection& connection, const PlanInput& input);

} // namespace lamplight::study
