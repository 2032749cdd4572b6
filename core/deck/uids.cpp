// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/uids.h"

#include "deck/statement.h"

namespace lamplight::deck {

namespace {

template <class SomeId>
Result<SomeId> idOfUid(Statement select, const QString& uid)
{
    const auto row = select.bind(uid).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? select.id<SomeId>(0) : SomeId();
}

} // namespace

Result<QuestionId> questionWithUid(Connection& connection, const QString& uid)
{
    return idOfUid<QuestionId>(Statement(connection, "SELECT id FROM question WHERE uid = ?1"), uid);
}

Result<AttemptId> attemptWithUid(Connection& connection, const QString& uid)
{
    return idOfUid<AttemptId>(Statement(connection, "SELECT id FROM attempt WHERE uid = ?1"), uid);
}

} // namespace lamplight::deck
