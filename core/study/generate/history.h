// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/card.h"

#include <vector>

namespace lamplight::study {

/// How many answers each of `cards` cards has had, the new ones last: 85 % have been answered, where there are answers
/// enough, some of them far more often than most. The sum is `reviews`.
std::vector<int> answersPerCard(int cards, int reviews, Random& random);

/// Answers the card `answers` (>= 1) times in the evenings of the days before `now` (UTC ms), as somebody does whose
/// memory isn't quite what the scheduler takes it for, and appends the answers. The card then stands as they left it,
/// under default weights and steps, with days that turn at 04:00 UTC.
void addHistory(Card& card, int answers, qint64 now, Random& random, std::vector<Review>& reviews);

} // namespace lamplight::study
