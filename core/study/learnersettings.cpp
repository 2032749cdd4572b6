// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/learnersettings.h"

namespace lamplight::study {

memory::Parameters parametersOf(const deck::Settings& settings)
{
    if (settings.parameters)
        if (const auto own = memory::Parameters::upgrade(settings.parameters->w))
            return *own;
    return memory::Parameters::defaults();
}

plan::Costs costsOf(const deck::Settings& settings)
{
    if (!settings.costs)
        return {};
    const deck::AnswerSeconds& seconds = *settings.costs;
    return {seconds.again, seconds.hard, seconds.good, seconds.easy, seconds.fresh};
}

std::optional<plan::Budget> budgetOf(const deck::Settings& settings)
{
    if (!settings.minutesByWeekday && !settings.minutesPerDay)
        return std::nullopt;
    plan::Budget budget = plan::Budget::everyDay(settings.minutesPerDay.value_or(0));
    if (settings.minutesByWeekday)
        budget.byWeekday = *settings.minutesByWeekday;
    budget.daysOff.assign(settings.daysOff.begin(), settings.daysOff.end());
    return budget;
}

} // namespace lamplight::study
