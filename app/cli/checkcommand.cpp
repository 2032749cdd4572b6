// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "study/overview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

Expected<Output> runCheck(const Call& call)
{
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto problems = study::faults(**session);
    LAMPLIGHT_TRY(problems);
    Output output;
    output.document =
        QJsonObject{{u"ok"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}};
    if (problems->isEmpty()) {
        output.text = QCoreApplication::translate("cli", "The deck is sound.\n");
        return output;
    }
    for (const QString& problem : *problems)
        output.text += wrapped(problem, u"- "_s);
    output.refusal = QCoreApplication::translate("cli", "The deck isn't sound. Go back to a copy from before.");
    return output;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = u"check"_s;
    command.usage = {u"DECK"_s};
    command.summary = QCoreApplication::translate("cli", "Tell whether a deck is sound.");
    command.details = QCoreApplication::translate(
        "cli", "Looks at the file's integrity, the references between its rows, the search index and the deck's own "
               "rules. The exit code is 1 when anything is wrong.");
    command.least = command.most = 1;
    command.run = runCheck;
    return command;
}

} // namespace lamplight::cli
