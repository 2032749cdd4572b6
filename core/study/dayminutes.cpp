// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/dayminutes.h"

#include "deck/queue.h"
#include "study/deskday.h"
#include "study/learnersettings.h"

#include <algorithm>
#include <cmath>

namespace lamplight::study {

Result<std::optional<int>> minutesLeftToday(Session& session)
{
    return session.deck().read([&](deck::Connection& connection) -> Result<std::optional<int>> {
        const auto day = deskDay(connection, session.clock().utcMs());
        const auto answers =
            day ? deck::answersSince(connection, day->start) : Result<deck::AnswersSince>(tl::unexpected(day.error()));
        if (!answers)
            return tl::unexpected(answers.error());
        const auto budget = budgetOf(day->settings);
        if (!budget)
            return std::optional<int>();
        const double left = budget->minutesOn(day->today) - static_cast<double>(answers->ms) / 60'000;
        return std::optional(std::max(0, static_cast<int>(std::ceil(left))));
    });
}

} // namespace lamplight::study
