// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/buttonlook.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace lamplight::ui {

namespace {

ButtonLook plainLook(const QStyleOption& option, const QWidget* widget)
{
    const QVariant kind = widget ? widget->property("kind") : QVariant();
    return lookOf(ButtonKind(kind.toInt()), option.state);
}

} // namespace

void drawButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const ButtonLook look = plainLook(option, widget);
    drawBox(painter, option.rect, {.fill = look.fill, .edge = look.edge});
}

void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonLook look = plainLook(option, widget);
    QRect text = option.rect;
    if (!option.icon.isNull()) {
        const int side = px(metric::iconSmall), gap = space(Space::S8);
        const int width = side + gap + option.fontMetrics.horizontalAdvance(option.text);
        QRect place(text.center().x() - width / 2, text.center().y() - side / 2, side, side);
        text = QRect(place.right() + 1 + gap, text.top(), width - side - gap + 1, text.height());
        place = QStyle::visualRect(option.direction, option.rect, place);
        text = QStyle::visualRect(option.direction, option.rect, text);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(look.text);
    drawWords(painter, text, Qt::AlignCenter, option.text, Qt::TextShowMnemonic);
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool raised = !(option.state & QStyle::State_AutoRaise);
    const ButtonLook look = lookOf(raised ? ButtonKind::Normal : ButtonKind::Quiet, option.state);
    drawBox(painter, option.rect, {.fill = look.fill, .edge = look.edge});
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    const int pad = space(Space::S8), arrow = menu ? px(metric::iconSmall) : 0;
    QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (menu)
        drawGlyph(painter, visual(QRect(inner.right() - arrow + 1, inner.top(), arrow, inner.height())),
                  Glyph::ChevronDown, look.text);
    inner.setRight(inner.right() - arrow);
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!option.icon.isNull()) {
        const int side = px(metric::iconSmall);
        const QRect place = withText ? QRect(inner.left(), inner.top(), side, inner.height()) : inner;
        option.icon.paint(&painter, visual(place), Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.left() + side + pad);
    }
    if (withText) {
        painter.setFont(widget ? widget->font() : painter.font());
        painter.setPen(look.text);
        drawWords(painter, visual(inner), Qt::AlignVCenter | Qt::AlignLeading,
                  option.fontMetrics.elidedText(option.text, Qt::ElideRight, inner.width(), Qt::TextShowMnemonic),
                  Qt::TextShowMnemonic);
    }
}

void drawCheckMark(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On, some = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = color(enabled ? Token::Lamp : Token::InkSoft);
    if (on || some)
        drawBox(painter, option.rect, {.fill = ground, .radius = metric::capCorner});
    else
        drawBox(painter, option.rect,
                {.fill = color(Token::Surface),
                 .edge = color(enabled ? Token::Edge : Token::Line),
                 .radius = metric::capCorner});
    if (on || some)
        drawGlyph(painter, option.rect, on ? Glyph::Check : Glyph::Minus,
                  color(enabled ? Token::OnLamp : Token::Surface));
}

void drawRadioMark(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On, enabled = option.state & QStyle::State_Enabled;
    const QRectF rect = option.rect;
    const double radius = rect.width() / 2;
    const QColor edge = on ? color(enabled ? Token::Lamp : Token::InkSoft) : color(enabled ? Token::Edge : Token::Line);
    drawBox(painter, rect, {.fill = color(Token::Surface), .edge = edge, .width = on ? 2.0 : 1.0, .radius = radius});
    if (!on)
        return;
    const double inset = rect.width() * 0.28;
    drawBox(painter, rect.adjusted(inset, inset, -inset, -inset), {.fill = edge, .radius = radius - inset});
}

} // namespace lamplight::ui
