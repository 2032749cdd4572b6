// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "countstext.h"
#include "opening.h"
#include "study/attemptsdesk.h"
#include "study/formats.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

struct LeftOut {
    QString what, why;
};

/// What the course alone doesn't hold, as far as this deck had any.
Expected<QList<LeftOut>> progressLeftOut(study::Session& session)
{
    const auto overview = study::overview(session);
    LAMPLIGHT_TRY(overview);
    const auto settings = session.settings();
    LAMPLIGHT_TRY(settings);
    const QString why = QCoreApplication::translate("cli", "It is the candidate's progress, not the course.");
    QList<LeftOut> list;
    if (overview->counts.reviews > 0)
        list.append({QCoreApplication::translate("cli", "reviews: %1, and what the cards became by them")
                         .arg(overview->counts.reviews),
                     why});
    if (overview->counts.attempts > 0)
        list.append({QCoreApplication::translate("cli", "attempts: %1").arg(overview->counts.attempts), why});
    if (settings->examDate || settings->minutesPerDay)
        list.append({QCoreApplication::translate("cli", "the exam date and the minutes a day"), why});
    list.append({QCoreApplication::translate("cli", "which pages were read, and the steps to undo"), why});
    return list;
}

Expected<QString> formatToWrite(const Call& call)
{
    const QString wanted = call.options.isSet(u"format"_s) ? call.options.value(u"format"_s) : u"lamp"_s;
    QStringList names;
    for (const study::Format& format : study::formats())
        if (format.writes)
            names.append(format.name);
    if (names.contains(wanted))
        return wanted;
    return tl::unexpected(Complaint(
        Complaint::Refused,
        QCoreApplication::translate("cli", "“%1” can't be written. Choose from %2.").arg(wanted, names.join(u", "_s))));
}

Expected<Output> exportedAttempts(const Call& call, study::Session& session)
{
    const QString file = call.arguments.at(1);
    const auto count = study::exportAttempts(session, file, call.options.value(u"candidate"_s));
    LAMPLIGHT_TRY(count);
    const QString why = QCoreApplication::translate("cli", "The trainer's deck of the same course has it.");
    const QJsonArray left{QJsonObject{
        {u"what"_s, QCoreApplication::translate("cli", "the wording of questions and options")}, {u"why"_s, why}}};
    return Output{
        QJsonObject{
            {u"format"_s, u"attempts"_s}, {u"written"_s, QJsonObject{{u"attempts"_s, *count}}}, {u"leftOut"_s, left}},
        QCoreApplication::translate("cli", "Wrote %1 with %n attempt(s), without any wording.\n", nullptr, *count)
            .arg(file)};
}

Expected<Output> runExport(const Call& call)
{
    const QString file = call.arguments.at(1);
    const auto format = formatToWrite(call);
    LAMPLIGHT_TRY(format);
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    if (*format == u"attempts"_s)
        return exportedAttempts(call, **session);
    const bool withProgress = !call.options.isSet(u"without-progress"_s);
    const auto leftOut = withProgress ? QList<LeftOut>() : progressLeftOut(**session);
    LAMPLIGHT_TRY(leftOut);
    LAMPLIGHT_TRY((*session)->deck().copyTo(file, withProgress));

    const auto copy = openToRead(file, call.clock); // what is told is what is there
    if (!copy)
        return tl::unexpected(copy.error());
    const auto written = study::overview(**copy);
    LAMPLIGHT_TRY(written);
    QString text = QCoreApplication::translate("cli", "Wrote %1 (%2).\n\nIt holds\n").arg(file, *format) +
                   countsText(written->counts);
    QJsonArray left;
    if (!leftOut->isEmpty())
        text += QCoreApplication::translate("cli", "\nLeft out: the candidate's progress\n");
    for (const LeftOut& each : *leftOut) {
        left.append(QJsonObject{{u"what"_s, each.what}, {u"why"_s, each.why}});
        text += u"  "_s + each.what + u'\n';
    }
    return Output{
        QJsonObject{{u"format"_s, *format}, {u"written"_s, countsJson(written->counts)}, {u"leftOut"_s, left}}, text};
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.usage = {u"DECK FILE [--format F] [--without-progress]"_s,
                     u"DECK FILE --format attempts --candidate NAME"_s};
    command.summary = QCoreApplication::translate("cli", "Copy a deck, with or without the candidate's progress.");
    command.details = QCoreApplication::translate(
        "cli",
        "The copy is one consistent file, also while the deck is in use. A file of that name is replaced once "
        "the copy is whole. Without progress it is the course as an author hands it on: cards as new, no "
        "reviews, attempts, exam date or history.\n\nThe format attempts is what a candidate hands to a trainer: the "
        "exams handed in, under a name of the candidate's choice, with answers and times and without any "
        "wording. The trainer imports it into a deck of the same course.");
    command.options = {
        {u"format"_s, QCoreApplication::translate("cli", "What to write; lamp unless given."), u"F"_s},
        {u"candidate"_s, QCoreApplication::translate("cli", "Whose attempts the file says they are."), u"NAME"_s},
        {u"without-progress"_s, QCoreApplication::translate("cli", "Leave out what the candidate has done.")}};
    command.least = command.most = 2;
    command.run = runExport;
    return command;
}

} // namespace lamplight::cli
