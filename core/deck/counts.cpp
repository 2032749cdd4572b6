// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/counts.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<Counts> counts(Connection& connection)
{
    Statement select(connection, "SELECT (SELECT count(*) FROM topic), (SELECT count(*) FROM criterion),"
                                 " (SELECT count(*) FROM lesson), (SELECT count(*) FROM concept),"
                                 " (SELECT count(*) FROM definition), (SELECT count(*) FROM question),"
                                 " (SELECT count(*) FROM question WHERE incomplete), (SELECT count(*) FROM card),"
                                 " (SELECT count(*) FROM review), (SELECT count(*) FROM attempt),"
                                 " (SELECT count(*) FROM media)");
    const auto row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    const auto column = [&](int index) { return static_cast<int>(select.integer(index)); };
    return Counts{column(0), column(1), column(2), column(3), column(4), column(5),
                  column(6), column(7), column(8), column(9), column(10)};
}

} // namespace lamplight::deck
