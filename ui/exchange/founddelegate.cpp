// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/founddelegate.h"

#include "exchange/foundmodel.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace lamplight::ui {

namespace {

QFont noteFont(bool verbatim)
{
    QFont font = theme().font(TextRole::Caption);
    if (verbatim) { // the material's own words stand in the reader's type
        font = theme().readingFont(TextRole::Caption);
        font.setItalic(true);
    }
    return font;
}

void paintFoundGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, color(Token::LampTint));
        drawSelectionBar(painter, option.rect, option.direction);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, color(Token::Well));
    }
}

} // namespace

FoundDelegate::FoundDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
    connect(&theme(), &Theme::changed, this, [this] { Q_EMIT sizeHintChanged({}); });
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    int height = QFontMetrics(theme().font()).height() + space(Space::S12);
    if (!index.data(FoundModel::NoteRole).toString().isEmpty())
        height += QFontMetrics(noteFont(index.data(FoundModel::VerbatimRole).toBool())).height();
    return {px(200), height};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    paintFoundGround(*painter, option);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    const int side = px(metric::iconSmall), pad = space(Space::S16), gap = space(Space::S12);
    if (index.row() > 0)
        painter->fillRect(row.adjusted(pad, 0, -pad, 1 - row.height()), color(Token::Line));
    const auto found = Found(index.data(FoundModel::FoundRole).toInt());
    const QFont title = theme().font(), bold = theme().font(TextRole::Body, QFont::DemiBold);
    const bool verbatim = index.data(FoundModel::VerbatimRole).toBool();
    const QFont note = noteFont(verbatim);
    const QRect inner = row.adjusted(pad, space(Space::S4) + 2, -pad, -space(Space::S4) - 1);
    const int line = QFontMetrics(title).height();
    drawGlyph(*painter, visual(QRect(inner.left(), inner.top(), side, line)), glyphOf(found), color(tokenOf(found)),
              option.direction);
    const int lines = index.data(FoundModel::LinesRole).toInt();
    const QString figure = lines > 0 ? QLocale().toString(lines) : QString();
    const int figureWidth = QFontMetrics(bold).horizontalAdvance(figure);
    painter->setFont(bold);
    painter->setPen(color(Token::Ink));
    drawWords(*painter, visual(QRect(inner.right() - figureWidth, inner.top(), figureWidth + 1, line)),
              Qt::AlignTrailing | Qt::AlignVCenter, figure);
    const QRect words(inner.left() + side + gap, inner.top(), inner.width() - side - 2 * gap - figureWidth, line);
    painter->setFont(title);
    drawWords(*painter, visual(words), Qt::AlignLeading | Qt::AlignVCenter,
              QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QRect below(words.left(), words.bottom() + 1, inner.right() - words.left(), inner.bottom() - words.bottom());
    painter->setFont(note);
    painter->setPen(color(Token::InkSoft));
    drawWords(
        *painter, visual(below), Qt::AlignLeading | Qt::AlignTop,
        QFontMetrics(note).elidedText(index.data(FoundModel::NoteRole).toString(), Qt::ElideRight, below.width()));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawRing(*painter, row, metric::capCorner);
    painter->restore();
}

} // namespace lamplight::ui
