// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/card.h"

#include <QList>

/// What was answered within a span of time, `from` <= at < `to` (UTC ms). Practice doesn't count.
namespace lamplight::deck {

/// Milliseconds of the answers, each up to `cap`.
Result<qint64> answeredMs(Connection& connection, qint64 from, qint64 to, qint64 cap);

/// Of each card the first answer within the span that was given on a later day than the one before.
struct FirstAnswer {
    CardId card;
    bool recalled = false;

    bool operator==(const FirstAnswer&) const = default;
};
Result<QList<FirstAnswer>> firstAnswers(Connection& connection, qint64 from, qint64 to);

} // namespace lamplight::deck
