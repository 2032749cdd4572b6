// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/stepadvice.h"

#include <algorithm>
#include <cmath>

namespace lamplight::memory {

namespace {

constexpr std::size_t leastAnswers = 100;
constexpr double dayMinutes = 24 * 60;

struct ShortWait {
    double minutes = 0;
    bool recalled = false;
};
using Waits = std::vector<ShortWait>;

/// From one answer to the moment at which the next card was shown.
ShortWait waitUntil(const Review& next, const Review& last)
{
    const auto ms = static_cast<double>(next.at - last.at - next.ms);
    return {std::max(0.0, ms / 60'000), next.rating != Rating::Again};
}

Waits withoutOutliers(Waits waits)
{
    std::sort(waits.begin(), waits.end(), [](const ShortWait& a, const ShortWait& b) { return a.minutes < b.minutes; });
    const double low = waits[waits.size() / 4].minutes;
    const double high = waits[waits.size() * 3 / 4].minutes;
    const double reach = 1.5 * (high - low);
    std::erase_if(waits,
                  [&](const ShortWait& wait) { return wait.minutes < low - reach || wait.minutes > high + reach; });
    return waits;
}

double curveFactor(double decay)
{
    return std::pow(0.9, -1 / decay) - 1;
}

double lossOf(const Waits& waits, double stability, double decay)
{
    const double factor = curveFactor(decay) / stability;
    double loss = 0;
    for (const ShortWait& wait : waits) {
        const double chance = std::clamp(std::pow(1 + factor * wait.minutes, -decay), 1e-9, 1 - 1e-9);
        loss -= std::log(wait.recalled ? chance : 1 - chance);
    }
    return loss;
}

/// Between a second and thirty days.
double fittedStability(const Waits& waits, double decay)
{
    double low = std::log(1. / 60), high = std::log(30 * dayMinutes);
    while (high - low > 1e-4) {
        const double left = low + (high - low) / 3, right = high - (high - low) / 3;
        if (lossOf(waits, std::exp(left), decay) < lossOf(waits, std::exp(right), decay))
            high = right;
        else
            low = left;
    }
    return std::exp((low + high) / 2);
}

ShortTerm shortTerm(Waits waits, double decay)
{
    ShortTerm found;
    found.answers = waits.size();
    if (waits.empty())
        return found;
    const auto recalled =
        std::count_if(waits.begin(), waits.end(), [](const ShortWait& wait) { return wait.recalled; });
    found.retention = static_cast<double>(recalled) / static_cast<double>(waits.size());
    if (waits.size() >= leastAnswers && found.retention > 0 && found.retention < 1)
        found.stability = fittedStability(withoutOutliers(std::move(waits)), decay);
    return found;
}

struct AllWaits {
    Waits again, hard, good, againThenGood, lapse;
};

void addCard(std::span<const Review> card, AllWaits& waits)
{
    for (std::size_t i = 0; i + 1 < card.size(); ++i)
        if (card[i].before == CardState::Review && card[i].rating == Rating::Again)
            waits.lapse.push_back(waitUntil(card[i + 1], card[i]));
    if (card.size() < 2 || (card[0].before != CardState::New && card[0].before != CardState::Learning))
        return;
    const ShortWait first = waitUntil(card[1], card[0]);
    switch (card[0].rating) {
    case Rating::Again: waits.again.push_back(first); break;
    case Rating::Hard: waits.hard.push_back(first); break;
    case Rating::Good: waits.good.push_back(first); break;
    case Rating::Easy: break;
    }
    if (card.size() > 2 && card[0].rating == Rating::Again && card[1].rating == Rating::Good)
        waits.againThenGood.push_back(waitUntil(card[2], card[1]));
}

/// Adds the step for that stability, where one is needed.
void addStep(std::vector<int>& steps, double stability, double decay, double retention)
{
    const double minutes = stability / curveFactor(decay) * (std::pow(retention, -1 / decay) - 1);
    if (minutes < dayMinutes / 2)
        steps.push_back(std::max(1, static_cast<int>(std::lround(minutes))));
}

std::optional<std::vector<int>> learningSteps(const StepAdvice& seen, double decay, double retention)
{
    if (!seen.again.stability)
        return {};
    std::vector<int> steps;
    addStep(steps, *seen.again.stability, decay, retention);
    std::optional<double> second;
    const auto consider = [&](double stability) { second = std::min(second.value_or(stability), stability); };
    if (seen.hard.stability)
        consider(2 * *seen.hard.stability - *seen.again.stability);
    if (seen.good.stability)
        consider(*seen.good.stability);
    if (seen.againThenGood.stability)
        consider(*seen.againThenGood.stability);
    if (second)
        addStep(steps, std::max(*second, *seen.again.stability), decay, retention);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

} // namespace

StepAdvice stepAdvice(std::span<const Review> reviews, double decay, double retention)
{
    AllWaits waits;
    for (std::size_t begin = 0; begin < reviews.size();) {
        std::size_t end = begin;
        while (end < reviews.size() && reviews[end].card == reviews[begin].card)
            ++end;
        addCard(reviews.subspan(begin, end - begin), waits);
        begin = end;
    }
    StepAdvice advice;
    advice.again = shortTerm(std::move(waits.again), decay);
    advice.hard = shortTerm(std::move(waits.hard), decay);
    advice.good = shortTerm(std::move(waits.good), decay);
    advice.againThenGood = shortTerm(std::move(waits.againThenGood), decay);
    advice.lapse = shortTerm(std::move(waits.lapse), decay);
    advice.learning = learningSteps(advice, decay, retention);
    if (advice.lapse.stability) {
        advice.relearning.emplace();
        addStep(*advice.relearning, *advice.lapse.stability, decay, retention);
    }
    return advice;
}

} // namespace lamplight::memory
