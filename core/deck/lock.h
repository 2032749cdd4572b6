// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QString>
#include <optional>

namespace lamplight::deck {

/// Keeps a second program from writing to a deck. It is SQLite's own operating-system lock on an empty file beside the
/// deck ("NAME.lamp.lock"), so it is portable and dies with the process.
class WriteLock {
public:
    /// Of a deck that is there. ErrorKind::Locked when another program (or this one) holds it; Io where nothing can be
    /// written.
    static Result<WriteLock> take(const QString& deckFile);
    WriteLock(WriteLock&&) = default;
    WriteLock& operator=(WriteLock&&) = delete;
    ~WriteLock();

private:
    WriteLock(QString file, Connection connection);
    QString m_file;
    std::optional<Connection> m_connection;
};

} // namespace lamplight::deck
