// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"

#include <optional>

namespace lamplight::study {

/// Why this card comes now, in one sentence with the numbers: "Last answered 8 days ago; the chance that you recall it
/// has fallen to 88 %, and you aim at 90 %."
QString whyNow(const Card& card, std::optional<double> retrievability, double retention, int elapsedDays, qint64 now);

} // namespace lamplight::study
