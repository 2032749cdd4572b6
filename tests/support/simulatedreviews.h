// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "model/review.h"

#include <vector>

namespace lamplight::test {

/// A learner whose memory follows `truth`, kept at about the default intervals of FSRS-6 for one to sixteen answers a
/// card: by card, in order of time, the same for the same seed.
std::vector<Review> simulatedReviews(int cards, quint64 seed, const memory::Parameters& truth);

/// The defaults, each weight moved by up to `share` of itself.
memory::Parameters movedDefaults(quint64 seed, double share);

} // namespace lamplight::test
