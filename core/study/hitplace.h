// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "deck/search.h"
#include "study/session.h"

namespace lamplight::study {

/// Where a thing that was found is shown. Empty fields: nowhere of that sort.
struct HitPlace {
    QString lesson; ///< uid of the page
    QString block;  ///< uid of the passage on it
    CardId card;

    bool operator==(const HitPlace&) const = default;
};

/// A page itself; the passage that defines a concept or words a definition; the check of a question; a card. All empty
/// for what stands on no page.
Result<HitPlace> placeOf(Session& session, const deck::SearchHit& hit);

} // namespace lamplight::study
