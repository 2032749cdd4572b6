// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"
#include "parts/chartframe.h"

#include <QGraphicsScene>

class QAbstractSeries;
class QChart;
class QValueAxis;

namespace lamplight::ui {

class ChartMarks;

/// A chart as a drawing of Qt Charts, in the theme's colours and the window's direction: the same on the screen and in
/// a file.
class ChartScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ChartScene(const Chart& chart, QObject* parent = nullptr);

    const Chart& chart() const { return m_data; }
    /// Draws all anew for this size and today's theme.
    void arrange(QSizeF size, Qt::LayoutDirection direction);
    const ChartFrame& frame() const { return m_frame; }
    void setCurrent(int category); ///< -1: none

private:
    void addBars();
    void addJoins();
    void addCompare();
    void attach(QAbstractSeries* series);

    Chart m_data;
    ChartFrame m_frame;
    QChart* m_chart;     // of the scene
    ChartMarks* m_marks; // of the scene
    QValueAxis* m_across;
    QValueAxis* m_up;
};

} // namespace lamplight::ui
