// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lamplight::test {

namespace {

constexpr int longestMs = 60'000;

QJsonValue documentIn(const QByteArray& out)
{
    if (out == "null\n")
        return QJsonValue();
    const QJsonDocument document = QJsonDocument::fromJson(out);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

CliRun runCli(const QStringList& arguments, const QByteArray& input)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LAMPLIGHT_BINARIES "/lamplight-cli"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(longestMs) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.errorString()};
    const QByteArray out = program.readAllStandardOutput();
    return {program.exitCode(), out, QString::fromUtf8(program.readAllStandardError()), documentIn(out)};
}

} // namespace lamplight::test
