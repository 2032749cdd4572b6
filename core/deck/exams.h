// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/exam.h"

#include <QList>
#include <optional>

namespace lamplight::deck {

Result<QList<Blueprint>> blueprints(Connection& connection);
Result<BlueprintId> insert(Connection& connection, const Blueprint& blueprint);
/// Replaces its rows too, where they differ.
Result<void> update(Connection& connection, const Blueprint& blueprint);

/// Newest first.
Result<QList<Attempt>> attempts(Connection& connection);
/// The one that runs, if any: there is at most one a deck.
Result<std::optional<Attempt>> runningAttempt(Connection& connection);
/// ErrorKind::NotFound.
Result<Attempt> attempt(Connection& connection, AttemptId id);
Result<QList<AttemptEvent>> events(Connection& connection, AttemptId attempt);

// For Deck::record: attempts are outside the journal.
Result<AttemptId> insert(Connection& connection, const Attempt& attempt);
/// The sequence is checked by the deck: a gap or a repeat is refused.
Result<void> append(Connection& connection, const AttemptEvent& event);
Result<void> markEnded(Connection& connection, AttemptId attempt, qint64 at);

} // namespace lamplight::deck
