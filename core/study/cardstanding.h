// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "study/session.h"

#include <QList>
#include <optional>

namespace lamplight::study {

/// How what is learnt with some cards stands now.
struct CardStanding {
    CardId card;                          ///< the one that comes next
    bool isNew = false;                   ///< never answered; then neither of those below is said
    int daysToDue = 0;                    ///< study days; 0: today or earlier
    std::optional<double> retrievability; ///< 0..1, of that card
};

/// Of the cards that aren't suspended, the one that is due first; those never answered come last. Nothing without one.
Result<std::optional<CardStanding>> cardStanding(Session& session, const QList<Card>& cards);

} // namespace lamplight::study
