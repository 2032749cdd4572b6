// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"

#include <QRectF>

namespace lamplight::ui {

/// The measures of a chart at one size, text size and direction: where a category and a value lie.
struct ChartFrame {
    ChartFrame(const Chart& chart, QSizeF size, Qt::LayoutDirection direction);

    /// The height in px that the chart is best seen with at this width.
    static int heightFor(const Chart& chart, int width);

    /// Where `value` lies in the middle of a category.
    QPointF at(double category, double value) const;
    /// All that belongs to a category, from one side of the plot to the other.
    QRectF band(qsizetype category) const;
    /// The category at a place; -1: none.
    int categoryAt(QPointF place) const;
    /// Categories whose mark fits beneath the axis without touching the next.
    QList<int> marked() const;
    /// Places on the axis counted from the left or the bottom.
    double position(double category) const;

    QRectF plot;      ///< what bars and lines stand in
    double least = 0; ///< the axis of values
    double most = 1;
    double step = 1;
    bool rightToLeft = false;
    Chart::Form form = Chart::Form::Columns;
    QStringList marks;
    double labels = 0, readings = 0; ///< Rows: the widths of the columns beside the plot
    double side = 0;                 ///< Calendar: of a day, with the gap to the next
    int before = 0;                  ///< Calendar: days of the first week before the first category

private:
    void chooseScale(const Chart& chart);
    void placeColumns(const Chart& chart, QSizeF size);
    void placeRows(const Chart& chart, QSizeF size);
    void placeDays(const Chart& chart, QSizeF size);
};

/// Beside a row: "93 %, 88 to 96"; empty where there is no estimate.
QString rowReading(const Chart& chart, qsizetype category);

} // namespace lamplight::ui
