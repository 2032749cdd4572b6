// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace lamplight::ui {

QRectF squareIn(const QRectF& rect, double side)
{
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

void drawBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF shape = rect;
    double radius = box.radius;
    if (box.edge.isValid()) {
        const double half = box.width / 2;
        shape.adjust(half, half, -half, -half);
        radius = qMax(0.0, radius - half);
        painter.setPen(QPen(box.edge, box.width, box.line));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void drawRing(QPainter& painter, const QRectF& rect, double radius)
{
    drawBox(painter, rect, {.edge = color(Token::Lamp), .width = metric::ring, .radius = radius});
}

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& ink, double radius)
{
    constexpr double step = 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.75));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, int flags)
{
    flags |= int(QStyle::visualAlignment(painter.layoutDirection(), alignment) | Qt::AlignAbsolute);
    flags |= text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(rect, flags, text);
}

void drawCallout(QPainter& painter, const QRect& rect, Tone tone, Qt::LayoutDirection direction)
{
    constexpr int width = 4;
    const QColor tint = color(tintOf(tone));
    const auto leading = [&](int size) {
        return QRect(direction == Qt::RightToLeft ? rect.right() + 1 - size : rect.left(), rect.top(), size,
                     rect.height());
    };
    drawBox(painter, rect, {.fill = tint});
    painter.fillRect(leading(2 * metric::corner), tint); // square where the bar is
    painter.fillRect(leading(width), color(colorOf(tone)));
}

void drawSelectionBar(QPainter& painter, const QRectF& row, Qt::LayoutDirection direction)
{
    constexpr double width = 3;
    QRectF bar(row.left(), row.top(), width, row.height());
    if (direction == Qt::RightToLeft)
        bar.moveRight(row.right());
    painter.fillRect(bar, color(Token::Lamp));
}

} // namespace lamplight::ui
