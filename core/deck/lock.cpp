// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <utility>

namespace lamplight::deck {

namespace {

/// Whether the file that was opened still is the one of that name.
bool isThere(Connection& connection)
{
    int moved = 0;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved == 0;
}

} // namespace

WriteLock::WriteLock(QString file, Connection connection) : m_file(std::move(file)), m_connection(std::move(connection))
{
}

Result<WriteLock> WriteLock::take(const QString& deckFile)
{
    // One deck has one lock, by whatever name it is opened.
    const QString file = QFileInfo(deckFile).canonicalFilePath() + QStringLiteral(".lock");
    // Again where the holder removed the file between our opening and our locking it.
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto connection = Connection::open(file, Connection::Mode::Bare);
        if (!connection)
            return tl::unexpected(connection.error());
        if (auto locked = connection->execute("BEGIN EXCLUSIVE"); !locked) {
            if (locked.error().kind == ErrorKind::Locked)
                locked.error().message = QCoreApplication::translate(
                    "deck", "Another window or program has this deck open. Close it there to write here.");
            locked.error().file = deckFile;
            return tl::unexpected(locked.error());
        }
        if (isThere(*connection))
            return WriteLock(file, std::move(*connection));
    }
    return failure(ErrorKind::Locked, QCoreApplication::translate("deck", "The deck is just being closed. Try again."));
}

WriteLock::~WriteLock()
{
    if (!m_connection || !m_connection->handle())
        return;
    // Removed while still held, so that nobody else's lock can be removed.
    QFile::remove(m_file);
    (void)m_connection->execute("ROLLBACK");
}

} // namespace lamplight::deck
