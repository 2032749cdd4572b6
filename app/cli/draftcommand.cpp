// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "study/draftdesk.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject questionJson(const Question& question)
{
    QJsonArray options;
    for (const Option& option : question.options)
        options.append(
            QJsonObject{{u"text"_s, option.text}, {u"correct"_s, option.correct}, {u"rationale"_s, option.rationale}});
    return {{u"id"_s, question.id.value},
            {u"stem"_s, question.stem},
            {u"options"_s, options},
            {u"explanation"_s, question.explanation}};
}

QString questionText(const Question& question)
{
    QString text = wrapped(question.stem, u"%1. "_s.arg(question.id.value));
    for (const Option& option : question.options)
        text += wrapped(option.text, option.correct ? u"   [x] "_s : u"   [ ] "_s);
    return text + u'\n';
}

QJsonArray droppedJson(const QList<draft::Dropped>& dropped)
{
    QJsonArray all;
    for (const draft::Dropped& each : dropped)
        all.append(QJsonObject{{u"rule"_s, name(each.rule)},
                               {u"recipe"_s, name(each.recipe)},
                               {u"option"_s, each.option},
                               {u"what"_s, each.what}});
    return all;
}

QList<QStringList> ruleRows(const study::DraftsMade& result, bool option)
{
    QList<QStringList> rows;
    const auto counts = result.countsByRule(option);
    for (auto each = counts.begin(); each != counts.end(); ++each)
        rows.append({QString::number(each.value()), name(each.key()), sentence(each.key())});
    return rows;
}

Expected<Output> make(const Call& call, study::DraftDesk& desk)
{
    const auto seed = optionalNumber(call, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    LAMPLIGHT_TRY(seed);
    const auto result = desk.make(call.options.value(u"topic"_s), static_cast<quint64>(seed->value_or(1)));
    if (!result)
        return tl::unexpected(Complaint(result.error()));
    QJsonArray drafts;
    for (const draft::Draft& each : result->made) {
        QJsonObject object = questionJson(each.question);
        object.insert(u"recipe"_s, name(each.recipe));
        drafts.append(object);
    }
    QList<QStringList> made;
    const auto counts = result->countsByRecipe();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        made.append({QString::number(each.value()), name(each.key())});
    QString text =
        QCoreApplication::translate("cli", "%n question(s) drafted", nullptr, static_cast<int>(result->made.size())) +
        u'\n' + aligned(made);
    if (const auto rows = ruleRows(*result, false); !rows.isEmpty())
        text += QCoreApplication::translate("cli", "Questions dropped\n") + aligned(rows);
    if (const auto rows = ruleRows(*result, true); !rows.isEmpty())
        text += QCoreApplication::translate("cli", "Wrong options dropped\n") + aligned(rows);
    return Output{QJsonObject{{u"drafts"_s, drafts}, {u"dropped"_s, droppedJson(result->dropped)}}, text};
}

Expected<Output> list(study::DraftDesk& desk)
{
    const auto drafts = desk.drafts();
    if (!drafts)
        return tl::unexpected(Complaint(drafts.error()));
    QJsonArray array;
    QString text;
    for (const Question& each : *drafts) {
        array.append(questionJson(each));
        text += questionText(each);
    }
    if (drafts->isEmpty())
        text = QCoreApplication::translate("cli", "No draft is waiting.\n");
    return Output{array, text};
}

Expected<Output> decide(const Call& call, study::DraftDesk& desk, const QString& option)
{
    const auto id = wholeNumber(call.options.value(option), u"--"_s + option, 1, std::numeric_limits<qint64>::max());
    LAMPLIGHT_TRY(id);
    const bool accepted = option == u"accept";
    const auto done = accepted ? desk.accept(QuestionId(*id)) : desk.drop(QuestionId(*id));
    if (!done)
        return tl::unexpected(Complaint(done.error()));
    const QString text = accepted ? QCoreApplication::translate("cli", "Question %1 is in the course now.\n")
                                  : QCoreApplication::translate("cli", "Draft %1 is dropped.\n");
    return Output{QJsonObject{{u"question"_s, *id}, {u"accepted"_s, accepted}}, text.arg(*id)};
}

Expected<Output> runDraft(const Call& call)
{
    const QStringList acts{u"list"_s, u"accept"_s, u"drop"_s};
    QStringList asked;
    for (const QString& act : acts)
        if (call.options.isSet(act))
            asked << act;
    if (asked.size() > 1)
        return misused(QCoreApplication::translate("cli", "Give one of --list, --accept and --drop."));
    const bool reads = asked == QStringList{u"list"_s};
    const auto session =
        reads ? openToRead(call.arguments.first(), call.clock) : openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::DraftDesk desk(**session);
    if (reads)
        return list(desk);
    return asked.isEmpty() ? make(call, desk) : decide(call, desk, asked.first());
}

} // namespace

Command draftCommand()
{
    Command command;
    command.name = u"draft"_s;
    command.usage = {u"DECK [--topic CODE] [--seed N]"_s, u"DECK --list"_s, u"DECK --accept ID"_s, u"DECK --drop ID"_s};
    command.summary = QCoreApplication::translate("cli", "Draft questions from the deck's definitions.");
    command.details = QCoreApplication::translate(
        "cli", "Each draft waits until it is accepted, and enters no exam before. What is dropped is told with the "
               "rule that dropped it. What the deck has already isn't drafted again.");
    command.options = {
        {u"topic"_s, QCoreApplication::translate("cli", "Only of this topic and what lies below it."), u"CODE"_s},
        {u"seed"_s,
         QCoreApplication::translate("cli", "Chooses among wrong options that are equally near; 1 unless given."),
         u"N"_s},
        {u"list"_s, QCoreApplication::translate("cli", "The drafts that wait.")},
        {u"accept"_s, QCoreApplication::translate("cli", "Take this draft into the course."), u"ID"_s},
        {u"drop"_s, QCoreApplication::translate("cli", "Drop this draft."), u"ID"_s}};
    command.least = command.most = 1;
    command.run = runDraft;
    return command;
}

} // namespace lamplight::cli
