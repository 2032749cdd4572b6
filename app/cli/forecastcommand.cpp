// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "outlookjson.h"
#include "shown.h"
#include "study/planwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// What stands in the way of a chance of passing.
QStringList missing(const study::Outlook& outlook)
{
    QStringList missing;
    if (outlook.exams.isEmpty())
        missing.append(QCoreApplication::translate("cli", "No exam is ahead: set its date."));
    else if (outlook.exams.first().cards == 0)
        missing.append(QCoreApplication::translate("cli", "The exam's topics have no cards."));
    missing.append(QCoreApplication::translate(
        "cli",
        "A chance of passing can't be given from cards alone: how recall turns into right answers to this exam's "
        "questions isn't reckoned yet."));
    return missing;
}

QString titleOf(const Topic& topic)
{
    return topic.id.isValid() ? QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed()
                              : QCoreApplication::translate("cli", "Without a topic");
}

QJsonObject forecastJson(const study::Outlook& outlook)
{
    QJsonArray recall;
    if (!outlook.exams.isEmpty())
        for (const study::TopicOutlook& topic : outlook.exams.first().topics)
            recall.append(QJsonObject{{u"topic"_s, topic.topic.code},
                                      {u"title"_s, topic.topic.title},
                                      {u"cards"_s, topic.recall.cards},
                                      {u"expected"_s, topic.recall.expected},
                                      {u"interval"_s, intervalJson(topic.recall)}});
    return {{u"ready"_s, false},
            {u"missing"_s, QJsonArray::fromStringList(missing(outlook))},
            {u"passProbability"_s, QJsonValue()},
            {u"interval"_s, QJsonValue()},
            {u"perCriterion"_s, QJsonArray()},
            {u"examDay"_s, outlook.exams.isEmpty() ? QJsonValue() : examDayJson(outlook.exams.first())},
            {u"recall"_s, recall}};
}

QString shownInterval(const plan::Foretold& foretold)
{
    return QCoreApplication::translate("cli", "%1 to %2")
        .arg(shownPercent(foretold.low80), shownPercent(foretold.high80));
}

QString forecastText(const study::Outlook& outlook)
{
    QString text;
    for (const QString& sentence : study::planWords(outlook).reached)
        text += wrapped(sentence);
    QList<QStringList> rows{{QCoreApplication::translate("cli", "Topic"), QCoreApplication::translate("cli", "Cards"),
                             QCoreApplication::translate("cli", "Recall"),
                             QCoreApplication::translate("cli", "80 % interval")}};
    if (!outlook.exams.isEmpty())
        for (const study::TopicOutlook& topic : outlook.exams.first().topics)
            rows.append({titleOf(topic.topic), QString::number(topic.recall.cards), shownPercent(topic.recall.expected),
                         shownInterval(topic.recall)});
    if (rows.size() > 1)
        text += u'\n' + aligned(rows, 2, true) + u'\n';
    for (const QString& reason : missing(outlook))
        text += wrapped(reason);
    return text;
}

Expected<Output> runForecast(const Call& call)
{
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    NoProgress progress;
    const auto outlook = study::outlook(**session, study::Depth::Forecast, progress);
    if (!outlook)
        return tl::unexpected(Complaint(outlook.error()));
    return Output{forecastJson(*outlook), forecastText(*outlook)};
}

} // namespace

Command forecastCommand()
{
    Command command;
    command.name = u"forecast"_s;
    command.usage = {u"DECK [--at ISO]"_s};
    command.summary = QCoreApplication::translate("cli", "Tell what will be remembered on the exam day, by topic.");
    command.details = QCoreApplication::translate(
        "cli", "Each with an interval that holds what isn't known of your memory, what you will still study, and "
               "chance. A chance of passing is null while it can't be given; `missing` says why.");
    command.least = command.most = 1;
    command.run = runForecast;
    return command;
}

} // namespace lamplight::cli
