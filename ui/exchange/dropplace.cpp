// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dropplace.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

void DropPlace::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropPlace::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(),
            {.fill = color(m_hovered ? Token::LampTint : Token::Surface),
             .edge = color(m_hovered ? Token::Lamp : Token::Edge),
             .width = m_hovered ? 2.0 : 1.0,
             .line = Qt::DashLine});
}

} // namespace lamplight::ui
