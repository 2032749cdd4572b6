// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "examjson.h"
#include "examtext.h"
#include "layout.h"
#include "model/names.h"
#include "opening.h"
#include "study/listing.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// Forms name questions by uid; scripts join them to `list` by id.
Expected<QHash<QString, qint64>> questionIds(study::Session& session)
{
    const auto questions = study::listed(session, u"questions"_s);
    LAMPLIGHT_TRY(questions);
    QHash<QString, qint64> ids;
    for (const QJsonValue& question : *questions)
        ids.insert(question[u"uid"].toString(), question[u"id"].toInteger());
    return ids;
}

QJsonArray formJson(const QList<FormQuestion>& form, const QHash<QString, qint64>& ids, bool key)
{
    QJsonArray array;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const FormQuestion& question = form[i];
        QJsonArray options;
        for (const Option& option : question.options)
            options.append(option.id.value);
        QJsonObject object{{u"position"_s, i + 1},
                           {u"question"_s, ids.value(question.uid)},
                           {u"uid"_s, question.uid},
                           {u"topic"_s, question.topicCode},
                           {u"criterion"_s, question.criterion},
                           {u"bloom"_s, name(question.bloom)},
                           {u"style"_s, name(question.style)},
                           {u"stem"_s, question.stem},
                           {u"options"_s, options}};
        if (key)
            object.insert(u"key"_s, exam::keyResponse(question));
        array.append(object);
    }
    return array;
}

QJsonArray shortagesJson(const QList<exam::Shortage>& shortages)
{
    QJsonArray array;
    for (const exam::Shortage& shortage : shortages) {
        QJsonArray rivals;
        for (const int row : shortage.rivals)
            rivals.append(row);
        array.append(QJsonObject{{u"row"_s, shortage.row},
                                 {u"topic"_s, shortage.topic},
                                 {u"criterion"_s, shortage.criterion},
                                 {u"bloom"_s, name(shortage.bloom)},
                                 {u"style"_s, shortage.style ? name(*shortage.style) : QString()},
                                 {u"wanted"_s, shortage.wanted},
                                 {u"available"_s, shortage.available},
                                 {u"matching"_s, shortage.matching},
                                 {u"rivals"_s, rivals}});
    }
    return array;
}

Output shortOutput(const QList<exam::Shortage>& shortages)
{
    QString text = QCoreApplication::translate("cli", "The questions of this deck can't fill the exam\n");
    for (const exam::Shortage& shortage : shortages)
        text += wrapped(exam::describe(shortage), u"- "_s);
    return {QJsonObject{{u"form"_s, QJsonArray()}, {u"shortage"_s, shortagesJson(shortages)}}, text,
            exam::describe(shortages)};
}

Expected<Output> runExam(const Call& call)
{
    const auto number = seed(call);
    LAMPLIGHT_TRY(number);
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto blueprint = desk.blueprint(call.arguments.at(1));
    LAMPLIGHT_TRY(blueprint);
    const auto shortages = desk.shortages(*blueprint);
    LAMPLIGHT_TRY(shortages);
    if (!shortages->isEmpty())
        return shortOutput(*shortages);
    const auto form = desk.form(*blueprint, *number);
    LAMPLIGHT_TRY(form);
    const auto ids = questionIds(**session);
    LAMPLIGHT_TRY(ids);
    const bool key = call.options.isSet(u"key"_s);
    const QString title =
        QCoreApplication::translate("cli", "%1, form %2").arg(blueprint->name, QString::number(*number));
    return Output{QJsonObject{{u"form"_s, formJson(*form, *ids, key)}, {u"shortage"_s, QJsonArray()}},
                  headed(title) + u'\n' + paperText(*form, key)};
}

} // namespace

Command examCommand()
{
    Command command;
    command.name = u"exam"_s;
    command.usage = {u"DECK NAME --seed N [--key]"_s};
    command.summary =
        QCoreApplication::translate("cli", "Print a form of an exam, or say what it lacks questions for.");
    command.details = QCoreApplication::translate(
        "cli", "The same seed gives the same questions in the same order, with the same order of options, on every "
               "machine, for decks that hold the same questions. Nothing is written.");
    command.options = {seedOption(), {u"key"_s, QCoreApplication::translate("cli", "With the right letters.")}};
    command.least = command.most = 2;
    command.run = runExam;
    return command;
}

} // namespace lamplight::cli
