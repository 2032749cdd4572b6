// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rulewords.h"
#include "study/importdesk.h"
#include "study/tablesplit.h"

#include <QList>
#include <QStringList>

namespace lamplight::ui {

/// What becomes of a line of the source.
enum class Fate {
    Placed,  ///< understood: a rule took it
    Kept,    ///< not understood, and kept word for word
    Dropped, ///< not understood, and in no text that would be imported
    Blank
};

struct SourceLine {
    int file = 0;   ///< place in LineAccount::files
    int number = 0; ///< in its file, from 1
    QString text;
    Fate fate = Fate::Dropped;
    QString rule; ///< Placed: its documented name
    QString why;  ///< Kept, Dropped: why it wasn't understood
};

/// Where every line of the source goes. The counts are counted from `lines` and add up to their number.
struct LineAccount {
    QStringList files; ///< by the names that tell them apart
    QList<SourceLine> lines;
    int placed = 0, kept = 0, dropped = 0, blank = 0;

    int notUnderstood() const { return kept + dropped; }
    /// How many placed lines each kind of thing has; by Found.
    QList<int> linesByFound() const;
};

LineAccount accountOf(const exchange::Material& material, const exchange::ImportPlan& plan);

/// Lines that belong together among those not understood: the rows of one damaged table, or all with one reason.
struct ProblemGroup {
    QString why;
    QList<int> lines; ///< places in LineAccount::lines, ascending
    int table = -1;   ///< place in the list of damaged tables; -1: none
};

/// In the order of their first lines. `tables` are those of the plan as it was read: one whose split was accepted stays
/// a group, so that the choice can be taken back.
QList<ProblemGroup> problemGroups(const LineAccount& account, const exchange::Material& material,
                                  const QList<study::DamagedTable>& tables);

/// "36–38", "60" or, for lines far apart, "60–79".
QString rangeText(const LineAccount& account, const QList<int>& lines);

} // namespace lamplight::ui
