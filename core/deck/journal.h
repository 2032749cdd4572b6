// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QSet>
#include <functional>
#include <optional>

/// The journal: every user-visible change is a step whose rows are caught by SQLite's session extension and stored,
/// compressed, in the same transaction. Undo applies the inverted changeset, redo the original.
namespace lamplight::deck {

struct Step {
    qint64 id = 0;
    qint64 at = 0; ///< UTC ms
    QString label; ///< in the user's words: "Answer: Good"

    bool operator==(const Step&) const = default;
};

/// Which tables a change touched, so that a view can ask "does this touch me?".
struct Changes {
    QSet<QString> tables;

    bool touches(QLatin1String table) const { return tables.contains(QString(table)); }
    bool isEmpty() const { return tables.isEmpty(); }
};

/// How much is kept; the newest step always is.
struct JournalLimits {
    int steps = 1000;
    qint64 bytes = 256LL * 1024 * 1024;
};

/// Runs `change` in one transaction and records it as a step. A change that alters nothing leaves no step. When
/// `change` fails, nothing is changed and its error comes back. Steps that were undone can't be redone afterwards.
Result<Changes> runStep(Connection& connection, const QString& label, qint64 at,
                        const std::function<Result<void>(Connection&)>& change, const JournalLimits& limits = {});

/// Runs `change` in one transaction outside the journal. ErrorKind::Internal, and nothing is changed, when it touches a
/// table that the journal keeps.
Result<Changes> runUnrecorded(Connection& connection, const std::function<Result<void>(Connection&)>& change);

Result<std::optional<Step>> stepToUndo(Connection& connection);
Result<std::optional<Step>> stepToRedo(Connection& connection);

struct Replayed {
    Step step;
    Changes changes;
};

/// ErrorKind::Refused when there is nothing to undo or redo.
Result<Replayed> undoStep(Connection& connection);
Result<Replayed> redoStep(Connection& connection);

/// Tables whose rows the journal doesn't keep: history, reading, files shown, what was planned and foretold, itself and
/// the search index.
bool isOutsideJournal(const QString& table);

} // namespace lamplight::deck
