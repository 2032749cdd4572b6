// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace lamplight::cli {

const QList<Command>& commands()
{
    static const QList<Command> table{
        newCommand(),      importCommand(),   exportCommand(), formatsCommand(),   infoCommand(),
        listCommand(),     searchCommand(),   checkCommand(),  makeCardsCommand(), draftCommand(),
        nextCommand(),     answerCommand(),   undoCommand(),   redoCommand(),      memoryCommand(),
        optimiseCommand(), simulateCommand(), planCommand(),   forecastCommand(),  examCommand(),
        attemptCommand(),  sitCommand(),      statsCommand(),  generateCommand(),  benchCommand(),
    };
    return table;
}

} // namespace lamplight::cli
