// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/objective.h"

#include "memory/parallel.h"
#include "memory/quickmath.h"

#include <cmath>

namespace lamplight::memory {

namespace {

constexpr double leastChance = 1e-7;
constexpr std::size_t size = 22; // 21, and one for whole pairs
using Row = std::array<double, size>;

/// What depends on the weights alone.
struct Constants {
    explicit Constants(const Vector& weights) : w(weights)
    {
        curve = std::pow(0.9, -1 / w[20]) - 1;
        curveByW20 = (curve + 1) * std::log(0.9) / (w[20] * w[20]);
        gain = std::exp(w[8]);
        floor = std::exp(-w[17] * w[18]);
        easyDifficulty = w[4] - std::exp(3 * w[5]) + 1;
        easyByW5 = -3 * std::exp(3 * w[5]);
        for (int rating = 1; rating <= 4; ++rating)
            sameDay[static_cast<std::size_t>(rating)] = std::exp(w[17] * (rating - 3 + w[18]));
    }

    const Vector& w;
    double curve, curveByW20;        ///< f of the forgetting curve
    double gain, floor;              ///< e^w8, e^(-w17 w18)
    double easyDifficulty, easyByW5; ///< D0(4)
    std::array<double, 5> sameDay{}; ///< by rating
};

/// The chance of recall, with its derivatives.
struct Recall {
    double chance = 1, logChance = 0, byStability = 0, byW20 = 0;
};

/// A new stability, with its derivatives: by the old state, and by the weights themselves.
struct Step {
    double stability = 0;
    double byStability = 0, byDifficulty = 0, byRecall = 0;
    std::array<std::size_t, 5> index{21, 21, 21, 21, 21}; // 21: nowhere
    std::array<double, 5> byWeight{};
};

Recall recallAfter(const Constants& c, double stability, double days)
{
    const double ratio = days / stability;
    const double base = 1 + c.curve * ratio;
    const double logBase = quickLog(base);
    const double chance = quickExp(-c.w[20] * logBase);
    return {chance, -c.w[20] * logBase, c.w[20] * chance * c.curve * ratio / (base * stability),
            -chance * (logBase + c.w[20] * ratio * c.curveByW20 / base)};
}

Step sameDay(const Constants& c, double stability, std::size_t rating)
{
    const double logStability = quickLog(stability);
    const double factor = c.sameDay[rating] * quickExp(-c.w[19] * logStability);
    Step step;
    if (rating > 1 && factor < 1) {
        step.stability = stability;
        step.byStability = 1;
        return step;
    }
    step.stability = stability * factor;
    step.byStability = (1 - c.w[19]) * factor;
    step.index = {17, 18, 19, 21, 21};
    step.byWeight = {step.stability * (static_cast<double>(rating) - 3 + c.w[18]), step.stability * c.w[17],
                     -step.stability * logStability};
    return step;
}

Step recalled(const Constants& c, double stability, double difficulty, std::size_t rating, double chance)
{
    const double logStability = quickLog(stability);
    const double grown = quickExp(c.w[10] * (1 - chance));
    const double factor = rating == 2 ? c.w[15] : rating == 4 ? c.w[16] : 1;
    const double plain = stability * c.gain * (11 - difficulty) * quickExp(-c.w[9] * logStability);
    const double raw = plain * (grown - 1); // without the factor, whose derivative it is
    const double increase = raw * factor;
    Step step;
    step.stability = stability + increase;
    step.byStability = 1 + increase / stability * (1 - c.w[9]);
    step.byDifficulty = -increase / (11 - difficulty);
    step.byRecall = -plain * factor * c.w[10] * grown;
    step.index = {8, 9, 10, rating == 2 ? 15U : rating == 4 ? 16U : 21U, 21};
    step.byWeight = {increase, -increase * logStability, plain * factor * (1 - chance) * grown, raw};
    return step;
}

Step forgotten(const Constants& c, double stability, double difficulty, double chance)
{
    Step step;
    const double ceiling = stability * c.floor;
    const double logDifficulty = quickLog(difficulty);
    const double logStability = quickLog(1 + stability);
    const double powered = quickExp(c.w[13] * logStability);
    const double scale = c.w[11] * quickExp(c.w[14] * (1 - chance) - c.w[12] * logDifficulty);
    const double relearned = scale * (powered - 1);
    if (ceiling < relearned) {
        step.stability = ceiling;
        step.byStability = c.floor;
        step.index = {17, 18, 21, 21, 21};
        step.byWeight = {-ceiling * c.w[18], -ceiling * c.w[17]};
        return step;
    }
    step.stability = relearned;
    step.byStability = scale * c.w[13] * powered / (stability + 1);
    step.byDifficulty = -relearned * c.w[12] / difficulty;
    step.byRecall = -relearned * c.w[14];
    step.index = {11, 12, 13, 14, 21};
    step.byWeight = {relearned / c.w[11], -relearned * logDifficulty, scale * powered * logStability,
                     relearned * (1 - chance)};
    return step;
}

/// A memory, with the derivatives of its state by the weights (difficulty: by w4..w7, the only ones that it knows).
class Memory {
public:
    Memory(const Constants& constants, std::size_t rating) : c(constants)
    {
        m_stability = c.w[rating - 1];
        m_stabilityBy[rating - 1] = 1;
        const double steps = static_cast<double>(rating) - 1;
        const double grown = std::exp(c.w[5] * steps);
        setDifficulty(c.w[4] - grown + 1, {1, -steps * grown, 0, 0});
    }

