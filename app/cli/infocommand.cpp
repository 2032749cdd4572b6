// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "countstext.h"
#include "layout.h"
#include "opening.h"

#include <QCoreApplication>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QString aimText(const study::SessionSettings& settings)
{
    QList<QStringList> rows;
    if (settings.examDate)
        rows.append({QCoreApplication::translate("cli", "Exam"), settings.examDate->toString(Qt::ISODate)});
    if (settings.minutesPerDay)
        rows.append({QCoreApplication::translate("cli", "Minutes a day"), QString::number(*settings.minutesPerDay)});
    return aligned(rows);
}

Expected<Output> runInfo(const Call& call)
{
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto overview = study::overview(**session);
    LAMPLIGHT_TRY(overview);
    const auto settings = (*session)->settings();
    LAMPLIGHT_TRY(settings);
    const QJsonObject document{
        {u"title"_s, overview->title},
        {u"schema"_s, overview->schema},
        {u"examDate"_s, settings->examDate ? settings->examDate->toString(Qt::ISODate) : QJsonValue()},
        {u"minutesPerDay"_s, settings->minutesPerDay ? *settings->minutesPerDay : QJsonValue()},
        {u"counts"_s, countsJson(overview->counts)}};
    return Output{document, headed(overview->title) + aimText(*settings) + countsText(overview->counts)};
}

} // namespace

Command infoCommand()
{
    Command command;
    command.name = u"info"_s;
    command.usage = {u"DECK"_s};
    command.summary = QCoreApplication::translate("cli", "Tell what a deck holds.");
    command.least = command.most = 1;
    command.run = runInfo;
    return command;
}

} // namespace lamplight::cli
