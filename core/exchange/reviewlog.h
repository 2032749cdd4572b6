// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/review.h"

#include <vector>

namespace lamplight::exchange {

/// Reads a review log as the FSRS training tools write it: CSV with the columns card_id, review_time, review_rating
/// and, if known, review_state and review_duration, in any order, others ignored.
///
/// - card_id: any text; whole numbers become the CardId, other texts get negative ones.
/// - review_time: milliseconds since 1970 UTC; seconds when below 10^11 (as milliseconds that would be before 1973).
/// - review_rating: 1 again .. 4 easy. 0 is no answer (a card rescheduled by hand); such lines are passed over.
/// - review_state before the answer: 0 new, 1 learning, 2 review, 3 relearning, 4 out of turn (taken as 2). Without
///   the column each card's first line is new and the others are review.
/// - review_duration: milliseconds.
///
/// By card, in order of time; elapsedDays counts days that turn at 04:00 UTC. Stability and difficulty stay 0.
/// ErrorKind::NotFound, Io; Input with the file and the line.
Result<std::vector<Review>> readReviewLog(const QString& file);

} // namespace lamplight::exchange
