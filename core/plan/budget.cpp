// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/budget.h"

#include <algorithm>

namespace lamplight::plan {

Budget Budget::everyDay(int minutes)
{
    Budget budget;
    budget.byWeekday.fill(minutes);
    return budget;
}

int Budget::minutesOn(QDate day) const
{
    if (std::find(daysOff.begin(), daysOff.end(), day) != daysOff.end())
        return 0;
    return byWeekday[static_cast<size_t>(day.dayOfWeek()) - 1];
}

std::vector<double> secondsByDay(const Budget& budget, QDate from, int days, double spent)
{
    std::vector<double> seconds;
    for (int day = 0; day < days; ++day)
        seconds.push_back(60.0 * budget.minutesOn(from.addDays(day)));
    if (!seconds.empty())
        seconds[0] = std::max(seconds[0] - spent, 0.0);
    return seconds;
}

} // namespace lamplight::plan
