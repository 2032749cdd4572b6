// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deckload.h"

namespace lamplight::ui {

/// "90 %"
QString percentText(double share);
/// "24 min a day"
QString minutesADay(const study::DailyLoad& load);
/// "58 reviews a day"
QString reviewsADay(const study::DailyLoad& load);
/// What is asked for now, and, where it is another, with what is being changed; against the minutes that are there.
QString loadSentence(const study::DailyLoad& now, const study::DailyLoad& wanted, const deck::Settings& settings);

} // namespace lamplight::ui
