// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/planqueue.h"

#include <algorithm>

namespace lamplight::study {

namespace {

/// As it is told to the candidate: without the price that the plan sets against it.
double gainPerMinute(const plan::Pick& pick)
{
    return (pick.examWith - pick.examWithout) * 60 / std::max(pick.seconds, 1.0);
}

} // namespace

std::optional<DayQueue> dayQueueOf(const Outlook& outlook)
{
    if (!outlook.planned && !outlook.rests)
        return std::nullopt;
    DayQueue queue{outlook.today, true, {}};
    for (const PlannedCard& card : outlook.cards) {
        std::optional<PlanReason> reason;
        if (card.examDate.isValid())
            reason = PlanReason{gainPerMinute(card.pick), card.pick.examWithout, card.pick.examWith, card.examDate};
        queue.cards.push_back({card.card, reason});
    }
    return queue;
}

void adopt(Session& session, const Outlook& outlook)
{
    session.dayQueue().setSource(
        [queue = dayQueueOf(outlook)](deck::Connection&, const DeskDay& day) -> Result<std::optional<DayQueue>> {
            return queue && queue->day == day.today ? queue : std::nullopt;
        });
}

} // namespace lamplight::study
