// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/forecast.h"

#include <QList>

/// For Deck::record: forecasts are outside the journal.
namespace lamplight::deck {

/// All, in the order in which they were given.
Result<QList<GivenForecast>> forecasts(Connection& connection);
Result<qint64> insert(Connection& connection, const GivenForecast& forecast);
/// What came of it: the share of `answers` that was right.
Result<void> scoreForecast(Connection& connection, qint64 id, double outcome, int answers, qint64 at);

} // namespace lamplight::deck
