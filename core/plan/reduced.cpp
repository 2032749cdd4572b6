// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reduced.h"

namespace lamplight::plan {

namespace {

/// How many new cards stand behind each page.
std::vector<double> newCardsByPage(const PlanRequest& request)
{
    std::vector<double> counts(request.pages.size());
    for (const PlanCard& card : request.cards)
        if (card.page >= 0 && card.memory.stability <= 0)
            ++counts[static_cast<size_t>(card.page)];
    return counts;
}

} // namespace

PlanRequest reduced(const PlanRequest& request, const std::vector<int>& cards, double share)
{
    PlanRequest small = request;
    small.cards.clear();
    for (const int card : cards)
        small.cards.push_back(request.cards[static_cast<size_t>(card)]);
    for (double& day : small.seconds)
        day *= share;
    small.freshPerDay = static_cast<int>(std::ceil(small.freshPerDay * share));
    const std::vector<double> before = newCardsByPage(request), after = newCardsByPage(small);
    for (size_t page = 0; page < small.pages.size(); ++page)
        small.pages[page].seconds *= before[page] > 0 ? after[page] / before[page] : share;
    return small;
}

} // namespace lamplight::plan
