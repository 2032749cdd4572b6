// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/review.h"

#include <vector>

namespace lamplight::study {

/// The deck's answers that memory is made of, by card and within a card in the order in which they were given: none of
/// practice, none that was forgotten (Card::memoryFrom). Their difficulty isn't read.
Result<std::vector<Review>> countedReviews(deck::Connection& connection);

} // namespace lamplight::study
