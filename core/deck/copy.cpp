// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/copy.h"

#include "base/id.h"
#include "deck/connection.h"
#include "deck/lock.h"
#include "deck/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <optional>
#include <sqlite3.h>

namespace lamplight::deck {

namespace {

// Of the settings only the title is the course's. New cards keep the order in which they were made.
Result<void> forgetProgress(Connection& connection)
{
    LAMPLIGHT_TRY(connection.execute(R"(
BEGIN;
DELETE FROM review; DELETE FROM attempt_event; DELETE FROM attempt; DELETE FROM reading; DELETE FROM step;
DELETE FROM exam_topic; DELETE FROM exam; DELETE FROM exam_result; DELETE FROM forecast; DELETE FROM plan_day;
DELETE FROM pass_forecast; DELETE FROM item_forecast;
DELETE FROM setting WHERE key <> 'title';
UPDATE topic SET retention = NULL;
UPDATE card SET state = 'new', step = 0, due = id, stability = 0, difficulty = 0, last_review = 0, reviews = 0,
    lapses = 0, suspended = 0, buried_until = 0, flag = 0, memory_from = 0;
COMMIT;
)"));
    LAMPLIGHT_TRY(putSetting(connection, settingDeckId, newUid()));
    return connection.execute("VACUUM"); // so that nothing of it stays in unused pages
}

Result<void> backUp(Connection& from, Connection& to, Progress& progress)
{
    constexpr int pagesAtOnce = 256; // a megabyte: cancelling is felt at once
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return tl::unexpected(sqliteError(to.handle(), QStringLiteral("backup")));
    // The end of a backup reports only failures that last: a source that stayed locked isn't one.
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !progress.cancelled()) {
        stepped = sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(backup);
        progress.report(pages - sqlite3_backup_remaining(backup), pages);
    }
    sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("deck", "No copy was written."));
    if (stepped != SQLITE_DONE)
        return tl::unexpected(sqliteError(stepped, QStringLiteral("backup")));
    return {};
}

void removeLogsOf(const QString& file)
{
    for (const auto* ending : {"-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(ending));
}

Result<void> makeCopy(const QString& from, const QString& to, bool withProgress, Progress& progress)
{
    auto source = Connection::open(from, Connection::Mode::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    auto target = Connection::open(to, Connection::Mode::Create);
    if (!target)
        return tl::unexpected(target.error());
    LAMPLIGHT_TRY(backUp(*source, *target, progress));
    LAMPLIGHT_TRY(target->execute("PRAGMA journal_mode = DELETE"));
    return withProgress ? Result<void>() : forgetProgress(*target);
}

/// Puts the copy in its place. A deck that stood there and is open somewhere keeps it; the logs of one that wasn't
/// closed would be taken for the copy's.
Result<void> putInPlace(const QString& copy, const QString& place)
{
    std::optional<WriteLock> lock;
    if (QFileInfo::exists(place)) {
        auto taken = WriteLock::take(place);
        if (!taken)
            return tl::unexpected(taken.error());
        lock.emplace(std::move(*taken));
    }
    removeLogsOf(place);
    std::error_code error; // unlike QFile's, this rename replaces the old copy in one go
    std::filesystem::rename(copy.toStdU16String(), place.toStdU16String(), error);
    if (error)
        return tl::unexpected(Error{
            ErrorKind::Io, QCoreApplication::translate("deck", "The copy can't be put in place. Check the folder."),
            QString::fromStdString(error.message()), place});
    return {};
}

Result<void> copy(const QString& from, const QString& to, bool withProgress, Progress& progress)
{
    if (QFileInfo(from) == QFileInfo(to))
        return failure(ErrorKind::Refused, QCoreApplication::translate(
                                               "deck", "The copy would replace the deck itself. Choose another name."));
    const QString unfinished = to + QStringLiteral(".part");
    QFile::remove(unfinished);
    auto made = makeCopy(from, unfinished, withProgress, progress);
    if (made)
        made = putInPlace(unfinished, to);
    if (!made) {
        QFile::remove(unfinished);
        removeLogsOf(unfinished);
    }
    return made;
}

} // namespace

Result<void> copyFile(const QString& from, const QString& to, Progress& progress)
{
    return copy(from, to, true, progress);
}

Result<void> copyFile(const QString& from, const QString& to)
{
    NoProgress progress;
    return copyFile(from, to, progress);
}

Result<void> copyCourse(const QString& from, const QString& to, Progress& progress)
{
    return copy(from, to, false, progress);
}

} // namespace lamplight::deck
