// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"
#include "study/optimisedesk.h"

namespace lamplight::ui {

/// What came of it, in a sentence.
QString verdictText(const study::DeckOptimisation& found);
/// Measure, before, after: a row each, the first the heading.
QList<QStringList> comparisonRows(const study::DeckOptimisation& found);
/// What was predicted against what was recalled, with the trained weights.
Chart calibrationChart(const study::DeckOptimisation& found);

} // namespace lamplight::ui
