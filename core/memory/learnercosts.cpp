// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/learnercosts.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lamplight::memory {

namespace {

constexpr double usualWeight = 20; // answers
constexpr double mostMedians = 5;

double meanSeconds(std::vector<double> times, double usual, double capSeconds)
{
    if (times.empty())
        return usual;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const double cap = std::min(capSeconds, mostMedians * *middle);
    double sum = usualWeight * usual;
    for (const double seconds : times)
        sum += std::min(seconds, cap);
    return sum / (usualWeight + static_cast<double>(times.size()));
}

} // namespace

MeasuredCosts learnerCosts(std::span<const Review> reviews, const LearnerCosts& usual, double capSeconds)
{
    std::array<std::vector<double>, 5> times; // by rating; 0: first answers
    MeasuredCosts costs;
    for (const Review& review : reviews) {
        if (review.ms <= 0)
            continue;
        const std::size_t kind = review.before == CardState::New ? 0 : static_cast<std::size_t>(review.rating);
        times[kind].push_back(static_cast<double>(review.ms) / 1000);
        ++costs.answers;
    }
    costs.seconds = {meanSeconds(std::move(times[1]), usual.again, capSeconds),
                     meanSeconds(std::move(times[2]), usual.hard, capSeconds),
                     meanSeconds(std::move(times[3]), usual.good, capSeconds),
                     meanSeconds(std::move(times[4]), usual.easy, capSeconds),
                     meanSeconds(std::move(times[0]), usual.fresh, capSeconds)};
    return costs;
}

} // namespace lamplight::memory
