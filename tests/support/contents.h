// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QMap>
#include <QStringList>

namespace lamplight::test {

/// Every table of a deck with its rows as text, sorted; without the search index, SQLite's own tables and the journal.
using Contents = QMap<QString, QStringList>;
Contents contents(deck::Connection& connection);
/// The same of a deck's file, opened for reading.
Contents contents(const QString& file);

/// The tables and rows in which two differ, for a message; empty when they are equal.
QString difference(const Contents& one, const Contents& other);

} // namespace lamplight::test
