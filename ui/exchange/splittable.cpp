// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/splittable.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int highest = 176; // the source above it stays in sight

/// Rows of several lines, with a hairline and some room between them.
class SplitCell final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space(Space::S4));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.row() > 0)
            painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, color(Token::Line));
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

SplitTable::SplitTable(const TableProposal& proposal, QWidget* parent)
    : QTableWidget(int(proposal.rows.size()), int(proposal.columns.size()), parent)
{
    setHorizontalHeaderLabels(proposal.columns);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(proposal.rows[row].value(column)));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setItemDelegate(new SplitCell(this));
    setWordWrap(true);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setAccessibleName(tr("Proposed split of the table"));
}

QSize SplitTable::sizeHint() const
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    return {px(320), std::min(rows, px(highest))};
}

void SplitTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
    updateGeometry();
}

} // namespace lamplight::ui
