// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/posterior.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace lamplight::plan {

namespace {

constexpr size_t dimensions = Traits{}.size();
constexpr double difference = 0.02; // of a trait, for slopes
constexpr int rounds = 6;
constexpr double surest = 1e-4; // no recall is taken for surer than this, so that one slip doesn't outweigh all

using Matrix = std::array<Traits, dimensions>;

/// The answers that are read, and how they turned out.
struct Evidence {
    const memory::Histories& histories;
    std::vector<size_t> cards;
    std::vector<bool> recalled; ///< of each answer on a later day, in order
};

Evidence evidenceOf(const memory::Histories& histories, int mostAnswers)
{
    Evidence evidence{histories, {}, {}};
    const size_t cards = histories.starts.size() - 1;
    const double share = histories.answers() <= static_cast<size_t>(mostAnswers)
                             ? 1
                             : static_cast<double>(mostAnswers) / static_cast<double>(histories.answers());
    for (size_t card = 0; card < cards; ++card) {
        if (std::floor(static_cast<double>(card + 1) * share) <= std::floor(static_cast<double>(card) * share))
            continue;
        evidence.cards.push_back(card);
        for (size_t i = histories.starts[card]; i < histories.starts[card + 1]; ++i)
            if (i > histories.starts[card] && histories.elapsedDays[i] >= 1)
                evidence.recalled.push_back(histories.ratings[i] > 1);
    }
    return evidence;
}

/// The chances of recall that these weights give the answers.
std::vector<double> chances(const Evidence& evidence, const memory::Parameters& parameters)
{
    const Curve curve(parameters);
    std::vector<double> chances;
    chances.reserve(evidence.recalled.size());
    for (const size_t card : evidence.cards) {
        memory::State state;
        for (size_t i = evidence.histories.starts[card]; i < evidence.histories.starts[card + 1]; ++i) {
            const auto rating = static_cast<Rating>(evidence.histories.ratings[i]);
            const int elapsed = evidence.histories.elapsedDays[i];
            const bool first = i == evidence.histories.starts[card];
            if (!first && elapsed >= 1)
                chances.push_back(std::clamp(curve.recall(state.stability, elapsed), surest, 1 - surest));
            state =
                first ? memory::firstState(parameters, rating) : memory::nextState(parameters, state, rating, elapsed);
        }
    }
    return chances;
}

double logPosterior(const Evidence& evidence, const std::vector<double>& chances, const Traits& traits)
{
    double sum = 0;
    for (size_t i = 0; i < chances.size(); ++i)
        sum += std::log(evidence.recalled[i] ? chances[i] : 1 - chances[i]);
    for (const double trait : traits)
        sum -= trait * trait / 2;
    return sum;
}

Matrix choleskyOf(Matrix matrix)
{
    for (size_t i = 0; i < dimensions; ++i)
        for (size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (size_t k = 0; k < j; ++k)
                sum -= matrix[i][k] * matrix[j][k];
            matrix[i][j] = i == j ? std::sqrt(sum) : sum / matrix[j][j];
        }
    return matrix;
}

/// Solves root root^T x = b.
Traits backward(const Matrix& root, Traits b)
{
    for (size_t i = dimensions; i-- > 0;) {
        for (size_t k = i + 1; k < dimensions; ++k)
            b[i] -= root[k][i] * b[k];
        b[i] /= root[i][i];
    }
    return b;
}

Traits forward(const Matrix& root, Traits b)
{
    for (size_t i = 0; i < dimensions; ++i) {
        for (size_t k = 0; k < i; ++k)
            b[i] -= root[i][k] * b[k];
        b[i] /= root[i][i];
    }
    return b;
}

struct Slope {
    Traits gradient;
    Matrix precision; ///< Fisher information and that of the spread before any answer
};

Slope slopeAt(const Evidence& evidence, const memory::Parameters& around, const Traits& traits,
              const std::vector<double>& here)
{
    std::array<std::vector<double>, dimensions> change;
    for (size_t j = 0; j < dimensions; ++j) {
        Traits beside = traits;
        beside[j] += difference;
        change[j] = chances(evidence, parametersOf(around, beside));
        for (size_t i = 0; i < here.size(); ++i)
            change[j][i] = (change[j][i] - here[i]) / difference;
    }
    Slope slope{};
    for (size_t j = 0; j < dimensions; ++j) {
        slope.gradient[j] = -traits[j];
        slope.precision[j][j] = 1;
    }
    for (size_t i = 0; i < here.size(); ++i) {
        const double variance = here[i] * (1 - here[i]);
        const double surprise = (evidence.recalled[i] ? 1 : 0) - here[i];
        for (size_t j = 0; j < dimensions; ++j) {
            const double weighted = change[j][i] / variance;
            slope.gradient[j] += weighted * surprise;
            for (size_t k = 0; k <= j; ++k)
                slope.precision[j][k] += weighted * change[k][i];
        }
    }
    return slope;
}

} // namespace

Posterior::Posterior(const memory::Parameters& around, const memory::Histories& seen, int mostAnswers)
    : m_around(around)
{
    const Evidence evidence = evidenceOf(seen, mostAnswers);
    std::vector<double> here = chances(evidence, parametersOf(around, m_mode));
    double height = logPosterior(evidence, here, m_mode);
    for (int round = 0; round < rounds; ++round) {
        const Slope slope = slopeAt(evidence, around, m_mode, here);
        m_root = choleskyOf(slope.precision);
        const Traits step = backward(m_root, forward(m_root, slope.gradient));
        double part = 1, gain = 0;
        for (; part > 0.1 && gain <= 0; part /= 2) {
            Traits there = m_mode;
            for (size_t j = 0; j < dimensions; ++j)
                there[j] += part * step[j];
            std::vector<double> chancesThere = chances(evidence, parametersOf(around, there));
            gain = logPosterior(evidence, chancesThere, there) - height;
            if (gain > 0) {
                m_mode = there;
                here = std::move(chancesThere);
                height += gain;
            }
        }
        if (gain < 0.01)
            break;
    }
    m_root = choleskyOf(slopeAt(evidence, around, m_mode, here).precision);
}

memory::Parameters Posterior::mode() const
{
    return parametersOf(m_around, m_mode);
}

memory::Parameters Posterior::draw(quint64 seed) const
{
    Random random(seed);
    Traits traits = backward(m_root, drawTraits(random)); // covariance is the inverse of root root^T
    for (size_t j = 0; j < dimensions; ++j)
        traits[j] += m_mode[j];
    return parametersOf(m_around, traits);
}

} // namespace lamplight::plan
