// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"

#include <QAbstractListModel>

namespace lamplight::ui {

/// What was found in the source, a kind a row: how many, which, and how many lines they take.
class FoundModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole,
        LinesRole,   ///< how many placed lines
        FoundRole,   ///< int(Found)
        VerbatimRole ///< the note is the material's own words
    };

    using QAbstractListModel::QAbstractListModel;

    void setFound(const exchange::ImportPlan& plan, const LineAccount& account);
    /// The row of a kind; -1: nothing of it.
    int rowOf(Found found) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        Found found;
        QString title, note;
        int lines = 0;
        bool verbatim = false;
    };
    QList<Entry> m_rows;
};

} // namespace lamplight::ui
