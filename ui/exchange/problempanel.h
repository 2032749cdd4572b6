// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"
#include "parts/panel.h"

namespace lamplight::ui {

class FittedScroll;
class ProblemRow;
class Text;

/// What was not understood, in groups, with the choices that the author has.
class ProblemPanel : public Panel {
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    void setProblems(const LineAccount& account, const QList<ProblemGroup>& groups,
                     const QList<study::DamagedTable>& tables, const QSet<int>& accepted);
    /// Shows as chosen the group that has this line.
    void mark(int line);
    /// Folds out the choice of the group that has this line, and gives it the keyboard. False: it has none.
    bool openChoice(int line);

Q_SIGNALS:
    void chosen(const QList<int>& lines);
    /// `table`: place in the list of damaged tables.
    void splitAccepted(int table, bool accepted);

private:
    void addRow(const LineAccount& account, const ProblemGroup& group, const QList<study::DamagedTable>& tables,
                const QSet<int>& accepted);
    ProblemRow* rowWith(int line) const;
    void measure();

    Text* m_summary;
    FittedScroll* m_scroll;
    QList<ProblemRow*> m_rows;
    int m_open = -1; ///< the damaged table whose split is folded out
};

} // namespace lamplight::ui
