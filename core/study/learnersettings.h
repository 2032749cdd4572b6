// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/settings.h"
#include "memory/fsrs.h"
#include "plan/budget.h"
#include "plan/costs.h"

#include <optional>

namespace lamplight::study {

/// The deck's own weights; the defaults where it has none, or none that can be read.
memory::Parameters parametersOf(const deck::Settings& settings);

/// What an answer costs: the usual seconds where the deck doesn't say.
plan::Costs costsOf(const deck::Settings& settings);

/// The minutes of each day; nothing where the deck says none.
std::optional<plan::Budget> budgetOf(const deck::Settings& settings);

} // namespace lamplight::study
