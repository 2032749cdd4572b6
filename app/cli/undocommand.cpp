// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

Expected<Output> replayed(const Call& call, Result<deck::Replayed> (study::Session::*replay)(), const QString& told)
{
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto step = ((**session).*replay)();
    LAMPLIGHT_TRY(step);
    return Output{QJsonObject{{u"step"_s, step->step.label}}, told.arg(step->step.label)};
}

Expected<Output> runUndo(const Call& call)
{
    return replayed(call, &study::Session::undo, QCoreApplication::translate("cli", "Undone: %1\n"));
}

Expected<Output> runRedo(const Call& call)
{
    return replayed(call, &study::Session::redo, QCoreApplication::translate("cli", "Done again: %1\n"));
}

} // namespace

Command undoCommand()
{
    Command command;
    command.name = u"undo"_s;
    command.usage = {u"DECK"_s};
    command.summary = QCoreApplication::translate("cli", "Take back the newest step: an import, an answer, new cards.");
    command.details =
        QCoreApplication::translate("cli", "Steps are kept in the deck, so they can be taken back after a restart too. "
                                           "Attempts at an exam are history: undo passes over them.");
    command.least = command.most = 1;
    command.run = runUndo;
    return command;
}

Command redoCommand()
{
    Command command;
    command.name = u"redo"_s;
    command.usage = {u"DECK"_s};
    command.summary = QCoreApplication::translate("cli", "Do again what was undone last.");
    command.least = command.most = 1;
    command.run = runRedo;
    return command;
}

} // namespace lamplight::cli
