// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"

#include <QWidget>

namespace lamplight::ui {

class ChartScene;

/// The drawing of a chart. Arrow keys, Home and End walk its categories; what stands there is said and shown. The
/// mouse reads it too.
class ChartPlot : public QWidget {
    Q_OBJECT
public:
    explicit ChartPlot(const Chart& chart, QWidget* parent = nullptr);

    int current() const { return m_current; } ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// What stands at the current category; empty: none.
    void reads(const QString& reading);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void arrange();
    int stepOf(int key) const;
    void setCurrent(int category);

    ChartScene* m_scene;
    int m_current = -1;
};

} // namespace lamplight::ui
