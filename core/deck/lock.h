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
    /// ErrorKind::Locked when another program holds it.
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
