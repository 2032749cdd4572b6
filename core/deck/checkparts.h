// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QStringList>
#include <span>

/// The parts of check(): each appends a sentence for whatever it finds wrong.
namespace lamplight::deck {

using CheckPart = Result<void> (*)(Connection&, QStringList&);

/// Runs them all: what is too damaged to be read is a finding like others, and the rest is still looked at.
Result<void> runParts(std::span<const CheckPart> parts, Connection& connection, QStringList& problems);

/// SQLite's own: pages, indexes, references. (It knows CHECK constraints only where it may write.)
Result<void> checkDatabase(Connection& connection, QStringList& problems);

/// The search index holds the words of every noun as they are, and nothing else. Works on a connection that can't
/// write: it builds the index that should be there in a temporary database and compares.
Result<void> checkSearchIndex(Connection& connection, QStringList& problems);

/// What rows must hold to mean something, where the program has to be asked.
Result<void> checkMeaning(Connection& connection, QStringList& problems);

/// The same, where SQL can tell.
Result<void> checkRules(Connection& connection, QStringList& problems);

/// The first few of the numbers in the first column that `sql` gives, for a sentence: "3, 8 and 20 more"; empty when
/// it gives none.
Result<QString> listed(Connection& connection, const char* sql);

} // namespace lamplight::deck
