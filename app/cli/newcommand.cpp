// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int minutesOfADay = 24 * 60;

Expected<Output> runNew(const Call& call)
{
    // All that could be refused comes before the deck is made.
    std::optional<QDate> examDate;
    if (call.options.isSet(u"exam-date"_s)) {
        const auto day = date(call.options.value(u"exam-date"_s), u"--exam-date"_s);
        LAMPLIGHT_TRY(day);
        examDate = *day;
    }
    const auto minutes = optionalNumber(call, u"minutes"_s, 1, minutesOfADay);
    LAMPLIGHT_TRY(minutes);
    const QString file = call.arguments.first();
    const QString title =
        call.options.isSet(u"title"_s) ? call.options.value(u"title"_s).trimmed() : QFileInfo(file).completeBaseName();
    const auto session = study::Session::create(file, title, call.clock);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    if (examDate)
        LAMPLIGHT_TRY((*session)->setExamDate(examDate));
    if (*minutes)
        LAMPLIGHT_TRY((*session)->setMinutesPerDay(static_cast<int>(**minutes)));

    QString text = QCoreApplication::translate("cli", "Made “%1” in %2.\n").arg(title, file);
    if (examDate)
        text += QCoreApplication::translate("cli", "The exam is on %1.\n").arg(examDate->toString(Qt::ISODate));
    return Output{QJsonObject{{u"deck"_s, file}, {u"title"_s, title}}, text};
}

} // namespace

Command newCommand()
{
    Command command;
    command.name = u"new"_s;
    command.usage = {u"DECK [--title T] [--exam-date YYYY-MM-DD] [--minutes N]"_s};
    command.summary = QCoreApplication::translate("cli", "Make an empty deck.");
    command.details = QCoreApplication::translate(
        "cli", "A file that is there already is never replaced. Without a title the deck is called as its file.");
    command.options = {
        {u"title"_s, QCoreApplication::translate("cli", "What the course is called."), u"T"_s},
        {u"exam-date"_s, QCoreApplication::translate("cli", "The day of the exam."), u"YYYY-MM-DD"_s},
        {u"minutes"_s, QCoreApplication::translate("cli", "Minutes for studying, each day (1 to 1440)."), u"N"_s}};
    command.least = command.most = 1;
    command.run = runNew;
    return command;
}

} // namespace lamplight::cli
