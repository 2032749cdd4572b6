// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/outline.h"

#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lamplight::ui {

namespace {

constexpr int rowHeight = 28; // px at b = 14 px
constexpr int levelRole = Qt::UserRole + 1, uidRole = Qt::UserRole + 2;

/// A line at the leading edge, of which the piece beside the section on screen is the accent.
class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(80), px(rowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int line = 2;
        const bool here = option.state & QStyle::State_Selected;
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        painter->save();
        painter->fillRect(place({option.rect.left(), option.rect.top(), line, option.rect.height()}),
                          color(here ? Token::Lamp : Token::Line));
        const int indent = space(Space::S12) + (index.data(levelRole).toInt() > 2 ? space(Space::S12) : 0);
        const QRect text = place(option.rect.adjusted(indent + line, 0, -space(Space::S4), 0));
        const bool lit = here || option.state & QStyle::State_MouseOver;
        painter->setFont(theme().font(TextRole::Body, here ? QFont::DemiBold : QFont::Normal));
        painter->setPen(color(lit ? Token::Ink : Token::InkSoft));
        drawWords(*painter, text, Qt::AlignLeading | Qt::AlignVCenter,
                  painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state & QStyle::State_HasFocus)
            drawRing(*painter, option.rect, metric::capCorner);
        painter->restore();
    }
};

} // namespace

Outline::Outline(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("On this page"));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT wanted(index.data(uidRole).toString()); });
    connect(&theme(), &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void Outline::setEntries(const QList<OutlineEntry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_model->clear();
    for (const OutlineEntry& entry : entries) {
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.level, levelRole);
        item->setData(entry.uid, uidRole);
        item->setToolTip(entry.title);
        m_model->appendRow(item);
    }
    updateGeometry();
}

void Outline::setSection(const QString& uid)
{
    if (hasFocus()) // the reader is choosing
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_entries[row].uid == uid && currentIndex().row() != row)
            setCurrentIndex(m_model->index(row, 0));
    if (uid.isEmpty()) {
        setCurrentIndex({});
        clearSelection();
    }
}

QSize Outline::sizeHint() const
{
    return {px(200), m_model->rowCount() * px(rowHeight)};
}

void Outline::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid()) {
        Q_EMIT wanted(currentIndex().data(uidRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace lamplight::ui
