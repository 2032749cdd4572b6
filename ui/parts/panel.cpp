// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/panel.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

Panel::Panel(Inset around, Ground ground, QWidget* parent)
    : QFrame(parent), m_ground(ground), m_column(new Column(this, Space::S8, around))
{
}

void Panel::paintEvent(QPaintEvent*)
{
    constexpr Token grounds[] = {Token::Surface, Token::Paper, Token::Well};
    QPainter painter(this);
    drawBox(painter, rect(), {.fill = color(grounds[int(m_ground)]), .edge = color(Token::Line)});
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(metric::hairline);
    else
        setFixedWidth(metric::hairline);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Token::Line));
}

} // namespace lamplight::ui
