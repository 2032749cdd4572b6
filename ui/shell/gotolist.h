// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/gotoentry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace lamplight::ui {

/// Of each row, in px at b = 14 px.
inline constexpr int gotoRowHeight = 44;

/// The rows of the palette.
class GotoModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<GotoEntry> entries);
    const GotoEntry& entry(int row) const { return m_entries[row]; }
    /// -1: it isn't there.
    int rowOf(const GotoEntry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<GotoEntry> m_entries;
};

/// A glyph for the kind, the title, below it the kind in words and the passage, at the end the cap of the key.
class GotoDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lamplight::ui
