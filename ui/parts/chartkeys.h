// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"

#include <QRectF>

class QPainter;
class QWidget;

namespace lamplight::ui {

/// What each sign of a chart stands for.
struct ChartKey {
    enum class Sign { Solid, Hollow, Hatched, Dot, Dashed, Triangle };
    Sign sign;
    QString text;
};
QList<ChartKey> chartKeys(const Chart& chart);

void drawChartSign(QPainter& painter, const QRectF& rect, ChartKey::Sign sign);

/// The keys in a line, or in several.
QWidget* makeChartKeys(const Chart& chart);

} // namespace lamplight::ui
