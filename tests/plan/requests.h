// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planner.h"

/// Decks to be planned, in a line.
namespace lamplight::plan {

inline constexpr double minute = 60;

inline PlanCard fresh(int exam = 0)
{
    PlanCard card;
    card.exam = exam;
    return card;
}

inline PlanCard known(double stability, int elapsedDays, int exam = 0)
{
    PlanCard card;
    card.memory = {stability, 5};
    card.elapsedDays = elapsedDays;
    card.exam = exam;
    return card;
}

inline PlanRequest request(int days, double minutes, const std::vector<PlanCard>& cards)
{
    PlanRequest request;
    request.cards = cards;
    request.examDays = {days};
    request.seconds.assign(static_cast<size_t>(days), minutes * minute);
    return request;
}

inline std::vector<int> cardsOf(const Plan& made)
{
    std::vector<int> cards;
    for (const Pick& pick : made.today)
        if (pick.kind == Pick::Kind::Card)
            cards.push_back(pick.index);
    return cards;
}

inline std::vector<PlanCard> many(int count, const PlanCard& card)
{
    return std::vector<PlanCard>(static_cast<size_t>(count), card);
}

inline std::vector<PlanCard> mixed(int count)
{
    std::vector<PlanCard> cards;
    for (int i = 0; i < count; ++i)
        cards.push_back(i % 3 == 0 ? fresh() : known(1 + i % 40, 1 + i % 23));
    return cards;
}

} // namespace lamplight::plan
