// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "forecast/confusion.h"
#include "study/madecard.h"

namespace lamplight::study {

/// The contrast card of two concepts.
enum class ContrastState {
    None,    ///< it can be made
    PutAway, ///< suspended or buried: it can be revived
    InUse,
    Impossible ///< a concept has left the deck, or has no definition
};

struct ConfusionRow {
    forecast::Confusion figures;
    QString meant, taken; ///< their terms; empty: no longer in the deck
    ContrastState card = ContrastState::None;
};

struct ConfusionMap {
    QList<ConfusionRow> rows; ///< the surest first
    int answers = 0;          ///< that could show a confusion at all
    bool everybody = false;   ///< the deck has no attempts of its own candidate: these are the imported ones
};

/// Which concept was taken for which in the exams and practice that were handed in. What a question means is the
/// concept of its right option; without one, the only concept that its stem names. Questions that ask for what is NOT
/// so are left out: who chooses an option there doesn't take it for the right thing.
///
/// Call it off the window's thread. ErrorKind::Cancelled.
Result<ConfusionMap> confusionMap(Session& session, Progress& progress);

} // namespace lamplight::study
