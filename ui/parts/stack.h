// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QBoxLayout>
#include <QList>

namespace lamplight::ui {

/// Room around the contents of a layout, at both sides and above and below.
struct Inset {
    Space sides = Space::None;
    Space ends = Space::None;
};
constexpr Inset inset(Space all)
{
    return {all, all};
}

/// A box layout whose gaps are steps of the theme, so that they follow the text size.
class Stack : public QBoxLayout {
    Q_OBJECT
public:
    Stack(Direction direction, QWidget* parent, Space gap, Inset around);

    void setGap(Space gap);
    /// Room before the next item, besides the gap.
    void addGap(Space step);

private:
    void measure();

    struct Gap {
        QSpacerItem* item; // the layout owns it
        Space step;
    };
    Space m_gap;
    Inset m_around;
    QList<Gap> m_gaps;
};

class Column : public Stack {
    Q_OBJECT
public:
    explicit Column(QWidget* parent = nullptr, Space gap = Space::S8, Inset around = {})
        : Stack(TopToBottom, parent, gap, around)
    {
    }
};

class Row : public Stack {
    Q_OBJECT
public:
    explicit Row(QWidget* parent = nullptr, Space gap = Space::S8, Inset around = {})
        : Stack(LeftToRight, parent, gap, around)
    {
    }
};

} // namespace lamplight::ui
