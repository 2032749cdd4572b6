// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "importreport.h"
#include "opening.h"
#include "study/attemptsdesk.h"
#include "study/importdesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

bool holdsAttempts(const QString& path)
{
    QFile file(path);
    constexpr qint64 head = 4096;
    return file.open(QIODevice::ReadOnly) && study::isAttemptsFile(file.read(head));
}

/// Each file is taken or refused as a whole; the first that is refused ends it.
Expected<Output> importedAttempts(study::Session& session, const QStringList& files, bool dryRun)
{
    QJsonArray candidates;
    QString text;
    for (const QString& file : files) {
        const auto taken = study::importAttempts(session, file, dryRun);
        LAMPLIGHT_TRY(taken);
        candidates.append(QJsonObject{{u"file"_s, file},
                                      {u"candidate"_s, taken->candidate},
                                      {u"added"_s, taken->added},
                                      {u"known"_s, taken->known}});
        text += QCoreApplication::translate("cli", "%1: %n new attempt(s), %2 known already.\n", nullptr, taken->added)
                    .arg(taken->candidate)
                    .arg(taken->known);
    }
    return Output{QJsonObject{{u"format"_s, u"attempts"_s}, {u"attempts"_s, candidates}}, text};
}

Expected<Output> runImport(const Call& call)
{
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const QString format = call.options.value(u"format"_s);
    const QStringList files = call.arguments.mid(1);
    if (format == u"attempts"_s || (format.isEmpty() && std::ranges::all_of(files, holdsAttempts)))
        return importedAttempts(**session, files, call.options.isSet(u"dry-run"_s));
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
        "cli",
        "What can't be read is kept as it stands and listed. Importing a page again updates it. One import is "
        "one step: “lamplight-cli undo DECK” takes it back. Candidates' attempts (see export) are added to those of "
        "the deck for stats and change nothing else; they are history and no step.");
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
