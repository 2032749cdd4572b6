// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QList>
#include <QString>
#include <functional>

namespace lamplight::deck {

/// "LMP1": tells a deck from any other SQLite file.
inline constexpr int applicationId = 0x4C4D5031;

/// The SQL scripts in order: the n-th (from 1) makes schema n out of schema n - 1.
const QList<QString>& migrations();

/// The schema that this program writes.
int currentSchema();

/// What to say of a file that can be opened but isn't a deck.
Error notADeck(const QString& file);

/// The schema of an open deck; 0: nothing is in the file yet. ErrorKind::Corrupt when the file isn't a deck.
Result<int> schemaOf(Connection& connection);

/// Takes a deck from its schema to the last of `scripts`, forward only, one transaction a script. `backup` is called
/// before the first one, unless the deck is empty (schema 0); when it fails nothing is changed.
Result<void> migrate(Connection& connection, const QList<QString>& scripts,
                     const std::function<Result<void>(int fromSchema)>& backup);

} // namespace lamplight::deck
