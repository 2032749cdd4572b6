// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

/// The ground that things are dropped on: dashed while it waits, in the accent while something is held over it.
class DropPlace : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setHovered(bool hovered);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_hovered = false;
};

} // namespace lamplight::ui
