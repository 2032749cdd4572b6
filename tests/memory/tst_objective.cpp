// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/objective.h"

#include "memory/evaluate.h"
#include "memory/quickmath.h"
#include "simulatedreviews.h"

#include <QTest>
#include <cmath>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

Histories simulated(int cards, quint64 seed, const Parameters& truth)
{
    return histories(test::simulatedReviews(cards, seed, truth), Coverage::SinceLearned);
}

std::vector<float> weightsOf(const Histories& log)
{
    std::vector<float> weights(log.answers());
    for (size_t i = 0; i < log.items.size(); ++i)
        weights[log.items[i]] = 0.25F + static_cast<float>(i % 4) / 4;
    return weights;
}

/// The loss by the formulas that scheduling uses, each item by itself.
double plainLoss(const Parameters& parameters, const Histories& log, const std::vector<float>& weights)
{
    const std::vector<double> predicted = predictions(parameters, log, 1);
    double loss = 0;
    for (size_t i = 0; i < predicted.size(); ++i)
        if (weights[i] > 0) {
            const double r = std::clamp(predicted[i], 1e-7, 1 - 1e-7);
            loss -= static_cast<double>(weights[i]) * std::log(log.ratings[i] > 1 ? r : 1 - r);
        }
    return loss;
}

} // namespace

class TestObjective : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickFunctions();
    void gradient_data();
    void gradient();
    void curvatureIsFisherInformation();
};

void TestObjective::quickFunctions()
{
    double worstExp = 0, worstLog = 0;
    for (int i = -200'000; i <= 200'000; ++i) {
        const double x = i * 0.00345678;
        worstExp = std::max(worstExp, std::abs(quickExp(x) / std::exp(x) - 1));
        const double y = std::exp(x / 10);
        worstLog = std::max(worstLog, std::abs(quickLog(y) - std::log(y)) / std::max(1.0, std::abs(std::log(y))));
    }
    QVERIFY2(worstExp < 1e-9, qPrintable(QString::number(worstExp)));
    QVERIFY2(worstLog < 1e-9, qPrintable(QString::number(worstLog)));
}

void TestObjective::gradient_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<double>("share");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("weights %d", static_cast<int>(seed)) << seed << 0.05 * static_cast<double>(seed);
}

void TestObjective::gradient()
{
    QFETCH(quint64, seed);
    QFETCH(double, share);
    const Histories log = simulated(120, seed, test::movedDefaults(seed + 100, 0.3));
    const Parameters at = test::movedDefaults(seed, share);
    const Objective objective{log, weightsOf(log)};
    const Slope slope = objective.slope(at, 1);
    const double loss = plainLoss(at, log, objective.weights);
    QVERIFY(std::abs(slope.loss - loss) < 1e-6 * loss);
    for (size_t i = 0; i < 21; ++i) {
        // Some items lie just on an edge between two formulas: the step must be small, and one edge may be crossed.
        const double step = 1e-6 * std::max(at.w[i], 0.01);
        Parameters up = at, down = at;
        up.w[i] += step;
        down.w[i] -= step;
        const double expected =
            (plainLoss(up, log, objective.weights) - plainLoss(down, log, objective.weights)) / (2 * step);
        QVERIFY2(std::abs(slope.gradient[i] - expected) < 2e-4 * std::abs(expected) + 2e-3,
                 qPrintable(QStringLiteral("w%1: %2, not %3").arg(i).arg(slope.gradient[i]).arg(expected)));
    }
}

void TestObjective::curvatureIsFisherInformation()
{
    // One card, one item: weight/(r(1-r)) times the outer product of the derivative of r.
    std::vector<Review> reviews = test::simulatedReviews(1, 1, Parameters::defaults());
    reviews.resize(1);
    reviews[0].rating = Rating::Good;
    Review second = reviews[0];
    second.before = CardState::Review;
    second.elapsedDays = 4;
    second.at += 1;
    reviews.push_back(second);
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const Parameters at = Parameters::defaults();
    const Slope slope = Objective{log, {0, 0.5F}}.slope(at, 1);
    const auto recall = [&](Parameters moved) { return retrievability(moved, moved.w[2], 4); };
    std::array<double, 21> by{};
    for (const size_t i : {2U, 20U}) {
        Parameters up = at, down = at;
        up.w[i] += 1e-6;
        down.w[i] -= 1e-6;
        by[i] = (recall(up) - recall(down)) / 2e-6;
    }
    const double r = recall(at);
    for (size_t i = 0; i < 21; ++i)
        for (size_t j = 0; j < 21; ++j)
            QVERIFY(std::abs(slope.curvature[i][j] - 0.5 * by[i] * by[j] / (r * (1 - r))) < 1e-7);
}

QTEST_GUILESS_MAIN(TestObjective)
#include "tst_objective.moc"
