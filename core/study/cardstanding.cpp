// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/cardstanding.h"

#include "study/reviewdesk.h"

#include <algorithm>
#include <tuple>

namespace lamplight::study {

Result<std::optional<CardStanding>> cardStanding(Session& session, const QList<Card>& cards)
{
    const Card* next = nullptr;
    const auto order = [](const Card& card) { return std::tuple(card.state == CardState::New, card.due); };
    for (const Card& card : cards)
        if (!card.suspended && (!next || order(card) < order(*next)))
            next = &card;
    if (!next)
        return std::nullopt;
    if (next->state == CardState::New)
        return CardStanding{next->id, true, 0, {}};
    const auto days = session.days();
    const auto view = ReviewDesk(session).view(next->id);
    if (const Error* error = firstError(days, view))
        return tl::unexpected(*error);
    const qint64 toDue = days->daysBetween(session.clock().utcMs(), next->due);
    return CardStanding{next->id, false, static_cast<int>(std::max<qint64>(0, toDue)), view->retrievability};
}

} // namespace lamplight::study
