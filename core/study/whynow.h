// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "study/dayqueue.h"

#include <optional>

namespace lamplight::study {

/// Why this card comes now, in one sentence with the numbers: "Last answered 8 days ago; the chance that you recall it
/// has fallen to 88 %, and you aim at 90 %."
QString whyNow(const Card& card, std::optional<double> retrievability, double retention, int elapsedDays, qint64 now);

/// Why a plan toward an exam chose it, with what it gains: "A new card, chosen for the exam on 1 June 2026: begun today
/// you recall it with 54 % on that day, a gain of 102.1 points a minute."
QString whyPlanned(const Card& card, const PlanReason& reason, std::optional<double> retrievability, int elapsedDays);

} // namespace lamplight::study
