// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/charttable.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace lamplight::ui {

namespace {

constexpr int mostRows = 10;

void measure(QTableView* view)
{
    view->verticalHeader()->setDefaultSectionSize(px(metric::row));
    const int rows = qMin(mostRows, view->model()->rowCount());
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + rows * px(metric::row) + 2);
}

constexpr int leastFirst = 220; // px at b = 14 px

/// The first column takes what the others leave, but stays wide enough to tell its rows apart: then the table scrolls.
class RowTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableView::resizeEvent(event);
        QHeaderView* header = horizontalHeader();
        int others = 0;
        for (int i = 1; i < header->count(); ++i)
            others += qMax(sizeHintForColumn(i), header->sectionSizeHint(i));
        const bool fits = viewport()->width() - others >= px(leastFirst);
        header->setSectionResizeMode(0, fits ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!fits)
            header->resizeSection(0, px(leastFirst));
    }
};

} // namespace

ChartTable::ChartTable(const Chart& chart, QObject* parent) : ChartTable(chartTable(chart), parent)
{
}

ChartTable::ChartTable(const QList<QStringList>& rows, QObject* parent) : QAbstractTableModel(parent), m_rows(rows)
{
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) - 1;
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.first().size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == 0))
        return m_rows[index.row() + 1][index.column()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.first().value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QTableView* makeChartTable(const Chart& chart)
{
    return makeTable(chartTable(chart), chart.title, chart.sentence);
}

QTableView* makeTable(const QList<QStringList>& rows, const QString& name, const QString& description)
{
    auto* view = new RowTable;
    view->setModel(new ChartTable(rows, view));
    view->setAccessibleName(name);
    view->setAccessibleDescription(description);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    measure(view);
    QObject::connect(&theme(), &Theme::changed, view, [view] { measure(view); });
    return view;
}

} // namespace lamplight::ui
