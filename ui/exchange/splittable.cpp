// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/splittable.h"

#include "theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace lamplight::ui {

namespace {
constexpr int highest = 168; // the source above it stays in sight
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
