// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QStringList>

namespace lamplight::deck {

/// What is wrong with a deck, a sentence each; empty when it is sound: SQLite's integrity and foreign keys, the search
/// index against the rows, and our own invariants (schema 1: questions marked incomplete as they are, cards with a
/// memory state exactly when answered, events of an attempt without gaps, uids that places name).
Result<QStringList> check(Connection& connection);

} // namespace lamplight::deck
