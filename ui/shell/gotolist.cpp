// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotolist.h"

#include "parts/keycap.h"
#include "theme/metrics.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

namespace {

QString secondLine(const GotoEntry& entry)
{
    return entry.detail.isEmpty() ? entry.kind : QStringLiteral("%1 · %2").arg(entry.kind, entry.detail);
}

} // namespace

void GotoModel::setEntries(QList<GotoEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int GotoModel::rowOf(const GotoEntry& entry) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].isSame(entry))
            return row;
    return -1;
}

int GotoModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant GotoModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const GotoEntry& entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::ToolTipRole)
        return entry.detail;
    if (role == Qt::AccessibleTextRole)
        return entry.key.isEmpty() ? QStringLiteral("%1, %2").arg(entry.title, entry.kind)
                                   : QStringLiteral("%1, %2, %3").arg(entry.title, entry.kind, entry.key);
    return {};
}

QSize GotoDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(120), px(gotoRowHeight)};
}

void GotoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const GotoEntry& entry = static_cast<const GotoModel*>(index.model())->entry(index.row());
    const bool chosen = option.state & QStyle::State_Selected;
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (chosen || option.state & QStyle::State_MouseOver)
        drawBox(*painter, option.rect.adjusted(space(Space::S4), 0, -space(Space::S4), 0),
                {.fill = color(chosen ? Token::LampTint : Token::Well)});
    QRect inner = option.rect.adjusted(space(Space::S16), space(Space::S4), -space(Space::S16), -space(Space::S4));
    const int side = px(metric::iconSmall);
    drawGlyph(*painter, place({inner.left(), inner.top(), side, inner.height()}), entry.glyph,
              color(chosen ? Token::Lamp : Token::InkSoft), option.direction);
    inner.setLeft(inner.left() + side + space(Space::S12));
    if (!entry.key.isEmpty()) {
        const QSize cap = keyCapSize(entry.key);
        const QRect at(inner.right() - cap.width() + 1, inner.center().y() - cap.height() / 2, cap.width(),
                       cap.height());
        drawKeyCap(*painter, place(at), entry.key, color(Token::Line), color(Token::InkSoft));
        inner.setRight(at.left() - space(Space::S12));
    }
    const auto line = [&](const QFont& font, Token token, const QString& text, Qt::Alignment at) {
        painter->setFont(font);
        painter->setPen(color(token));
        drawWords(*painter, place(inner), Qt::AlignLeading | at,
                  painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    };
    line(theme().font(), Token::Ink, entry.title, Qt::AlignTop);
    line(theme().font(TextRole::Caption), Token::InkSoft, secondLine(entry), Qt::AlignBottom);
    painter->restore();
}

} // namespace lamplight::ui
