// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

#include "model/card.h"

#include <QList>

/// Cards that are forgotten again and again cost more time than all the others: better change them than repeat them.
namespace lamplight::study {

/// Forgotten at least as often as the deck's `leechLapses`.
bool isLeech(const deck::Settings& settings, const Card& card);
/// Whether this lapse is one to speak of: the one that makes a leech, and every half as many again, rounded up, after
/// it: at 8, 12, 16 ...
bool isLeechLapse(int lapses, int leechLapses);

/// What can be done about a leech, the likeliest help first.
enum class LeechRemedy {
    LookUp,  ///< read the passage again: it has a place in a lesson
    Split,   ///< it asks too much at once: the answer is long
    Edit,    ///< say it in other words
    Suspend, ///< leave it for later
    Forget   ///< begin anew
};

struct Leech {
    Card card;
    QList<LeechRemedy> remedies;
    qint64 ms = 0; ///< spent on it so far
};
QList<LeechRemedy> leechRemedies(const Card& card);
/// All of the deck, the most forgotten first; suspended ones too.
Result<QList<Leech>> leeches(Session& session);

} // namespace lamplight::study
