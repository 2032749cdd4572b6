// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/forecast.h"

#include <QList>

/// For Deck::record: what was planned is outside the journal.
namespace lamplight::deck {

/// By day, from `from` to `to`, both included.
Result<QList<PlanDay>> planDays(Connection& connection, QDate from, QDate to);
/// Replaces what was planned for that day before.
Result<void> put(Connection& connection, const PlanDay& day);

} // namespace lamplight::deck
