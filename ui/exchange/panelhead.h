// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stack.h"

#include <QWidget>

namespace lamplight::ui {

/// The title line of a panel: all as high, whatever stands at its end, so that panels side by side line up.
class PanelHead : public QWidget {
    Q_OBJECT
public:
    explicit PanelHead(const QString& title, QWidget* parent = nullptr);

    /// For what stands after the title; it is at the end of the line.
    Row& row() { return *m_row; }

    QSize sizeHint() const override;

private:
    Row* m_row;
};

} // namespace lamplight::ui
