// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "deck/journal.h"

#include <QByteArray>
#include <memory>

struct sqlite3_session;

namespace lamplight::deck {

/// Watches a connection while it lives and gives what changed, as bytes that can be stored.
class ChangeRecorder {
public:
    /// `watched` says of which tables.
    static Result<ChangeRecorder> start(Connection& connection, bool (*watched)(const QString& table));
    /// Empty when nothing changed.
    Result<QByteArray> changeset();

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    explicit ChangeRecorder(sqlite3_session* session) : m_session(session) {}
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

Changes tablesOf(const QByteArray& changeset);
Result<QByteArray> inverted(const QByteArray& changeset);
/// Applies within the caller's transaction. ErrorKind::Refused when the rows aren't as the changeset expects them.
Result<void> applyChangeset(Connection& connection, const QByteArray& changeset);

QByteArray compressed(const QByteArray& bytes);
Result<QByteArray> decompressed(const QByteArray& bytes);

} // namespace lamplight::deck
