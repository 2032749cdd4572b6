// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/scheduler.h"

#include <algorithm>
#include <optional>

namespace lamplight::memory {

namespace {

struct Stay {
    int step;
    int minutes;
};

int hardMinutes(const std::vector<int>& steps, int step)
{
    if (step > 0)
        return steps[static_cast<size_t>(step)];
    const int doubled = steps.size() > 1 ? steps[0] + steps[1] : 3 * steps[0];
    return (doubled + 1) / 2;
}

// Where in the steps the answer leaves the card; nothing when it leaves them. A step that no longer exists, because
// the steps were shortened meanwhile, is the last one.
std::optional<Stay> stayInSteps(const std::vector<int>& steps, int step, Rating rating)
{
    if (steps.empty())
        return {};
    const int last = static_cast<int>(steps.size()) - 1;
    const int at = std::clamp(step, 0, last);
    switch (rating) {
    case Rating::Again: return Stay{0, steps.front()};
    case Rating::Hard: return Stay{at, hardMinutes(steps, at)};
    case Rating::Good:
        if (at < last)
            return Stay{at + 1, steps[static_cast<size_t>(at) + 1]};
        return {};
    case Rating::Easy: break;
    }
    return {};
}

State memoryAfter(const Parameters& parameters, const Situation& situation, Rating rating)
{
    if (situation.memory.stability <= 0)
        return firstState(parameters, rating);
    return nextState(parameters, situation.memory, rating, situation.elapsedDays);
}

Outcome outcomeOf(const Scheduling& scheduling, const Situation& situation, Rating rating)
{
    const bool known = situation.state == CardState::Review || situation.state == CardState::Relearning;
    const bool inSteps = situation.state != CardState::Review || rating == Rating::Again;
    const std::vector<int>& steps = known ? scheduling.steps.relearning : scheduling.steps.learning;

    Outcome outcome;
    outcome.memory = memoryAfter(scheduling.parameters, situation, rating);
    if (const auto stay = inSteps ? stayInSteps(steps, situation.step, rating) : std::nullopt) {
        outcome.state = known ? CardState::Relearning : CardState::Learning;
        outcome.step = stay->step;
        outcome.due.minutes = stay->minutes;
    } else {
        outcome.state = CardState::Review;
        outcome.due.days = wholeDayInterval(scheduling.parameters, outcome.memory.stability, scheduling.retention);
    }
    return outcome;
}

} // namespace

std::array<Outcome, 4> outcomes(const Scheduling& scheduling, const Situation& situation)
{
    return {outcomeOf(scheduling, situation, Rating::Again), outcomeOf(scheduling, situation, Rating::Hard),
            outcomeOf(scheduling, situation, Rating::Good), outcomeOf(scheduling, situation, Rating::Easy)};
}

} // namespace lamplight::memory
