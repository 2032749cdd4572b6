// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/copy.h"

#include "deck/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <sqlite3.h>

namespace lamplight::deck {

namespace {

// New cards keep the order in which they were made.
constexpr auto forgetProgress = R"(
BEGIN;
DELETE FROM review; DELETE FROM attempt_event; DELETE FROM attempt; DELETE FROM reading; DELETE FROM step;
DELETE FROM setting WHERE key IN ('examDate', 'minutesPerDay', 'deckId');
INSERT INTO setting VALUES ('deckId', lower(hex(randomblob(16))));
UPDATE card SET state = 'new', step = 0, due = id, stability = 0, difficulty = 0, last_review = 0, reviews = 0,
    lapses = 0, suspended = 0, buried_until = 0;
COMMIT;
VACUUM;
)";

Result<void> backUp(Connection& from, Connection& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return tl::unexpected(sqliteError(to.handle(), QStringLiteral("backup")));
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return tl::unexpected(sqliteError(to.handle(), QStringLiteral("backup")));
    return {};
}

Result<void> copy(const QString& from, const QString& to, const char* afterwards)
{
    if (QFileInfo(from) == QFileInfo(to))
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "deck", "The copy would replace the deck itself. Choose another name."));
    const QString unfinished = to + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto made = [&]() -> Result<void> {
        auto source = Connection::open(from, Connection::Mode::ReadOnly);
        if (!source)
            return tl::unexpected(source.error());
        auto target = Connection::open(unfinished, Connection::Mode::Create);
        if (!target)
            return tl::unexpected(target.error());
        LAMPLIGHT_TRY(backUp(*source, *target));
        return target->execute(QByteArray("PRAGMA journal_mode = DELETE;").append(afterwards).constData());
    }();
    if (!made) {
        QFile::remove(unfinished);
        return made;
    }
    std::error_code error; // unlike QFile's, this rename replaces the old copy in one go
    std::filesystem::rename(unfinished.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return tl::unexpected(Error{
            ErrorKind::Io, QCoreApplication::translate("deck", "The copy can't be put in place. Check the folder."),
            QString::fromStdString(error.message()), to});
    return {};
}

} // namespace

Result<void> copyFile(const QString& from, const QString& to)
{
    return copy(from, to, "");
}

Result<void> copyCourse(const QString& from, const QString& to)
{
    return copy(from, to, forgetProgress);
}

} // namespace lamplight::deck
