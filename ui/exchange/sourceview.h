// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcemodel.h"

#include <QTableView>

namespace lamplight::ui {

/// The source beside what became of it: number, stripe, text, word. One line is current; several may be marked.
class SourceView : public QTableView {
    Q_OBJECT
public:
    explicit SourceView(QWidget* parent = nullptr);

    void setAccount(const LineAccount& account);
    void setBlankShown(bool shown);
    /// Marks these lines, and makes the first of them the current one, in sight. `chosen` isn't emitted.
    void mark(const QList<int>& lines);
    /// The current line; -1: none.
    int line() const;

Q_SIGNALS:
    /// The user went to this line.
    void chosen(int line);
    /// Enter or a double click on it.
    void opened(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QSize minimumSizeHint() const override;

private:
    void measure();

    SourceModel* m_model;
    bool m_marking = false;
};

} // namespace lamplight::ui
