// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/sidebyside.h"

#include "parts/stack.h"
#include "theme/theme.h"

namespace lamplight::ui {

SideBySide::SideBySide(Half first, Half second, int least, QWidget* parent)
    : QWidget(parent), m_row(new Row(this, Space::S24)), m_least(least)
{
    // One below the other until it is known to be wide enough, so that the narrow page sets the least width.
    m_row->setDirection(QBoxLayout::TopToBottom);
    for (const Half& half : {first, second}) {
        // A share is of the width only: below each other both take the height that they need.
        QSizePolicy policy = half.widget->sizePolicy();
        policy.setHorizontalStretch(half.share);
        half.widget->setSizePolicy(policy);
        m_row->addWidget(half.widget);
    }
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < px(m_least) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lamplight::ui
