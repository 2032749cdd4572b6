// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardstanding.h"

namespace lamplight::ui {

/// "recall 74 %, card due tomorrow"; empty without a card.
QString standingText(const std::optional<study::CardStanding>& standing);

} // namespace lamplight::ui
