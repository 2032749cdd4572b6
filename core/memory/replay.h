// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "memory/histories.h"

#include <vector>

namespace lamplight::memory {

/// What the memories of all cards have become: the state after each card's last answer, in the order of
/// `histories.cards`. The same to the last bit as taking each answer with firstState and nextState.
std::vector<State> finalStates(const Parameters& parameters, const Histories& histories, int threads = 0);

/// The state after every answer, in the order of `histories.ratings`.
std::vector<State> allStates(const Parameters& parameters, const Histories& histories, int threads = 0);

} // namespace lamplight::memory
