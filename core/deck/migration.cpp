// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/migration.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lamplight::deck {

namespace {

QList<QString> readScripts()
{
    QList<QString> scripts;
    for (int number = 1;; ++number) {
        QFile file(QStringLiteral(":/lamplight/deck/schema/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return scripts;
        scripts.append(QString::fromUtf8(file.readAll()));
    }
}

Result<void> apply(Connection& connection, const QString& script, int schema)
{
    LAMPLIGHT_TRY(connection.execute("BEGIN IMMEDIATE"));
    const QString stamp =
        QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT").arg(applicationId).arg(schema);
    auto done = connection.execute(script.toUtf8().constData());
    if (done)
        done = connection.execute(stamp.toLatin1().constData());
    if (!done)
        (void)connection.execute("ROLLBACK");
    return done;
}

} // namespace

const QList<QString>& migrations()
{
    static const QList<QString> scripts = readScripts();
    return scripts;
}

int currentSchema()
{
    return static_cast<int>(migrations().size());
}

Error notADeck(const QString& file)
{
    return {ErrorKind::Corrupt,
            QFileInfo(file).size() == 0
                ? QCoreApplication::translate("deck", "This file is empty, not a deck.")
                : QCoreApplication::translate(
                      "deck", "This file isn't a Lamplight deck. To bring other material in, use Import."),
            {},
            file};
}

Result<int> schemaOf(Connection& connection)
{
    const auto id = connection.integer("PRAGMA application_id");
    const auto version = id ? connection.integer("PRAGMA user_version") : id;
    if (!version)
        return tl::unexpected(version.error());
    const auto objects = connection.integer("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return tl::unexpected(objects.error());
    if (*objects == 0 && *version == 0)
        return 0;
    if (*id != applicationId || *version < 1)
        return tl::unexpected(notADeck(connection.file()));
    return static_cast<int>(*version);
}

Result<void> migrate(Connection& connection, const QList<QString>& scripts,
                     const std::function<Result<void>(int fromSchema)>& backup)
{
    const auto from = schemaOf(connection);
    if (!from)
        return tl::unexpected(from.error());
    if (*from > 0 && *from < scripts.size())
        LAMPLIGHT_TRY(backup(*from));
    for (int schema = *from; schema < scripts.size(); ++schema)
        LAMPLIGHT_TRY(apply(connection, scripts[schema], schema + 1));
    return {};
}

} // namespace lamplight::deck
