// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

/// A rate as a dot, where the real one may lie as a bar, and the pass mark as a dashed line.
class IntervalBar : public QWidget {
    Q_OBJECT
public:
    /// All in 0..1.
    IntervalBar(double rate, exam::Interval interval, double passMark, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_rate;
    exam::Interval m_interval;
    double m_passMark;
};

} // namespace lamplight::ui
