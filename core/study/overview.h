// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/check.h"
#include "deck/counts.h"
#include "study/session.h"

namespace lamplight::study {

/// A deck at a glance.
struct Overview {
    QString title;
    int schema = 0;
    deck::Counts counts;
};

Result<Overview> overview(Session& session);
/// What is wrong with the deck, a sentence each (deck::check).
Result<QStringList> faults(Session& session);

} // namespace lamplight::study
