// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace lamplight {

enum class CardState { New, Learning, Review, Relearning };

enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// One answer to a card: append-only. Carries what replaying needs and what the card became.
struct Review {
    ReviewId id;
    CardId card;
    qint64 at = 0; ///< UTC ms
    Rating rating = Rating::Again;
    qint64 ms = 0;       ///< time taken
    int elapsedDays = 0; ///< study days since the previous answer; 0 at the first
    CardState before = CardState::New;
    double stability = 0;  ///< after the answer
    double difficulty = 0; ///< after the answer
    bool practice = false; ///< gone through without rescheduling: counts for neither memory, due nor training

    bool operator==(const Review&) const = default;
};

} // namespace lamplight
