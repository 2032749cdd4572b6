// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace lamplight::cli {

/// Every command, in the order in which `--help` tells them.
const QList<Command>& commands();

// One file each.
Command newCommand();
Command importCommand();
Command exportCommand();
Command formatsCommand();
Command infoCommand();
Command listCommand();
Command searchCommand();
Command checkCommand();
Command makeCardsCommand();
Command draftCommand();
Command nextCommand();
Command answerCommand();
Command undoCommand();
Command redoCommand();
Command memoryCommand();
Command optimiseCommand();
Command simulateCommand();
Command examCommand();
Command attemptCommand();
Command sitCommand();
Command statsCommand();
Command generateCommand();
Command planCommand();
Command forecastCommand();
Command benchCommand();

} // namespace lamplight::cli
