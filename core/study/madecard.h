// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "study/session.h"

#include <functional>
#include <optional>

namespace lamplight::study {

/// A card asked for from a report: it is made once, and what was put away comes back.
enum class CardMaking {
    Made,
    Revived, ///< it was suspended or buried, and isn't any more
    Kept     ///< it is there, and in use
};

struct MadeCard {
    CardId id;
    CardMaking making = CardMaking::Made;

    bool operator==(const MadeCard&) const = default;
};

/// Whether a card was put away: asking for it would revive it.
bool isPutAway(const Card& card, qint64 now);

using FindCard = std::function<Result<std::optional<Card>>(deck::Connection&)>;
using DraftCard = std::function<Result<Card>(deck::Connection&)>;
/// One step with that label, or none where nothing changes. A new card comes last in the order of introduction; `draft`
/// leaves `uid`, `created` and `due` to this.
Result<MadeCard> makeOrRevive(Session& session, const QString& label, const FindCard& find, const DraftCard& draft);

} // namespace lamplight::study
