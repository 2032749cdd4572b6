// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardinfo.h"

#include <QAbstractTableModel>

namespace lamplight::ui {

/// The answers to a card, the newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Answer, Time, Stability, Difficulty, ColumnCount };

    explicit HistoryModel(const study::CardInfo& info, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Review& review, int column) const;

    QList<Review> m_history;
    ReviewId m_memoryFrom;
};

} // namespace lamplight::ui
