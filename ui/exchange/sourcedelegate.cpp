// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcedelegate.h"

#include "exchange/sourcemodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int stripeWidth = 4;

/// The row of the cell, from edge to edge of the view.
QRect wholeRow(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, option.rect.top(), width, option.rect.height()};
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, Fate fate, bool isFile)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (isFile)
        painter.fillRect(option.rect, color(Token::Well));
    else if (fate == Fate::Kept || fate == Fate::Dropped)
        painter.fillRect(option.rect, color(Token::BadTint)); // also while selected: the bar tells
    else if (selected)
        painter.fillRect(option.rect, color(Token::LampTint));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, color(Token::Well));
    if (selected && !isFile && option.index.column() == SourceModel::Number)
        drawSelectionBar(painter, option.rect, option.direction);
}

void paintStripe(QPainter& painter, const QRect& place, Fate fate, Token token)
{
    const QRectF stripe = QRectF(place).adjusted(0, 2, 0, -2);
    if (fate == Fate::Placed)
        painter.fillRect(stripe, color(token));
    else if (fate != Fate::Blank)
        drawHatch(painter, stripe, color(token), 0);
}

QFont fontFor(int column, bool strong)
{
    return column == SourceModel::Words ? theme().font(TextRole::Body, strong ? QFont::DemiBold : QFont::Normal)
                                        : theme().font(TextRole::Caption);
}

} // namespace

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int fateNumber = index.data(SourceModel::FateRole).toInt();
    const bool isFile = fateNumber < 0;
    const auto fate = Fate(std::max(0, fateNumber));
    const auto token = Token(index.data(SourceModel::TokenRole).toInt());
    const int column = index.column(), gap = space(Space::S12), bar = px(stripeWidth);
    painter->save();
    paintGround(*painter, option, fate, isFile);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect place = option.rect;
    Qt::Alignment align = Qt::AlignVCenter | Qt::AlignLeading;
    if (column == SourceModel::Number) {
        const QRect stripe(place.right() - bar + 1, place.top(), bar, place.height());
        if (!isFile)
            paintStripe(*painter, visual(stripe), fate, token);
        place.setRight(stripe.left() - space(Space::S8));
        align = Qt::AlignVCenter | Qt::AlignTrailing;
    } else if (column == SourceModel::Words) {
        place.adjust(space(Space::S8), 0, -space(Space::S8), 0);
    } else {
        place.adjust(0, 0, -gap, 0);
        align = Qt::AlignVCenter | Qt::AlignTrailing;
    }
    const QFont font = fontFor(column, index.data(SourceModel::StrongRole).toBool());
    painter->setFont(font);
    painter->setPen(color(column == SourceModel::Words  ? (isFile ? Token::InkSoft : Token::Ink)
                          : column == SourceModel::Rule ? token
                                                        : Token::InkSoft));
    const QString text = QFontMetrics(font).elidedText(index.data().toString(),
                                                       isFile ? Qt::ElideMiddle : Qt::ElideRight, place.width());
    drawWords(*painter, visual(place), align, text);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setClipRect(option.rect);
        drawRing(*painter, wholeRow(option), metric::capCorner);
    }
    painter->restore();
}

SourceWidths sourceWidths(const SourceModel& model)
{
    const QFontMetrics small(theme().font(TextRole::Caption));
    SourceWidths widths;
    for (const QString& word : model.words())
        widths.rule = std::max(widths.rule, small.horizontalAdvance(word));
    const QString digits(std::max(qsizetype(3), QLocale().toString(model.highestNumber()).size()), u'8');
    widths.number = space(Space::S16) + small.horizontalAdvance(digits) + space(Space::S8) + px(stripeWidth);
    widths.rule += space(Space::S12) + space(Space::S4);
    return widths;
}

} // namespace lamplight::ui
