// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lamplight::ui {

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool flat = option.orientation == Qt::Horizontal;
    const int inset = px(3);
    const QRectF bar = flat ? handle.adjusted(0, inset, 0, -inset) : handle.adjusted(inset, 0, -inset, 0);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    drawBox(painter, bar,
            {.fill = color(active ? Token::InkSoft : Token::Edge), .radius = qMin(bar.width(), bar.height()) / 2});
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? all.width() : all.height();
    const int range = option.maximum - option.minimum;
    int slider = length;
    if (range > 0 && option.pageStep >= 0)
        slider = int(qint64(option.pageStep) * length / (qint64(range) + option.pageStep));
    slider = qBound(qMin(px(32), length), slider, length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - slider, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = flat ? QRect(all.left() + from, all.top(), size, all.height())
                                : QRect(all.left(), all.top() + from, all.width(), size);
        return flat ? QStyle::visualRect(option.direction, all, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSlider: return piece(at, slider);
    case QStyle::SC_ScrollBarSubPage: return piece(0, at);
    case QStyle::SC_ScrollBarAddPage: return piece(at + slider, length - at - slider);
    default: return {}; // no arrows
    }
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const double height = px(metric::thinBar), radius = height / 2;
    QRectF track = option.rect;
    track.setHeight(height);
    track.moveCenter(QRectF(option.rect).center());
    drawBox(painter, track, {.fill = color(Token::Line), .radius = radius});
    const int span = option.maximum - option.minimum;
    QRectF done = track;
    if (span > 0) {
        done.setWidth(track.width() * qBound(0.0, double(option.progress - option.minimum) / span, 1.0));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(track.right());
    } else { // the end isn't known: a part in the middle, without motion
        done = track.adjusted(track.width() * 0.35, 0, -track.width() * 0.35, 0);
    }
    if (done.width() > 0)
        drawBox(painter, done, {.fill = color(Token::Lamp), .radius = radius});
}

} // namespace lamplight::ui
