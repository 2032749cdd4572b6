// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/comparison.h"

#include "base/random.h"
#include "base/vectorstate.h"
#include "plan/policies.h"

#include <atomic>
#include <numeric>
#include <thread>

namespace lamplight::plan {

namespace {

constexpr std::array<double, 13> retentions{0.60, 0.65, 0.70, 0.75, 0.80, 0.85, 0.88,
                                            0.90, 0.92, 0.94, 0.95, 0.96, 0.97};
constexpr double usualRetention = 0.9;

void note(const Simulated& result, size_t learner, Fared& fared)
{
    fared.recall[learner] = result.recall;
    fared.meanOverTime[learner] = result.meanOverTime;
    fared.minutesMean[learner] = result.minutesMean;
    fared.minutesMax[learner] = result.minutesMax;
    fared.reviews[learner] = result.reviews;
}

Fared room(size_t learners)
{
    const std::vector<double> values(learners);
    return {values, values, values, values, values};
}

size_t bestOf(const std::vector<Fared>& all, size_t from)
{
    size_t best = from;
    for (size_t i = from; i < from + retentions.size(); ++i)
        if (meanOf(all[i].recall) > meanOf(all[best].recall))
            best = i;
    return best;
}

} // namespace

std::vector<Cell> standardCells()
{
    std::vector<Cell> cells;
    for (const int cards : {300, 1000, 3000})
        for (const int days : {14, 45, 120})
            for (const double minutes : {15, 30, 60})
                cells.push_back({cards, days, minutes});
    return cells;
}

std::vector<Fared> fare(const Cell& cell, const std::vector<MakePolicy>& policies, int learners, quint64 seed,
                        Progress& progress)
{
    releaseVectorState();
    const Course course = Course::even(cell.cards, cell.days, cell.minutes);
    const CourseStart start(course);
    std::vector<Fared> fared(policies.size(), room(static_cast<size_t>(learners)));
    std::vector<quint64> seeds;
    Random random(seed);
    for (int i = 0; i < 2 * learners; ++i)
        seeds.push_back(random.next());
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        releaseVectorState();
        for (int i = next++; i < learners && !progress.cancelled(); i = next++) {
            const auto at = static_cast<size_t>(i);
            const Learner learner(seeds[2 * at], cell.cards, plausibleParameters(course.parameters, seeds[2 * at + 1]),
                                  course.costs, course.steps);
            for (size_t policy = 0; policy < policies.size(); ++policy)
                note(simulate(course, learner, *policies[policy](start)), at, fared[policy]);
            progress.report(++done, learners);
        }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
        others.emplace_back(work);
    work();
    for (std::thread& other : others)
        other.join();
    return progress.cancelled() ? std::vector<Fared>() : fared;
}

std::span<const double> triedRetentions()
{
    return retentions;
}

Compared compare(const Cell& cell, int learners, quint64 seed, Progress& progress)
{
    std::vector<MakePolicy> policies{[](const CourseStart& start) { return planned(start); },
                                     [](const CourseStart&) { return fixedRetention(usualRetention, false); },
                                     [](const CourseStart&) { return sm2(); },
                                     [](const CourseStart&) { return cramming(); }};
    const size_t fixed = policies.size();
    for (const bool lastSweep : {false, true})
        for (const double retention : retentions)
            policies.emplace_back([=](const CourseStart&) { return fixedRetention(retention, lastSweep); });
    std::vector<Fared> all = fare(cell, policies, learners, seed, progress);
    Compared compared;
    compared.cell = cell;
    if (all.empty())
        return compared;
    const size_t best = bestOf(all, fixed);
    const size_t swept = bestOf(all, fixed + retentions.size());
    compared.bestRetention = retentions[best - fixed];
    compared.sweptRetention = retentions[swept - fixed - retentions.size()];
    compared.bestFixed = std::move(all[best]);
    compared.bestSwept = std::move(all[swept]);
    compared.plan = std::move(all[0]);
    compared.usual = std::move(all[1]);
    compared.sm2 = std::move(all[2]);
    compared.cramming = std::move(all[3]);
    return compared;
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

Difference difference(const std::vector<double>& first, const std::vector<double>& second)
{
    std::vector<double> differences;
    for (size_t i = 0; i < first.size(); ++i)
        differences.push_back(first[i] - second[i]);
    return {meanOf(differences), deviationOf(differences) / std::sqrt(static_cast<double>(first.size()))};
}

} // namespace lamplight::plan
