// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chartframe.h"

#include <QGraphicsItem>

namespace lamplight::ui {

/// What is drawn over the bars and lines of a chart: its labels, whiskers, triangles and hatching, and the ring around
/// the category that the keyboard is at.
class ChartMarks : public QGraphicsItem {
public:
    explicit ChartMarks(const Chart& chart) : m_chart(chart) {}

    void setFrame(const ChartFrame& frame, QSizeF size);
    void setCurrent(int category); ///< -1: none

    QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintScale(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintEstimates(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype category) const;
    void paintRaised(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;

    const Chart& m_chart;
    std::optional<ChartFrame> m_frame;
    QSizeF m_size;
    int m_current = -1;
};

/// The share of its category's width that a bar takes.
inline constexpr double chartBarShare = 0.7;

void drawTriangle(QPainter& painter, const QRectF& rect, const QColor& fill);
/// Lines from corner to corner within a rectangle, for exports too: it clips nothing.
void drawHatchLines(QPainter& painter, const QRectF& rect, const QColor& ink);

} // namespace lamplight::ui
