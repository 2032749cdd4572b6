// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

/// What the author decides about damaged tables while an import is still a plan.
namespace lamplight::study {

/// A table of a plan that lost its borders, with the split that its reader proposes.
struct DamagedTable {
    qsizetype lesson = 0; ///< place in ImportPlan::lessons
    qsizetype block = 0;  ///< place in Lesson::blocks
    QString file;         ///< of the lines
    QList<int> lines;     ///< of the source, ascending; empty when they can't be told
    TableProposal proposed;

    bool operator==(const DamagedTable&) const = default;
};

/// In the order of the plan; only those with a proposal.
QList<DamagedTable> damagedTables(const exchange::ImportPlan& plan);

/// The plan with the proposals of `accepted` taken: they are the cells of their tables, and their lines are problems no
/// longer but placed, by the rule "table".
exchange::ImportPlan withSplits(exchange::ImportPlan plan, const QList<DamagedTable>& accepted);

} // namespace lamplight::study
