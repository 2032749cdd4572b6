// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lamplight::ui {

namespace {

/// Room for the mark or the icon before the text.
int leadOf()
{
    return px(metric::iconSmall) + 2 * space(Space::S8);
}

void drawMenuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& lead, const QColor& ink)
{
    const int side = px(metric::iconSmall);
    const QRect place = squareIn(lead, side).toRect();
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            drawGlyph(painter, place, Glyph::Check, color(Token::Lamp));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect end(option.rect.right() - side - space(Space::S8), place.top(), side, side);
        drawGlyph(painter, QStyle::visualRect(option.direction, option.rect, end), Glyph::ChevronNext, ink,
                  option.direction);
    }
}

} // namespace

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                         color(Token::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        drawBox(painter, option.rect, {.fill = color(Token::LampTint), .radius = metric::capCorner});
    const QColor ink = color(enabled ? Token::Ink : Token::InkSoft);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int lead = leadOf();
    drawMenuMark(painter, option, visual(QRect(option.rect.left(), option.rect.top(), lead, option.rect.height())),
                 ink);
    const QRect text = option.rect.adjusted(lead, 0, -space(Space::S12), 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(ink);
    drawWords(painter, visual(text), Qt::AlignVCenter | Qt::AlignLeading, parts.first(),
              Qt::TextShowMnemonic | Qt::TextSingleLine);
    if (parts.size() > 1) {
        painter.setPen(color(Token::InkSoft));
        drawWords(painter, visual(text), Qt::AlignVCenter | Qt::AlignTrailing, parts.last(), Qt::TextSingleLine);
    }
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    painter.fillRect(option.rect, color(Token::Paper));
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        drawBox(painter, option.rect.adjusted(0, 2, 0, -2),
                {.fill = color(Token::LampTint), .radius = metric::capCorner});
    painter.setPen(color(enabled ? Token::Ink : Token::InkSoft));
    drawWords(painter, option.rect, Qt::AlignCenter, option.text, Qt::TextShowMnemonic | Qt::TextSingleLine);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), space(Space::S8) + 1};
    // `contents` is text alone; the column of keys is added by the menu itself.
    const int keys = option.text.contains(QLatin1Char('\t')) ? space(Space::S32) : 0;
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? px(metric::iconSmall) : 0;
    return {contents.width() + leadOf() + space(Space::S24) + keys + arrow,
            qMax(contents.height(), px(metric::target))};
}

} // namespace lamplight::ui
