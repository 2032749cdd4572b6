// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"
#include "progress/periods.h"
#include "study/progressdesk.h"

/// The charts of the screen, each with its sentence, or with what is still missing for it.
namespace lamplight::ui {

/// Minutes a day until the exam, at most 92 days; thirty days without one.
Chart workloadChart(const study::ProgressFigures& figures);

Chart retentionChart(const study::ProgressFigures& figures, Range range);
/// Of young and mature cards.
Chart maturityChart(const study::ProgressFigures& figures, Range range);
/// Retention predicted against seen.
Chart calibrationChart(const study::ProgressFigures& figures, Range range);

Chart stabilityChart(const study::ProgressFigures& figures);
Chart difficultyChart(const study::ProgressFigures& figures);

Chart timeChart(const study::ProgressFigures& figures, Range range);
/// What was planned against what was done.
Chart planChart(const study::ProgressFigures& figures, Range range);
/// A year, day by day.
Chart calendarChart(const study::ProgressFigures& figures);

/// Recall of each topic on the exam day, as last foretold.
Chart forecastChart(const study::ProgressFigures& figures);
/// Forecasts against what came.
Chart scoredChart(const study::ProgressFigures& figures);

/// The first day with an answer, reading or an exam; invalid: none.
QDate firstStudied(const study::ProgressFigures& figures);
/// The answers of a period added up.
memory::AnswerDay answersIn(const study::ProgressFigures& figures, QDate first, QDate last);

} // namespace lamplight::ui
