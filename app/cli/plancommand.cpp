// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "outlookjson.h"
#include "shown.h"
#include "study/planwords.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonArray daysJson(const study::Outlook& outlook)
{
    QJsonArray days;
    for (const study::PlannedDay& day : outlook.days)
        days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                {u"minutes"_s, day.minutes},
                                {u"new"_s, day.fresh},
                                {u"reviews"_s, day.reviews},
                                {u"readingMinutes"_s, day.readingMinutes},
                                {u"expectedRecall"_s, day.expectedRecall}});
    return days;
}

QJsonValue shortfallJson(const plan::Feasibility& found)
{
    if (found.verdict == plan::Verdict::Feasible)
        return {};
    return QJsonObject{{u"minutesPerDay"_s, found.minutesPerDay ? *found.minutesPerDay : QJsonValue()},
                       {u"cards"_s, static_cast<int>(found.leftOut.size())}};
}

QJsonObject examJson(const study::ExamOutlook& exam)
{
    const plan::Feasibility& found = exam.feasible;
    const auto verdict = found.verdict == plan::Verdict::Feasible   ? u"feasible"_s
                         : found.verdict == plan::Verdict::NotFound ? u"notFound"_s
                                                                    : u"impossible"_s;
    QJsonObject json = examDayJson(exam);
    json.insert(u"name"_s, exam.exam.name);
    json.insert(u"cards"_s, exam.cards);
    json.insert(u"verdict"_s, verdict);
    json.insert(u"target"_s, found.target);
    json.insert(u"bound"_s, found.bound);
    json.insert(u"shortfall"_s, shortfallJson(found));
    json.insert(u"topicsLeftOut"_s, QJsonArray::fromStringList(exam.topicsLeftOut));
    return json;
}

QJsonObject planJson(const study::Outlook& outlook)
{
    bool feasible = true;
    QJsonArray exams, today;
    for (const study::ExamOutlook& exam : outlook.exams) {
        feasible = feasible && exam.feasible.verdict == plan::Verdict::Feasible;
        exams.append(examJson(exam));
    }
    for (const study::PlannedCard& card : outlook.cards)
        today.append(card.card.value);
    const bool any = !outlook.exams.isEmpty();
    return {{u"feasible"_s, any ? QJsonValue(feasible) : QJsonValue()},
            {u"days"_s, daysJson(outlook)},
            {u"examDay"_s, any ? examDayJson(outlook.exams.first()) : QJsonValue()},
            {u"shortfall"_s, any ? shortfallJson(outlook.exams.first().feasible) : QJsonValue()},
            {u"exams"_s, exams},
            {u"today"_s, today},
            {u"unseen"_s, outlook.unseen},
            {u"givenUp"_s, outlook.givenUp},
            {u"missedDays"_s, outlook.missedDays},
            {u"says"_s, QJsonArray::fromStringList(study::planWords(outlook).all())}};
}

QString planText(const study::Outlook& outlook)
{
    QString text;
    for (const QString& sentence : study::planWords(outlook).all())
        text += wrapped(sentence);
    if (outlook.exams.isEmpty() && !outlook.rests)
        text += wrapped(QCoreApplication::translate(
            "cli", "No exam is ahead: cards come when their chance of recall has fallen to the desired retention."));
    const auto whole = [](double value) { return QString::number(std::lround(value)); };
    QList<QStringList> rows{{QCoreApplication::translate("cli", "Day"), QCoreApplication::translate("cli", "Minutes"),
                             QCoreApplication::translate("cli", "Reviews"), QCoreApplication::translate("cli", "New"),
                             QCoreApplication::translate("cli", "Reading"),
                             QCoreApplication::translate("cli", "Recall")}};
    for (const study::PlannedDay& day : outlook.days)
        rows.append({day.date.toString(Qt::ISODate), whole(day.minutes), whole(day.reviews), whole(day.fresh),
                     whole(day.readingMinutes), outlook.planned ? shownPercent(day.expectedRecall) : QString()});
    return rows.size() > 1 ? text + u'\n' + aligned(rows, 2, true) : text;
}

Expected<Output> runPlan(const Call& call)
{
    study::WhatIf whatIf;
    if (call.options.isSet(u"exam-date"_s)) {
        const auto day = date(call.options.value(u"exam-date"_s), u"--exam-date"_s);
        if (!day)
            return tl::unexpected(day.error());
        whatIf.examDate = *day;
    }
    const auto minutes = optionalNumber(call, u"minutes"_s, 1, 24 * 60);
    if (!minutes)
        return tl::unexpected(minutes.error());
    if (*minutes)
        whatIf.minutes = static_cast<int>(**minutes);
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    NoProgress progress;
    const auto outlook = study::outlook(**session, study::Depth::Forecast, progress, whatIf);
    if (!outlook)
        return tl::unexpected(Complaint(outlook.error()));
    return Output{planJson(*outlook), planText(*outlook)};
}

} // namespace

Command planCommand()
{
    Command command;
    command.name = u"plan"_s;
    command.usage = {u"DECK [--exam-date YYYY-MM-DD] [--minutes N] [--at ISO]"_s};
    command.summary = QCoreApplication::translate("cli", "Plan each day up to the exam, or say why it can't be done.");
    command.details = QCoreApplication::translate(
        "cli", "With --exam-date and --minutes it tries out another date of the next exam and other minutes a day; "
               "nothing in the deck changes.");
    command.options = {
        {u"exam-date"_s, QCoreApplication::translate("cli", "Plan as if the next exam were on this day."),
         u"YYYY-MM-DD"_s},
        {u"minutes"_s, QCoreApplication::translate("cli", "Plan with so many minutes every day."), u"N"_s}};
    command.least = command.most = 1;
    command.run = runPlan;
    return command;
}

} // namespace lamplight::cli
