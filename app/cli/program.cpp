// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "commands.h"
#include "help.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <memory>

namespace lamplight::cli {

namespace {

constexpr int done = 0;

bool print(FILE* stream, const QByteArray& text)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

void complain(const QString& message)
{
    print(stderr, QStringLiteral("lamplight-cli: %1\n").arg(message).toUtf8());
}

/// Results are printed whole or the command has failed: a script must not take half a document for all of it.
int printResult(const QByteArray& text)
{
    if (print(stdout, text))
        return done;
    complain(QCoreApplication::translate("cli", "The result can't be written to standard output."));
    return Complaint::Refused;
}

QByteArray serialised(const QJsonValue& document)
{
    if (document.isArray())
        return QJsonDocument(document.toArray()).toJson();
    if (document.isObject())
        return QJsonDocument(document.toObject()).toJson();
    return "null\n";
}

int misuse(const QString& message, const QString& usage)
{
    complain(message);
    print(stderr, usage.toUtf8());
    return Complaint::WrongUsage;
}

Expected<std::unique_ptr<Clock>> clockFor(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("at")))
        return std::make_unique<SystemClock>();
    return moment(parser.value(QStringLiteral("at")), QStringLiteral("--at")).map([](qint64 utc) {
        return std::unique_ptr<Clock>(std::make_unique<ManualClock>(utc));
    });
}

bool takes(const Command& command, qsizetype arguments)
{
    return arguments >= command.least && (command.most < 0 || arguments <= command.most);
}

int runCommand(const Command& command, const QStringList& arguments, bool wantsJson)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + commonOptions());
    const bool parsed = parser.parse(QStringList{command.name} + arguments);
    if (parser.isSet(QStringLiteral("help")))
        return printResult(helpOf(command).toUtf8());
    if (!parsed)
        return misuse(parser.errorText(), usageOf(command));
    const QStringList positional = parser.positionalArguments();
    if (!takes(command, positional.size()))
        return misuse(QCoreApplication::translate("cli", "“%1” takes other arguments.").arg(command.name),
                      usageOf(command));
    const auto clock = clockFor(parser);
    if (!clock)
        return misuse(clock.error().message, usageOf(command));

    const auto output = command.run({positional, parser, **clock});
    if (!output && output.error().exit == Complaint::WrongUsage)
        return misuse(output.error().message, usageOf(command));
    if (!output) {
        complain(output.error().message);
        return Complaint::Refused;
    }
    const bool json = wantsJson || parser.isSet(QStringLiteral("json"));
    const int printed = printResult(json ? serialised(output->document) : output->text.toUtf8());
    if (output->refusal.isEmpty())
        return printed;
    complain(output->refusal);
    return Complaint::Refused;
}

} // namespace

int run(const QStringList& arguments)
{
    const QString hint = QCoreApplication::translate("cli", "“lamplight-cli --help” lists the commands.\n");
    bool wantsJson = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            return printResult(helpOfAll().toUtf8());
        if (word == QLatin1String("--version") || word == QLatin1String("-v"))
            return printResult(
                QStringLiteral("lamplight-cli %1\n").arg(QCoreApplication::applicationVersion()).toUtf8());
        if (word == QLatin1String("--json")) {
            wantsJson = true;
            continue;
        }
        const auto command = std::ranges::find(commands(), word, &Command::name);
        if (command == commands().end())
            return misuse(QCoreApplication::translate("cli", "There is no command “%1”.").arg(word), hint);
        return runCommand(*command, arguments.mid(i + 1), wantsJson);
    }
    return misuse(QCoreApplication::translate("cli", "Name a command."), hint);
}

} // namespace lamplight::cli
