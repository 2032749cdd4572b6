// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chartframe.h"
#include "parts/chartkeys.h"

class QPainter;

namespace lamplight::ui {

/// The days of a calendar, each filled by how much its value is of the largest: none, up to a third (hollow), up to two
/// thirds (hatched), more (solid).
void drawCalendar(QPainter& painter, const Chart& chart, const ChartFrame& frame);

/// What the fills stand for, in the chart's unit.
QList<ChartKey> calendarKeys(const Chart& chart);

} // namespace lamplight::ui
