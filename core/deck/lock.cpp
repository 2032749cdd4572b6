// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lock.h"

#include <QCoreApplication>
#include <QFile>
#include <utility>

namespace lamplight::deck {

WriteLock::WriteLock(QString file, Connection connection) : m_file(std::move(file)), m_connection(std::move(connection))
{
}

Result<WriteLock> WriteLock::take(const QString& deckFile)
{
    const QString file = deckFile + QStringLiteral(".lock");
    // Twice: the holder may have removed the file between our opening and our locking it.
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto connection = Connection::open(file, Connection::Mode::Create);
        if (!connection)
            return tl::unexpected(connection.error());
        LAMPLIGHT_TRY(connection->execute("PRAGMA busy_timeout = 0"));
        if (!connection->execute("BEGIN EXCLUSIVE"))
            return tl::unexpected(
                Error{ErrorKind::Locked,
                      QCoreApplication::translate(
                          "deck", "Another window or program has this deck open. Close it there to write here."),
                      {},
                      deckFile});
        if (QFile::exists(file))
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
