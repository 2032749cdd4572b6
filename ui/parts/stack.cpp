// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/stack.h"

#include "theme/theme.h"

#include <QSpacerItem>

namespace lamplight::ui {

Stack::Stack(Direction direction, QWidget* parent, Space gap, Inset around)
    : QBoxLayout(direction, parent), m_gap(gap), m_around(around)
{
    connect(&theme(), &Theme::changed, this, &Stack::measure);
    measure();
}

void Stack::setGap(Space gap)
{
    m_gap = gap;
    measure();
}

void Stack::addGap(Space step)
{
    auto* item = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_gaps.append({item, step});
    addSpacerItem(item);
    measure();
}

void Stack::measure()
{
    setSpacing(space(m_gap));
    setContentsMargins(space(m_around.sides), space(m_around.ends), space(m_around.sides), space(m_around.ends));
    const bool down = direction() == TopToBottom || direction() == BottomToTop;
    for (const Gap& gap : std::as_const(m_gaps)) {
        const int size = space(gap.step);
        gap.item->changeSize(down ? 0 : size, down ? size : 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    invalidate();
}

} // namespace lamplight::ui
