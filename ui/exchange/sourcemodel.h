// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"

#include <QAbstractTableModel>

namespace lamplight::ui {

/// The lines of the source, one a row, with what took each. Blank lines are folded away unless shown; the lines of each
/// of several files come below a row with its name.
class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Words, Rule, Columns };
    enum Role {
        FateRole = Qt::UserRole, ///< int(Fate); -1 for a row with a file's name
        TokenRole,               ///< int(Token) of the stripe and the rule's word
        StrongRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccount(const LineAccount& account);
    void setBlankShown(bool shown);
    bool blankShown() const { return m_blankShown; }

    /// The row of a line, by its place in LineAccount::lines; -1: it isn't shown.
    int rowOf(int line) const;
    /// The line of a row; -1: the row names a file.
    int lineOf(int row) const;
    /// Every word that stands in the last column, and the highest number of a line: for the widths of the columns.
    QStringList words() const { return m_words; }
    int highestNumber() const { return m_highest; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fold();
    QString word(const SourceLine& line) const;
    QVariant fileData(int row, int column, int role) const;

    LineAccount m_account;
    QList<int> m_rows; ///< lines; -1 - f: the name of file f
    QList<int> m_rowOfLine;
    QStringList m_words;
    int m_highest = 0;
    bool m_blankShown = false;
};

} // namespace lamplight::ui
