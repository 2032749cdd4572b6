// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart.h"

#include <QAbstractTableModel>

class QTableView;

namespace lamplight::ui {

/// The values of a chart, a category a row.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTable(const Chart& chart, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows; ///< the first is the heading
};

/// The table as a view, as high as its rows up to ten.
QTableView* makeChartTable(const Chart& chart);

} // namespace lamplight::ui
