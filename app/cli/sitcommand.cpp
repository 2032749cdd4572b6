// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "examjson.h"
#include "examtext.h"
#include "opening.h"
#include "sittingvalues.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <cstdio>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// One line a question.
Expected<QStringList> linesFrom(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tl::unexpected(
            Complaint(Error{ErrorKind::Io, QCoreApplication::translate("cli", "The answers can't be read."),
                            file.errorString(), path}));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        lines.append(line.trimmed());
    while (!lines.isEmpty() && (lines.last().isEmpty() || lines.last() == u"-"_s))
        lines.removeLast(); // the end of the file, or questions not answered
    return lines;
}

struct Answer {
    QString response;
    QString certainty; ///< "1" to "3"; empty: not said
};

/// Nothing is begun with answers that don't fit.
Expected<QList<Answer>> fitted(const QStringList& lines, const QList<FormQuestion>& form, const ExamRules& rules)
{
    if (lines.size() > form.size())
        return tl::unexpected(
            Complaint(Complaint::Refused, QCoreApplication::translate("cli", "There are %1 answers to %2 questions.")
                                              .arg(lines.size())
                                              .arg(form.size())));
    static const QRegularExpression sure(u"\\s*@([123])$"_s);
    QList<Answer> answers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString typed = lines[i];
        Answer answer;
        if (const auto match = sure.match(typed); rules.marking.certainty && match.hasMatch()) {
            answer.certainty = match.captured(1);
            typed.truncate(match.capturedStart());
        }
        answer.response = typedResponse(form[i], typed);
        LAMPLIGHT_TRY(exam::takes(form[i], static_cast<int>(i) + 1, answer.response));
        answers.append(answer);
    }
    return answers;
}

/// Section by section, without a break.
Result<void> answerAll(study::ExamDesk& desk, const exam::Sitting& sitting, const QList<Answer>& answers)
{
    for (int section = 0; section < sitting.timetable().count(); ++section) {
        for (const int position : sitting.positions(section)) {
            const Answer answer = answers.value(position - 1);
            if (!answer.response.isEmpty())
                LAMPLIGHT_TRY(desk.act(EventKind::Answered, position, answer.response));
            if (!answer.certainty.isEmpty())
                LAMPLIGHT_TRY(desk.act(EventKind::Certainty, position, answer.certainty));
        }
        if (section + 1 == sitting.timetable().count())
            break;
        const auto after = desk.act(EventKind::SectionEnded, 0, QString::number(section));
        LAMPLIGHT_TRY(after);
        if (after->isOnBreak())
            LAMPLIGHT_TRY(desk.act(EventKind::BreakEnded));
    }
    return {};
}

Expected<Output> runSit(const Call& call)
{
    const auto options = sittingOptions(call);
    LAMPLIGHT_TRY(options);
    if (!call.options.isSet(u"answers"_s))
        return misused(QCoreApplication::translate("cli", "Name the file with the answers after --answers."));
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto blueprint = desk.blueprint(call.arguments.at(1));
    LAMPLIGHT_TRY(blueprint);
    const auto form = desk.form(*blueprint, options->seed);
    LAMPLIGHT_TRY(form);
    const auto lines = linesFrom(call.options.value(u"answers"_s));
    LAMPLIGHT_TRY(lines);
    const auto answers = fitted(*lines, *form, blueprint->rules);
    LAMPLIGHT_TRY(answers);

    const auto sitting = desk.start(*blueprint, *options);
    LAMPLIGHT_TRY(sitting);
    LAMPLIGHT_TRY(answerAll(desk, *sitting, *answers));
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
    command.usage = {u"DECK NAME --seed N [--extra TIME] --answers FILE"_s};
    command.summary = QCoreApplication::translate("cli", "Sit a form of an exam with answers from a file: the report.");
    command.details = QCoreApplication::translate(
        "cli", "One line a question, in the order of “lamplight-cli exam” with the same seed: the response as “attempt "
               "answer” takes it, or nothing or “-” for no answer; where the exam asks how sure you are, “@1” to “@3” "
               "may follow. Breaks are passed over. The sitting is kept like any other.");
    command.options = {seedOption(),
                       extraOption(),
                       {u"answers"_s,
                        QCoreApplication::translate("cli", "The file with the answers; “-” is standard input."),
                        u"FILE"_s}};
    command.least = command.most = 2;
    command.run = runSit;
    return command;
}

} // namespace lamplight::cli
