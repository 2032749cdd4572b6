// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/train.h"

#include "memory/firststability.h"
#include "memory/minimise.h"

#include <span>

namespace lamplight::memory {

namespace {

constexpr std::size_t leastItems = 8;          // fewer: nothing is learned
constexpr std::size_t leastForEverything = 64; // fewer: only first stabilities
constexpr std::uint32_t longestHistory = 64;   // answers of a card
constexpr std::size_t sampled = 60'000;        // answers that the first steps look at
constexpr double tolerance = 5e-6;             // of log loss

// How much each weight differs between learners, by fsrs-rs.
constexpr Vector spread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                        0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

struct ItemWeights {
    std::vector<float> byAnswer;
    double total = 0;
};

/// Weighs the items by how recent they are.
ItemWeights weighted(const Histories& histories, const TrainingItems& items)
{
    std::vector<bool> tooLong(histories.answers());
    for (std::size_t card = 0; card < histories.cards.size(); ++card)
        for (std::uint32_t i = histories.starts[card] + longestHistory; i < histories.starts[card + 1]; ++i)
            tooLong[i] = true;
    const std::vector<std::uint32_t> answers = items.inOrder();
    ItemWeights weights{std::vector<float>(histories.answers()), 0};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (tooLong[answers[i]])
            continue;
        const double weight = recency(i, answers.size());
        weights.byAnswer[answers[i]] = static_cast<float>(weight);
        weights.total += weight;
    }
    return weights;
}

double meanRecall(const Histories& histories, std::size_t items)
{
    const std::size_t count = std::min(items, histories.items.size());
    std::size_t recalled = 0;
    for (std::size_t i = 0; i < count; ++i)
        recalled += histories.ratings[histories.items[i]] > 1 ? 1U : 0U;
    return count == 0 ? 0 : static_cast<double>(recalled) / static_cast<double>(count);
}

/// The least of the whole objective; on a large log most of the way is gone on a sample of its cards.
Result<Parameters> fitted(Objective objective, double total, const Parameters& start, int threads, Progress& progress)
{
    Prior prior{start.w, spread, 1};
    Parameters at = start;
    objective.stride = std::max<std::size_t>(1, objective.histories.answers() / sampled);
    if (objective.stride > 1) {
        const auto share = 1 / static_cast<double>(objective.stride);
        prior.strength = share;
        const auto near = minimise(objective, prior, at, tolerance * total * share, threads, progress);
        if (!near)
            return near;
        at = *near;
        prior.strength = 1;
        objective.stride = 1;
    }
    return minimise(objective, prior, at, tolerance * total, threads, progress);
}

} // namespace

const std::array<WeightRange, 21>& trainedRanges()
{
    // Those of fsrs-rs; each within what Parameters::upgrade takes.
    static constexpr std::array<WeightRange, 21> ranges{{{minStability, maxFirstStability},
                                                         {minStability, maxFirstStability},
                                                         {minStability, maxFirstStability},
                                                         {minStability, maxFirstStability},
                                                         {1, 10},
                                                         {0.001, 4},
                                                         {0.001, 4},
                                                         {0.001, 0.75},
                                                         {0, 4.5},
                                                         {0, 0.8},
                                                         {0.001, 3.5},
                                                         {0.001, 5},
                                                         {0.001, 0.25},
                                                         {0.001, 0.9},
                                                         {0, 4},
                                                         {0, 1},
                                                         {1, 6},
                                                         {0, 2},
                                                         {0, 2},
                                                         {0.01, 0.8},
                                                         {0.1, 0.8}}};
    return ranges;
}

Result<Training> train(const Histories& histories, Progress& progress, const TrainingOptions& options)
{
    const TrainingItems items = trainingItems(histories, options.items);
    Training training;
    training.items = items.size();
    if (training.items < leastItems)
        return training;
    const FirstStabilities first = firstStabilities(histories, items, meanRecall(histories, options.items));
    std::copy(first.days.begin(), first.days.end(), training.parameters.w.begin());
    training.learned = Learned::FirstStabilities;
    if (training.items < leastForEverything || items.later.empty())
        return training;

    ItemWeights weights = weighted(histories, items);
    const auto found =
        fitted({histories, std::move(weights.byAnswer)}, weights.total, training.parameters, options.threads, progress);
    if (!found)
        return tl::unexpected(found.error());
    training.parameters = *found;
    training.learned = Learned::Everything;
    std::array<double, 4> days{};
    std::copy_n(found->w.begin(), days.size(), days.begin());
    days = inOrder(days, first.counts);
    std::copy(days.begin(), days.end(), training.parameters.w.begin());
    return training;
}

Result<Optimised> judge(const Training& training, const Parameters& inUse, const Histories& histories,
                        Progress& progress, int threads)
{
    const std::size_t all = histories.items.size();
    const std::size_t split = all - all / 5;
    const auto earlier = train(histories, progress, {split, threads});
    if (!earlier)
        return tl::unexpected(earlier.error());
    Optimised optimised;
    optimised.training = training;
    optimised.before = evaluate(inUse, histories, threads);
    optimised.after = evaluate(training.parameters, histories, threads);
    const auto later = std::span(histories.items).subspan(split);
    optimised.heldOutDefaults = evaluate(Parameters::defaults(), histories, later, Weighing::Equal, threads);
    optimised.heldOutTrained = evaluate(earlier->parameters, histories, later, Weighing::Equal, threads);
    using Verdict = Optimised::Verdict;
    if (training.learned == Learned::Nothing)
        optimised.verdict = Verdict::TooFew;
    else if (optimised.heldOutTrained.logLoss > optimised.heldOutDefaults.logLoss)
        optimised.verdict = Verdict::WorseHeldOut;
    else
        optimised.verdict = optimised.after.logLoss < optimised.before.logLoss ? Verdict::Better : Verdict::NoBetter;
    return optimised;
}

} // namespace lamplight::memory
