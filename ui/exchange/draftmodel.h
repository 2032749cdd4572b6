// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"

#include <QAbstractListModel>

namespace lamplight::ui {

/// Cards that would be made, one a row: front, back, kind.
class DraftModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { BackRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<Card>& cards);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Card> m_cards;
};

} // namespace lamplight::ui
