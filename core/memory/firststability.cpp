// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/firststability.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace lamplight::memory {

namespace {

// Between neighbours, in logarithms: S2 lies at 0.41 S1 + 0.59 S3, S3 at 0.46 S2 + 0.54 S4.
constexpr double secondByFirst = 0.41;
constexpr double thirdByFourth = 0.54;

struct FirstRecall {
    double days = 0, recalled = 0, items = 0;
};

double lossAt(std::span<const FirstRecall> outcomes, double stability, double meanRecall, double usual)
{
    const Parameters defaults = Parameters::defaults();
    double loss = std::abs(stability - usual) / 16;
    for (const auto& [days, recalled, items] : outcomes) {
        const double share = (recalled + meanRecall) / (items + 1);
        const double chance = retrievability(defaults, stability, days);
        loss -= items * (share * std::log(chance) + (1 - share) * std::log(1 - chance));
    }
    return loss;
}

/// Ternary search in the logarithm.
double bestStability(std::span<const FirstRecall> outcomes, double meanRecall, double usual)
{
    double low = std::log(minStability), high = std::log(maxFirstStability);
    while (high - low > 1e-6) {
        const double left = low + (high - low) / 3, right = high - (high - low) / 3;
        if (lossAt(outcomes, std::exp(left), meanRecall, usual) < lossAt(outcomes, std::exp(right), meanRecall, usual))
            high = right;
        else
            low = left;
    }
    return std::exp((low + high) / 2);
}

/// Logarithms of the four, where known.
using Known = std::array<std::optional<double>, 4>;

/// One that lies between two known ones, or is reached from its two neighbours on one side; false: all is known.
bool fillOne(Known& s)
{
    const double a = secondByFirst, b = thirdByFourth;
    if (!s[1] && s[0] && s[2])
        s[1] = a * *s[0] + (1 - a) * *s[2];
    else if (!s[2] && s[1] && s[3])
        s[2] = (1 - b) * *s[1] + b * *s[3];
    else if (!s[0] && s[1] && s[2])
        s[0] = (*s[1] - (1 - a) * *s[2]) / a;
    else if (!s[3] && s[1] && s[2])
        s[3] = (*s[2] - (1 - b) * *s[1]) / b;
    else if (!s[2] && s[0] && s[1])
        s[2] = (*s[1] - a * *s[0]) / (1 - a);
    else if (!s[1] && s[2] && s[3])
        s[1] = (*s[2] - b * *s[3]) / (1 - b);
    else if (!s[1] && s[0] && s[3]) // both between at once
        s[1] = (a * *s[0] + (1 - a) * b * *s[3]) / (1 - (1 - a) * (1 - b));
    else
        return false;
    return true;
}

} // namespace

FirstStabilities firstStabilities(const Histories& histories, const TrainingItems& items, double meanRecall)
{
    FirstStabilities found;
    for (std::size_t rating = 0; rating < found.days.size(); ++rating) {
        std::vector<FirstRecall> outcomes;
        for (const TrainingItems::Group& group : items.first[rating]) {
            FirstRecall outcome{static_cast<double>(group.days), 0, static_cast<double>(group.answers.size())};
            for (const std::uint32_t answer : group.answers)
                outcome.recalled += histories.ratings[answer] > 1 ? 1 : 0;
            outcomes.push_back(outcome);
            found.counts[rating] += group.answers.size();
        }
        if (found.counts[rating] > 0)
            found.days[rating] = bestStability(outcomes, meanRecall, Parameters::defaults().w[rating]);
    }
    found.days = inOrder(found.days, found.counts);
    return found;
}

std::array<double, 4> inOrder(std::array<double, 4> days, const RatingCounts& counts)
{
    const Parameters defaults = Parameters::defaults();
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> pairs{
        {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
    for (const auto& [worse, better] : pairs)
        if (counts[worse] > 0 && counts[better] > 0 && days[worse] > days[better])
            (counts[worse] > counts[better] ? days[better] : days[worse]) =
                counts[worse] > counts[better] ? days[worse] : days[better];
    Known logs;
    std::size_t known = 0, last = 0;
    for (std::size_t rating = 0; rating < 4; ++rating)
        if (counts[rating] > 0) {
            logs[rating] = std::log(days[rating]);
            last = rating;
            ++known;
        }
    if (known < 2) // all of them longer or shorter by the same share
        for (std::size_t rating = 0; rating < 4; ++rating)
            logs[rating] = std::log(defaults.w[rating]) + (known == 0 ? 0 : *logs[last] - std::log(defaults.w[last]));
    while (fillOne(logs)) {
    }
    for (std::size_t rating = 0; rating < 4; ++rating)
        days[rating] = std::clamp(std::exp(*logs[rating]), minStability, maxFirstStability);
    return days;
}

} // namespace lamplight::memory
