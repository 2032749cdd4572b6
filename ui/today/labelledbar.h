// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stackedbar.h"

namespace lamplight::ui {

/// A bar made of parts with a line of words below each: under the part where all fit so, else in lines one after
/// another.
class LabelledBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString what;   ///< "22 reviews"
        QString amount; ///< "14 min"
        double value = 0;
        StackedBar::Fill fill = StackedBar::Fill::Solid;
    };
    explicit LabelledBar(const QList<Part>& parts, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<int> lefts(int width) const;
    int arrange(int width, bool place) const; ///< the height taken

    StackedBar* m_bar;
    QList<QWidget*> m_labels;
    QList<double> m_values;
};

} // namespace lamplight::ui
