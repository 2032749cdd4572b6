// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stack.h"

#include <QScrollArea>

namespace lamplight::ui {

/// One column in the middle of the place, as wide as is good to read, that scrolls. The focus is kept in sight.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `widest` in px at b = 14 px: metric::columnForm and its like.
    explicit ScrollColumn(int widest, Space gap = Space::S16, QWidget* parent = nullptr);

    Column& column() { return *m_column; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();

    int m_widest;
    QWidget* m_body;
    Column* m_column;
};

} // namespace lamplight::ui
