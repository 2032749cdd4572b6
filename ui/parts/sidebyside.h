// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class Row;

/// Two halves of a page, side by side, or one below the other where the width ends.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    struct Half {
        QWidget* widget;
        int share; ///< of the width
    };
    /// `least`: the width in px at b = 14 px from which they stand side by side.
    SideBySide(Half first, Half second, int least, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Row* m_row;
    int m_least;
};

} // namespace lamplight::ui
