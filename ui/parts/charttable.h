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
    /// Any rows as long as each other; the first is the heading.
    explicit ChartTable(const QList<QStringList>& rows, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows; ///< the first is the heading
};

/// The table as a view, as high as its rows up to ten.
QTableView* makeChartTable(const Chart& chart);
/// Likewise of any rows; the first column takes the width that is left.
QTableView* makeTable(const QList<QStringList>& rows, const QString& name, const QString& description);

} // namespace lamplight::ui
