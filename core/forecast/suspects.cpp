// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/suspects.h"

#include <algorithm>
#include <tuple>

namespace lamplight::forecast {

namespace {

constexpr double leastUse = 0.05;     // a distractor chosen by fewer does nothing
constexpr double competing = 0.2;     // of the upper group
constexpr double deadByChance = 0.05; // how often a living distractor may be taken for a dead one

double correlationOf(const OptionUse& use)
{
    return use.correlation.value_or(0);
}

/// The option, of those that pass, with the highest (+1) or lowest (-1) correlation; -1: none.
template <class Passes>
int extreme(const ItemFigures& item, double sign, Passes passes)
{
    int found = -1;
    for (int option = 0; option < static_cast<int>(item.options.size()); ++option)
        if (passes(option) && (found < 0 || sign * correlationOf(item.options[static_cast<size_t>(option)]) >
                                                sign * correlationOf(item.options[static_cast<size_t>(found)])))
            found = option;
    return found;
}

std::optional<Suspicion> ofKey(int place, const ItemKey& key, const ItemFigures& item)
{
    const int rival = extreme(item, 1, [&](int option) {
        return !key.isKey(option) && item.options[static_cast<size_t>(option)].share >= leastUse;
    });
    const int weakest = extreme(item, -1, [&](int option) { return key.isKey(option); });
    if (rival >= 0 && weakest >= 0) {
        const OptionUse& d = item.options[static_cast<size_t>(rival)];
        const OptionUse& k = item.options[static_cast<size_t>(weakest)];
        const double lead = (correlationOf(d) - correlationOf(k)) / std::sqrt(2.0 / (item.people - 1));
        if (correlationOf(d) > 0 && lead > 1 && d.in(Group::Upper) > k.in(Group::Upper))
            return Suspicion{place, Fault::KeyProbablyWrong, rival, lead};
        if (correlationOf(d) > -0.5 / std::sqrt(item.people - 1.0) &&
            d.in(Group::Upper) >= competing * item.in(Group::Upper) && d.in(Group::Upper) > 0)
            return Suspicion{place, Fault::Ambiguous, rival, correlationOf(d)};
    }
    if (item.discrimination && *item.discrimination <= 0)
        return Suspicion{place, Fault::Ambiguous, -1, -*item.discrimination};
    return {};
}

/// The chance of `most` or fewer successes in `trials`.
double binomialUpTo(int most, int trials, double chance)
{
    double term = std::pow(1 - chance, trials), sum = term;
    for (int i = 1; i <= most; ++i) {
        term *= (trials - i + 1) * chance / (i * (1 - chance));
        sum += term;
    }
    return sum;
}

void addDead(int place, const ItemKey& key, const ItemFigures& item, std::vector<Suspicion>& found)
{
    int distractors = 0, wrong = 0;
    for (int option = 0; option < key.options; ++option)
        if (!key.isKey(option)) {
            ++distractors;
            wrong += item.options[static_cast<size_t>(option)].chosen;
        }
    if (distractors < 2)
        return;
    for (int option = 0; option < key.options; ++option) {
        const OptionUse& use = item.options[static_cast<size_t>(option)];
        if (key.isKey(option) || use.share >= leastUse)
            continue;
        const double alive = binomialUpTo(use.chosen, wrong, 0.5 / distractors);
        if (alive < deadByChance)
            found.push_back({place, Fault::DeadDistractor, option, -std::log(alive)});
    }
}

} // namespace

std::vector<Suspicion> suspects(const ResponseMatrix& matrix, const TestFigures& figures)
{
    std::vector<Suspicion> found;
    for (size_t i = 0; i < figures.items.size(); ++i) {
        const ItemFigures& item = figures.items[i];
        if (item.people < leastPeople)
            continue;
        const int place = static_cast<int>(i);
        if (const auto suspicion = ofKey(place, matrix.items[i], item))
            found.push_back(*suspicion);
        addDead(place, matrix.items[i], item, found);
    }
    std::ranges::stable_sort(found, [](const Suspicion& a, const Suspicion& b) {
        return std::tuple(a.fault, -a.evidence) < std::tuple(b.fault, -b.evidence);
    });
    return found;
}

} // namespace lamplight::forecast
