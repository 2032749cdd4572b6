// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"

#include <QWidget>

class QTableWidget;

namespace lamplight::ui {

class Button;
class Text;

/// One group of lines that were not understood: where, why, and for a damaged table the split that its reader proposes
/// with the choice to take it.
class ProblemRow : public QWidget {
    Q_OBJECT
public:
    /// `table`: null where there is no choice.
    ProblemRow(const LineAccount& account, const ProblemGroup& group, const study::DamagedTable* table, bool accepted,
               QWidget* parent = nullptr);

    const ProblemGroup& group() const { return m_group; }
    bool hasChoice() const { return m_split; }
    bool isOpen() const;
    /// Folds the proposed split out or in.
    void setOpen(bool open);
    /// The row is that of the line which is current in the source.
    void setCurrent(bool current);
    /// The keyboard goes on with the choice.
    void focusChoice();

Q_SIGNALS:
    void chosen();
    void openChanged();
    void splitAccepted(bool accepted);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addChoice(const study::DamagedTable& table, bool accepted);

    ProblemGroup m_group;
    QWidget* m_split = nullptr;
    Button* m_toggle = nullptr;
    Button* m_accept = nullptr;
    Button* m_keep = nullptr;
    bool m_accepted = false;
    bool m_current = false;
};

} // namespace lamplight::ui
