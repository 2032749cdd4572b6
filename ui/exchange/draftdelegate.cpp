// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draftdelegate.h"

#include "exchange/draftmodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lamplight::ui {

DraftDelegate::DraftDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
    connect(&theme(), &Theme::changed, this, [this] { Q_EMIT sizeHintChanged({}); });
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int front = QFontMetrics(theme().readingFont(TextRole::Body)).height();
    const int back = QFontMetrics(theme().font(TextRole::Caption)).height();
    return {px(200), front + back + space(Space::S12)};
}

void DraftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, color(Token::LampTint));
        drawSelectionBar(*painter, row, option.direction);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, color(Token::Well));
    }
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    const int pad = space(Space::S12);
    const QRect inner = row.adjusted(pad, space(Space::S4), -pad, -space(Space::S4));
    if (index.row() > 0)
        painter->fillRect(row.adjusted(pad, 0, -pad, 1 - row.height()), color(Token::Line));
    const QFont front = theme().readingFont(TextRole::Body), small = theme().font(TextRole::Caption);
    const QString kind = index.data(DraftModel::KindRole).toString();
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
    const QRect words = inner.adjusted(0, 0, -kindWidth - space(Space::S16), 0);
    painter->setFont(front);
    painter->setPen(color(Token::Ink));
    drawWords(*painter, visual(words), Qt::AlignLeading | Qt::AlignTop,
              QFontMetrics(front).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(small);
    painter->setPen(color(Token::InkSoft));
    drawWords(
        *painter, visual(words), Qt::AlignLeading | Qt::AlignBottom,
        QFontMetrics(small).elidedText(index.data(DraftModel::BackRole).toString(), Qt::ElideRight, words.width()));
    drawWords(*painter, visual(inner), Qt::AlignTrailing | Qt::AlignVCenter, kind);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawRing(*painter, row, metric::capCorner);
    painter->restore();
}

} // namespace lamplight::ui
