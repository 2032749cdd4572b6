// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/evaluate.h"

#include "memory/parallel.h"
#include "memory/trainingitems.h"

#include <cmath>
#include <map>

namespace lamplight::memory {

namespace {

constexpr double leastProbability = 1e-7;
constexpr std::size_t calibrationPoints = 20;

/// What was predicted and seen of some items.
struct Tally {
    double predicted = 0, recalled = 0, items = 0, weight = 0;

    void add(double probability, bool wasRecalled, double itsWeight = 1)
    {
        predicted += probability;
        recalled += wasRecalled ? 1 : 0;
        ++items;
        weight += itsWeight;
    }
};

int power(double base, double value)
{
    return static_cast<int>(std::floor(std::log(value) / std::log(base)));
}

/// Of each answer the bin that it falls into: three small numbers in one.
std::vector<std::uint32_t> bins(const Histories& histories)
{
    std::vector<std::uint32_t> bins(histories.answers());
    for (std::size_t card = 0; card < histories.cards.size(); ++card) {
        int days = 0, lapses = 0; // answers on other days so far, and those among them that failed
        for (std::uint32_t i = histories.starts[card]; i < histories.starts[card + 1]; ++i) {
            if (histories.elapsedDays[i] == 0)
                continue;
            ++days;
            const int elapsed = power(3.62, histories.elapsedDays[i]);
            const int lapse = lapses == 0 ? 0 : 1 + power(1.73, lapses);
            bins[i] = static_cast<std::uint32_t>(elapsed << 16 | power(1.89, days + 1) << 8 | lapse);
            lapses += histories.ratings[i] == 1 ? 1 : 0;
        }
    }
    return bins;
}

double rootMeanSquare(const std::map<std::uint32_t, Tally>& tallies)
{
    double sum = 0, weight = 0;
    for (const auto& [bin, tally] : tallies) {
        const double difference = (tally.predicted - tally.recalled) / tally.items;
        sum += difference * difference * tally.weight;
        weight += tally.weight;
    }
    return std::sqrt(sum / weight);
}

std::vector<CalibrationPoint> calibration(std::vector<std::pair<double, bool>> outcomes)
{
    std::sort(outcomes.begin(), outcomes.end());
    const std::size_t count = std::min(calibrationPoints, outcomes.size());
    std::vector<CalibrationPoint> points;
    for (std::size_t point = 0; point < count; ++point) {
        const std::size_t begin = outcomes.size() * point / count;
        const std::size_t end = outcomes.size() * (point + 1) / count;
        Tally tally;
        for (std::size_t i = begin; i < end; ++i)
            tally.add(outcomes[i].first, outcomes[i].second);
        points.push_back({tally.predicted / tally.items, tally.recalled / tally.items, end - begin});
    }
    return points;
}

} // namespace

std::vector<double> predictions(const Parameters& parameters, const Histories& histories, int threads)
{
    std::vector<double> predictions(histories.answers(), 1);
    const std::vector<CardRange> ranges = cardRanges(histories);
    inParallel(ranges.size(), threads, [&](std::size_t range) {
        for (std::size_t card = ranges[range].begin; card < ranges[range].end; ++card) {
            const std::uint32_t first = histories.starts[card];
            State state = firstState(parameters, static_cast<Rating>(histories.ratings[first]));
            for (std::uint32_t i = first + 1; i < histories.starts[card + 1]; ++i) {
                predictions[i] = retrievability(parameters, state.stability, histories.elapsedDays[i]);
                state =
                    nextState(parameters, state, static_cast<Rating>(histories.ratings[i]), histories.elapsedDays[i]);
            }
        }
    });
    return predictions;
}

double recency(std::size_t i, std::size_t n)
{
    const double age = static_cast<double>(i) / std::max(1.0, static_cast<double>(n) - 1);
    return 0.25 + 0.75 * age * age * age;
}

Evaluation evaluate(const Parameters& parameters, const Histories& histories, std::span<const std::uint32_t> items,
                    Weighing weighing, int threads)
{
    Evaluation evaluation;
    if (items.empty())
        return evaluation;
    const std::vector<double> predicted = predictions(parameters, histories, threads);
    const std::vector<std::uint32_t> binOf = bins(histories);
    std::map<std::uint32_t, Tally> tallies;
    std::vector<std::pair<double, bool>> outcomes;
    outcomes.reserve(items.size());
    double weights = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double probability = std::clamp(predicted[items[i]], leastProbability, 1 - leastProbability);
        const bool recalled = histories.ratings[items[i]] > 1;
        const double weight = weighing == Weighing::Equal ? 1 : recency(i, items.size());
        evaluation.logLoss -= weight * std::log(recalled ? probability : 1 - probability);
        weights += weight;
        tallies[binOf[items[i]]].add(probability, recalled, weight);
        outcomes.emplace_back(probability, recalled);
    }
    evaluation.items = items.size();
    evaluation.logLoss /= weights;
    evaluation.rmseBins = rootMeanSquare(tallies);
    evaluation.calibration = calibration(std::move(outcomes));
    return evaluation;
}

Evaluation evaluate(const Parameters& parameters, const Histories& histories, int threads)
{
    return evaluate(parameters, histories, trainingItems(histories).inOrder(), Weighing::Recent, threads);
}

} // namespace lamplight::memory
