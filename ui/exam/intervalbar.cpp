// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/intervalbar.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPen>

namespace lamplight::ui {

IntervalBar::IntervalBar(double rate, exam::Interval interval, double passMark, QWidget* parent)
    : QWidget(parent), m_rate(rate), m_interval(interval), m_passMark(passMark)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize IntervalBar::sizeHint() const
{
    return {px(176), px(metric::row)};
}

void IntervalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = px(6), span = width() - 2 * edge, middle = height() / 2.0;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const auto x = [&](double share) { return edge + span * (leftToRight ? share : 1 - share); };
    painter.setPen(QPen(color(Token::Line), px(2)));
    painter.drawLine(QPointF(x(0), middle), QPointF(x(1), middle));
    painter.setPen(QPen(color(Token::Lamp), px(6), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(m_interval.low), middle), QPointF(x(m_interval.high), middle));
    painter.setPen(QPen(color(Token::Ink), 1, Qt::DashLine));
    painter.drawLine(QPointF(x(m_passMark), 0), QPointF(x(m_passMark), height()));
    painter.setPen(QPen(color(Token::Ink), px(3)));
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(QPointF(x(m_rate), middle), px(5), px(5));
}

} // namespace lamplight::ui
