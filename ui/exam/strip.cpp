// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/strip.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

Strip::Strip(Qt::Edge towardsRoom, QWidget* parent) : QWidget(parent), m_edge(towardsRoom)
{
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const int line = m_edge == Qt::TopEdge ? 0 : height() - metric::hairline;
    painter.fillRect(0, line, width(), metric::hairline, color(Token::Line));
}

} // namespace lamplight::ui
