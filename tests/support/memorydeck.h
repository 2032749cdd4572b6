// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/migration.h"
#include "tempdeck.h"

namespace lamplight::test {

/// A new deck's tables in memory, for what needs neither file nor journal.
inline deck::Connection memoryDeck()
{
    auto connection = taken(deck::Connection::open(QStringLiteral(":memory:"), deck::Connection::Mode::Create));
    taken(deck::migrate(connection, deck::migrations(), [](int) { return Result<void>(); }));
    return connection;
}

} // namespace lamplight::test