    Recall recall(double days) const { return recallAfter(c, m_stability, days); }
    const Row& stabilityBy() const { return m_stabilityBy; }

    void answer(std::size_t rating, double days, const Recall& recall)
    {
        Step step = days < 1      ? sameDay(c, m_stability, rating)
                    : rating == 1 ? forgotten(c, m_stability, m_difficulty, recall.chance)
                                  : recalled(c, m_stability, m_difficulty, rating, recall.chance);
        step.byStability += step.byRecall * recall.byStability;
        step.index[4] = 20;
        step.byWeight[4] = step.byRecall * recall.byW20;
        moveStability(step);
        moveDifficulty(static_cast<double>(rating) - 3);
    }

private:
    void moveStability(const Step& step)
    {
        m_stability = std::clamp(step.stability, minStability, maxStability);
        if (m_stability != step.stability) {
            m_stabilityBy = {};
            return;
        }
        for (double& derivative : m_stabilityBy)
            derivative *= step.byStability;
        for (std::size_t i = 0; i < 4; ++i)
            m_stabilityBy[4 + i] += step.byDifficulty * m_difficultyBy[i];
        for (std::size_t i = 0; i < step.index.size(); ++i)
            m_stabilityBy[step.index[i]] += step.byWeight[i];
        m_stabilityBy[21] = 0;
    }

    void moveDifficulty(double better)
    {
        const double damped = (10 - m_difficulty) / 9;
        const double moved = m_difficulty - c.w[6] * better * damped;
        const double keep = 1 - c.w[7];
        const double slope = keep * (1 + c.w[6] * better / 9);
        setDifficulty(c.w[7] * c.easyDifficulty + keep * moved,
                      {slope * m_difficultyBy[0] + c.w[7], slope * m_difficultyBy[1] + c.w[7] * c.easyByW5,
                       slope * m_difficultyBy[2] - keep * better * damped,
                       slope * m_difficultyBy[3] + c.easyDifficulty - moved});
    }

    void setDifficulty(double difficulty, const std::array<double, 4>& derivatives)
    {
        m_difficulty = std::clamp(difficulty, 1.0, 10.0);
        m_difficultyBy = m_difficulty == difficulty ? derivatives : std::array<double, 4>{};
    }

    const Constants& c;
    double m_stability = 0, m_difficulty = 0;
    Row m_stabilityBy{};
    std::array<double, 4> m_difficultyBy{};
};

struct Sums {
    double loss = 0;
    Row gradient{};
    std::array<Row, size> curvature{}; // upper triangle

    void add(const Recall& recall, const Row& stabilityBy, bool wasRecalled, double weight)
    {
        if (recall.chance < leastChance || recall.chance > 1 - leastChance) { // flat there
            const bool sure = recall.chance > 0.5;
            loss -= weight * std::log(sure == wasRecalled ? 1 - leastChance : leastChance);
            return;
        }
        const double chance = recall.chance;
        loss -= weight * (wasRecalled ? recall.logChance : quickLog(1 - chance));
        Row by;
        for (std::size_t i = 0; i < size; ++i)
            by[i] = recall.byStability * stabilityBy[i];
        by[20] += recall.byW20;
        const double slope = weight * (wasRecalled ? -1 / chance : 1 / (1 - chance));
        const double information = weight / (chance * (1 - chance));
        for (std::size_t i = 0; i < size; ++i) {
            gradient[i] += slope * by[i];
            const double scaled = information * by[i];
            if (scaled != 0)
                for (std::size_t j = i & ~std::size_t{1}; j < size; ++j)
                    curvature[i][j] += scaled * by[j];
        }
    }
};

void addCard(const Constants& constants, const Objective& objective, std::size_t card, Sums& sums)
{
    const Histories& histories = objective.histories;
    const std::uint32_t first = histories.starts[card];
    std::uint32_t end = histories.starts[card + 1];
    while (end > first && objective.weights[end - 1] == 0) // nothing to learn from the rest
        --end;
    if (end == first)
        return;
    Memory memory(constants, histories.ratings[first]);
    for (std::uint32_t i = first + 1; i < end; ++i) {
        const double days = histories.elapsedDays[i];
        const Recall recall = days < 1 ? Recall{} : memory.recall(days);
        if (objective.weights[i] > 0)
            sums.add(recall, memory.stabilityBy(), histories.ratings[i] > 1, static_cast<double>(objective.weights[i]));
        if (i + 1 < end)
            memory.answer(histories.ratings[i], days, recall);
    }
}

} // namespace

Slope Objective::slope(const Parameters& parameters, int threads) const
{
    const Constants constants(parameters.w);
    const std::vector<CardRange> ranges = cardRanges(histories, 4096 * stride);
    std::vector<Sums> sums(ranges.size());
    inParallel(ranges.size(), threads, [&](std::size_t range) {
        Sums local;
        for (std::size_t card = ranges[range].begin; card < ranges[range].end; ++card)
            if (card % stride == 0)
                addCard(constants, *this, card, local);
        sums[range] = local;
    });
    Slope slope;
    for (const Sums& part : sums) {
        slope.loss += part.loss;
        for (std::size_t i = 0; i < 21; ++i) {
            slope.gradient[i] += part.gradient[i];
            for (std::size_t j = i; j < 21; ++j)
                slope.curvature[i][j] += part.curvature[i][j];
        }
    }
    for (std::size_t i = 0; i < 21; ++i)
        for (std::size_t j = 0; j < i; ++j)
            slope.curvature[i][j] = slope.curvature[j][i];
    return slope;
}

} // namespace lamplight::memory
