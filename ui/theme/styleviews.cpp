// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace lamplight::ui {

void drawRowPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, color(Token::LampTint));
        if (option.index.column() <= 0)
            drawSelectionBar(painter, option.rect, option.direction);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, color(Token::Well));
    }
}

void drawHeaderGround(QPainter& painter, const QRect& rect)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
}

void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option)
{
    const int pad = metric::ring + metric::ringGap + 1; // as delegates indent their text
    QRect text = option.rect.adjusted(pad, 0, -pad, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int side = px(12);
        const QRect arrow(text.right() - side + 1, text.center().y() - side / 2, side, side);
        drawGlyph(painter, QStyle::visualRect(option.direction, option.rect, arrow),
                  option.sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp : Glyph::ChevronDown,
                  color(Token::Ink));
        text.setRight(text.right() - side - space(Space::S4));
    }
    painter.setFont(theme().font(TextRole::Caption, QFont::Medium));
    painter.setPen(color(Token::InkSoft));
    const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, text.width());
    const Qt::Alignment across = option.textAlignment ? option.textAlignment : Qt::AlignLeading;
    drawWords(painter, QStyle::visualRect(option.direction, option.rect, text), across | Qt::AlignVCenter, shown);
}

void drawBranch(QPainter& painter, const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = qMin(px(metric::iconSmall), option.rect.width());
    drawGlyph(painter, squareIn(option.rect, side),
              option.state & QStyle::State_Open ? Glyph::ChevronDown : Glyph::ChevronNext, color(Token::InkSoft),
              option.direction);
}

} // namespace lamplight::ui
