// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stack.h"

#include <QScrollArea>

namespace lamplight::ui {

/// One column in the middle of the place, as wide as is good to read, that scrolls. What is in it stays together at the
/// top unless it has a stretch or something that expands. The focus is kept in sight.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `widest` in px at b = 14 px: metric::columnForm and its like.
    explicit ScrollColumn(int widest, Space gap = Space::S16, QWidget* parent = nullptr);

    Column& column() { return *m_column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();
    void alignBody();
    void showFocused();

    int m_widest;
    QBoxLayout* m_across;
    QWidget* m_body;
    Column* m_column;
};

} // namespace lamplight::ui
