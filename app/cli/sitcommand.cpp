// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "examjson.h"
#include "examtext.h"
#include "opening.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

Expected<QStringList> answersFrom(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tl::unexpected(
            Complaint(Error{ErrorKind::Io, QCoreApplication::translate("cli", "The answers can't be read."),
                            file.errorString(), path}));
    QStringList answers;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString typed = line.trimmed();
        answers.append(typed == u"-"_s ? QString() : exam::lettersIn(typed));
    }
    while (!answers.isEmpty() && answers.last().isEmpty())
        answers.removeLast(); // the end of the file, or questions not answered
    return answers;
}

/// Nothing is begun with answers that don't fit: they are tried on a sitting that is on paper only.
Expected<bool> tried(const QList<FormQuestion>& form, const QStringList& answers, const exam::Moment& now)
{
    if (answers.size() > form.size())
        return tl::unexpected(
            Complaint(Complaint::Refused, QCoreApplication::translate("cli", "There are %1 answers to %2 questions.")
                                              .arg(answers.size())
                                              .arg(form.size())));
    Attempt attempt;
    attempt.form = form;
    exam::Sitting sitting(attempt);
    sitting.apply(sitting.next(EventKind::Started, now));
    for (qsizetype i = 0; i < answers.size(); ++i)
        LAMPLIGHT_TRY(sitting.allows(sitting.next(EventKind::Answered, now, static_cast<int>(i) + 1, answers[i])));
    return true;
}

Expected<Output> runSit(const Call& call)
{
    const auto number = seed(call);
    LAMPLIGHT_TRY(number);
    if (!call.options.isSet(u"answers"_s))
        return misused(QCoreApplication::translate("cli", "Name the file with the answers after --answers."));
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto blueprint = desk.blueprint(call.arguments.at(1));
    LAMPLIGHT_TRY(blueprint);
    const auto form = desk.form(*blueprint, *number);
    LAMPLIGHT_TRY(form);
    const auto answers = answersFrom(call.options.value(u"answers"_s));
    LAMPLIGHT_TRY(answers);
    LAMPLIGHT_TRY(tried(*form, *answers, desk.now()));

    const auto sitting = desk.start(*blueprint, *number);
    LAMPLIGHT_TRY(sitting);
    for (qsizetype i = 0; i < answers->size(); ++i)
        if (!answers->at(i).isEmpty())
            LAMPLIGHT_TRY(desk.act(EventKind::Answered, static_cast<int>(i) + 1, answers->at(i)));
    LAMPLIGHT_TRY(desk.act(EventKind::Ended));
    const auto attempt = desk.attempt(sitting->attempt().id);
    LAMPLIGHT_TRY(attempt);
    const auto report = desk.report(attempt->id);
    LAMPLIGHT_TRY(report);
    return Output{reportJson(*attempt, *report), reportText(*attempt, *report)};
}

} // namespace

Command sitCommand()
{
    Command command;
    command.name = u"sit"_s;
    command.usage = {u"DECK NAME --seed N --answers FILE"_s};
    command.summary = QCoreApplication::translate("cli", "Sit a form of an exam with answers from a file: the report.");
    command.details = QCoreApplication::translate(
        "cli", "One line a question, in the order of “lamplight-cli exam” with the same seed: its letters, or nothing "
               "or “-” for no answer. The sitting is kept like any other.");
    command.options = {seedOption(),
                       {u"answers"_s,
                        QCoreApplication::translate("cli", "The file with the letters; “-” is standard input."),
                        u"FILE"_s}};
    command.least = command.most = 2;
    command.run = runSit;
    return command;
}

} // namespace lamplight::cli
