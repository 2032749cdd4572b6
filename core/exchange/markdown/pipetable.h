// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/account.h"
#include "exchange/markdown/lines.h"

#include <QStringList>

namespace lamplight::exchange::markdown {

/// "| a | b |" lines, the second of them the rule "|---|---|".
struct PipeTable {
    QList<QStringList> rows; ///< the first is the heading; without the rule
    QList<int> lines;        ///< of each row
    QStringList text;        ///< the lines as they stand, the rule too
};

/// The next line begins with a bar.
bool atPipeTable(const Lines& lines);
/// Takes the lines that begin with a bar; atPipeTable() holds. In a cell `\|` is a bar, `\\` a backslash, `\<` a
/// less-than sign and `<br>` a line break. A missing rule, a row without its last bar and a row of another length than
/// the heading are listed.
PipeTable readPipeTable(Lines& lines, const QString& rule, Account& account);

} // namespace lamplight::exchange::markdown
