// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "study/dayqueue.h"

#include <optional>

namespace lamplight::study {

/// Why this card comes now, in one sentence with the numbers: "Last answered 8 days ago; the chance that you recall it
/// has fallen to 88 %, and you aim at 90 %."
QString whyNow(const Card& card, std::optional<double> retrievability, double retention, int elapsedDays, qint64 now);

/// Why a plan toward an exam chose it, with what it gains: "Chosen for the exam on 1 June: a minute on it now adds 3.1
/// points to what you recall of it on that day. ..."
QString whyPlanned(const Card& card, const PlanReason& reason, std::optional<double> retrievability, int elapsedDays);

} // namespace lamplight::study
