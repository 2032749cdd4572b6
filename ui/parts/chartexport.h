// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "parts/chart.h"

namespace lamplight::ui {

/// Writes the chart by the file's ending: .png or .svg, the drawing with its title, keys and sentence; .csv, its
/// table. ErrorKind::Input for another ending, Io; an older file is replaced only by a whole one.
Result<void> saveChart(const Chart& chart, const QString& file, Qt::LayoutDirection direction);

} // namespace lamplight::ui
