// SPDX-License-Identifier: GPL-3.0-or-later
#include "killed.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace lamplight::test {

namespace {

constexpr int longestMs = 60'000;

void start(QProcess& program, const QStringList& arguments, int call)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LAMPLIGHT_KILLAT));
    if (call > 0)
        environment.insert(QStringLiteral("LAMPLIGHT_KILL_AT"), QString::number(call));
    // The sanitizers want to be loaded first, and nothing is left to clean up after SIGKILL.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LAMPLIGHT_BINARIES "/lamplight-cli"), arguments);
    program.closeWriteChannel();
}

KilledRun finish(QProcess& program, QByteArray out)
{
    program.waitForFinished(longestMs);
    KilledRun run;
    run.killed = program.exitStatus() == QProcess::CrashExit;
    run.exit = program.exitCode();
    run.out = out + program.readAllStandardOutput();
    run.err = program.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.out).object();
    static const QRegularExpression counted(QStringLiteral("killat: (\\d+)"));
    run.calls = counted.match(QString::fromUtf8(run.err)).captured(1).toInt();
    return run;
}

} // namespace

KilledRun runKilledAt(int call, const QStringList& arguments)
{
    QProcess program;
    start(program, arguments, call);
    return finish(program, {});
}

KilledRun runKilledOnceItAnswered(const QStringList& arguments)
{
    QProcess program;
    start(program, arguments, 0);
    QByteArray out;
    while (QJsonDocument::fromJson(out).isNull() && program.waitForReadyRead(longestMs))
        out += program.readAllStandardOutput();
    program.kill();
    return finish(program, out);
}

QList<int> someCalls(int calls, int visits, Random& random)
{
    QList<int> numbers{1, calls};
    for (int i = 0; i < visits; ++i) {
        const int from = 1 + i * calls / visits, to = 1 + (i + 1) * calls / visits;
        if (to > from)
            numbers.append(from + static_cast<int>(random.below(static_cast<quint64>(to - from))));
    }
    return numbers;
}

} // namespace lamplight::test
