// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importreport.h"
#include "opening.h"
#include "study/importdesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

Expected<Output> runImport(const Call& call)
{
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    NoProgress progress;
    const auto plan = study::ImportDesk::read(call.arguments.mid(1), call.options.value(u"format"_s), progress);
    if (!plan)
        return tl::unexpected(Complaint(plan.error()));
    study::ImportDesk desk(**session);
    const bool dryRun = call.options.isSet(u"dry-run"_s);
    const auto report = dryRun ? desk.preview(*plan, progress) : desk.apply(*plan, progress);
    if (!report)
        return tl::unexpected(Complaint(report.error()));
    return Output{importJson(*plan, *report), importText(*plan, *report, dryRun)};
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = u"import"_s;
    command.usage = {u"DECK FILE... [--format F] [--dry-run]"_s};
    command.summary =
        QCoreApplication::translate("cli", "Read files or folders into a deck, and account for every line.");
    command.details = QCoreApplication::translate(
        "cli", "What can't be read is kept as it stands and listed. Importing a page again updates it. One import is "
               "one step: “lamplight-cli undo DECK” takes it back.");
    command.options = {{u"format"_s,
                        QCoreApplication::translate("cli", "Read as this format (see “lamplight-cli formats”) instead "
                                                           "of recognising it by the content."),
                        u"F"_s},
                       {u"dry-run"_s, QCoreApplication::translate("cli", "Report the same, but write nothing.")}};
    command.least = 2;
    command.most = -1;
    command.run = runImport;
    return command;
}

} // namespace lamplight::cli
