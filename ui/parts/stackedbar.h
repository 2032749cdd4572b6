// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QList>
#include <QWidget>

namespace lamplight::ui {

/// Parts of a whole, side by side, told apart by fill before hue.
class StackedBar : public QWidget {
    Q_OBJECT
public:
    enum class Fill { Solid, Hollow, Hatched, Track };
    struct Part {
        double value = 0; ///< its share of the sum of all
        Fill fill = Fill::Solid;
        Tone tone = Tone::Lamp;
        QString name; ///< for screen readers: "22 reviews, 14 minutes"

        bool operator==(const Part&) const = default;
    };

    explicit StackedBar(QWidget* parent = nullptr);

    void setParts(const QList<Part>& parts);
    /// In px at b = 14 px; 12 unless set.
    void setThickness(int thickness);
    /// Where each part lies, for what is written below it. In the widget's own coordinates.
    QList<QRect> places() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<Part> m_parts;
    int m_thickness;
};

} // namespace lamplight::ui
