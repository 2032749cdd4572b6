// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/costs.h"

namespace lamplight::plan {

double Costs::of(Rating rating) const
{
    switch (rating) {
    case Rating::Again: return again;
    case Rating::Hard: return hard;
    case Rating::Good: return good;
    case Rating::Easy: break;
    }
    return easy;
}

int sameDayAnswers(const memory::Steps& steps, bool fresh, Rating rating)
{
    const int learning = static_cast<int>(steps.learning.size());
    if (!fresh)
        return rating == Rating::Again ? static_cast<int>(steps.relearning.size()) : 0;
    switch (rating) {
    case Rating::Again:
    case Rating::Hard: return learning;
    case Rating::Good: return learning > 0 ? learning - 1 : 0;
    case Rating::Easy: break;
    }
    return 0;
}

memory::State afterVisit(const memory::Parameters& parameters, const memory::State& state, Rating rating,
                         int sameDayGood, double elapsedDays)
{
    memory::State next = state.stability > 0 ? memory::nextState(parameters, state, rating, elapsedDays)
                                             : memory::firstState(parameters, rating);
    for (int i = 0; i < sameDayGood; ++i)
        next = memory::nextState(parameters, next, Rating::Good, 0);
    return next;
}

double visitSeconds(const Costs& costs, const memory::Steps& steps, bool fresh, Rating rating)
{
    return (fresh ? costs.fresh : costs.of(rating)) + costs.good * sameDayAnswers(steps, fresh, rating);
}

double freshSeconds(const Costs& costs, const memory::Steps& steps)
{
    double seconds = 0;
    for (int grade = 1; grade <= 4; ++grade)
        seconds +=
            firstRatings[static_cast<size_t>(grade) - 1] * visitSeconds(costs, steps, true, static_cast<Rating>(grade));
    return seconds;
}

double recalledSeconds(const Costs& costs)
{
    return rightRatings[0] * costs.hard + rightRatings[1] * costs.good + rightRatings[2] * costs.easy;
}

} // namespace lamplight::plan
