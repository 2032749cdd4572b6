// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/minimise.h"

#include <QCoreApplication>
#include <cmath>
#include <optional>

namespace lamplight::memory {

namespace {

constexpr int mostSteps = 40;

Slope withPrior(Slope slope, const Prior& prior, const Parameters& at)
{
    for (std::size_t i = 0; i < 21; ++i) {
        const double scale = prior.strength / (prior.sigma[i] * prior.sigma[i]);
        const double away = at.w[i] - prior.centre[i];
        slope.loss += scale * away * away;
        slope.gradient[i] += 2 * scale * away;
        slope.curvature[i][i] += 2 * scale;
    }
    return slope;
}

/// Solves a x = b for a symmetric positive definite `a`, by Cholesky; nothing when it isn't.
std::optional<Vector> solved(Matrix a, Vector b)
{
    for (std::size_t i = 0; i < 21; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            if (i == j && !(sum > 0))
                return {};
            a[i][j] = i == j ? std::sqrt(sum) : sum / a[j][j];
        }
    }
    for (std::size_t i = 0; i < 21; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = 21; i-- > 0;) {
        for (std::size_t k = i + 1; k < 21; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

/// The step from `at` under damping: weights that would leave their range are held at its end, and the others solved
/// for again.
std::optional<Vector> boundedStep(const Slope& slope, const Parameters& at, double damping)
{
    std::array<bool, 21> held{};
    Vector step{};
    for (bool again = true; again;) {
        Matrix a = slope.curvature;
        Vector b;
        for (std::size_t i = 0; i < 21; ++i) {
            b[i] = -slope.gradient[i];
            a[i][i] *= 1 + damping;
            for (std::size_t j = 0; j < 21; ++j)
                if (held[j])
                    b[i] -= slope.curvature[i][j] * step[j];
        }
        for (std::size_t i = 0; i < 21; ++i)
            if (held[i]) {
                for (std::size_t j = 0; j < 21; ++j)
                    a[i][j] = a[j][i] = i == j ? 1 : 0;
                b[i] = step[i];
            }
        const auto found = solved(a, b);
        if (!found)
            return {};
        again = false;
        for (std::size_t i = 0; i < 21; ++i) {
            const auto [low, high] = trainedRanges()[i];
            const double to = at.w[i] + (*found)[i];
            step[i] = held[i] ? step[i] : std::clamp(to, low, high) - at.w[i];
            if (!held[i] && (to < low || to > high))
                held[i] = again = true;
        }
    }
    return step;
}

/// By how much the step lowers the loss if it is as smooth as it looks from here.
double promised(const Slope& slope, const Vector& step)
{
    double gain = 0;
    for (std::size_t i = 0; i < 21; ++i) {
        double bent = 0;
        for (std::size_t j = 0; j < 21; ++j)
            bent += slope.curvature[i][j] * step[j];
        gain -= step[i] * (slope.gradient[i] + bent / 2);
    }
    return gain;
}

Parameters moved(Parameters parameters, const Vector& step)
{
    for (std::size_t i = 0; i < 21; ++i)
        parameters.w[i] = std::clamp(parameters.w[i] + step[i], trainedRanges()[i].low, trainedRanges()[i].high);
    return parameters;
}

} // namespace

Result<Parameters> minimise(const Objective& objective, const Prior& prior, const Parameters& start, double tolerance,
                            int threads, Progress& progress)
{
    Parameters at = moved(start, {});
    Slope slope = withPrior(objective.slope(at, threads), prior, at);
    double damping = 1e-3;
    int refused = 0; // in a row
    for (int steps = 0; steps < mostSteps; ++steps) {
        if (progress.cancelled())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("memory", "Optimising was stopped."));
        progress.report(steps, mostSteps);
        const auto step = boundedStep(slope, at, damping);
        if (!step) {
            damping = std::max(damping * 10, 1e-3);
            continue;
        }
        const double promise = promised(slope, *step);
        // Where formulas meet, the loss has edges: the last bit that a step promises across one isn't to be had.
        if (promise < tolerance || (refused >= 2 && promise < 20 * tolerance))
            break;
        const Parameters next = moved(at, *step);
        const Slope there = withPrior(objective.slope(next, threads), prior, next);
        if (!(there.loss < slope.loss)) { // also when it isn't a number
            damping = std::max(damping * 10, 0.1);
            ++refused;
            continue;
        }
        refused = 0;
        damping *= slope.loss - there.loss > promise * 0.7 ? 0.1 : 1;
        slope = there;
        at = next;
    }
    return at;
}

} // namespace lamplight::memory
