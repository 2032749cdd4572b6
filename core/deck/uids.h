// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "deck/connection.h"

/// The deck's rows by the uids that attempts and files name. Invalid: the deck has none of that uid.
namespace lamplight::deck {

Result<QuestionId> questionWithUid(Connection& connection, const QString& uid);
Result<AttemptId> attemptWithUid(Connection& connection, const QString& uid);

} // namespace lamplight::deck
