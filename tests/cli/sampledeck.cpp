// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledeck.h"

#include "base/clock.h"
#include "study/listing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace lamplight::test {

namespace {

CliRun runAtItsMoment(QStringList arguments)
{
    if (!arguments.contains(QStringLiteral("--at")))
        arguments << QStringLiteral("--at") << QStringLiteral("2026-06-01T18:00:00Z");
    return runCli(arguments << QStringLiteral("--json"));
}

} // namespace

SampleDeck::SampleDeck()
{
    const CliRun made = run(QStringLiteral("new"), {QStringLiteral("--title"), QStringLiteral("Sample")});
    const CliRun imported = run(QStringLiteral("import"), {sample(QStringLiteral("course"))});
    if (made.exit != 0 || imported.exit != 0)
        QTest::qFail(qPrintable(QString(made.err + imported.err)), __FILE__, __LINE__);
}

QString SampleDeck::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return path(name);
}

CliRun SampleDeck::run(const QString& command, const QStringList& rest) const
{
    return runAtItsMoment(QStringList{command, file()} + rest);
}

CliRun SampleDeck::attempt(const QString& action, const QStringList& rest) const
{
    return runAtItsMoment(QStringList{QStringLiteral("attempt"), action, file()} + rest);
}

QByteArray SampleDeck::everything() const
{
    const SystemClock clock;
    const auto session = study::Session::open(file(), deck::Access::ReadOnly, clock);
    QByteArray all;
    for (const QString& kind : study::listedKinds())
        all += session ? QJsonDocument(study::listed(**session, kind).value_or(QJsonArray())).toJson() : QByteArray();
    return all;
}

QString sample(const QString& name)
{
    return QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/") + name;
}

QJsonObject entryOf(const QJsonValue& list, const QString& key, const QJsonValue& value)
{
    for (const QJsonValue& entry : list.toArray())
        if (entry[key] == value)
            return entry.toObject();
    return {};
}

} // namespace lamplight::test
