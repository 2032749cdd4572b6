// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/train.h"
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

struct Stop final : Progress {
    void report(qint64, qint64) override { ++reports; }
    bool cancelled() const override { return reports >= after; }
    int reports = 0;
    int after = 0;
};

} // namespace

class TestTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOnAnyNumberOfThreads();
    void tooLittle_data();
    void tooLittle();
    void findsTheLearner();
    void isLeastAround();
    void staysInRange_data();
    void staysInRange();
    void longHistoriesAreCut();
    void verdicts();
    void noiseIsNotLearned();
    void stops();
};

void TestTrain::sameOnAnyNumberOfThreads()
{
    const Histories log = simulated(9000, 4, test::movedDefaults(4, 0.3)); // several ranges, and a sample first
    NoProgress progress;
    const auto one = train(log, progress, {SIZE_MAX, 1});
    QVERIFY(one);
    for (const int threads : {2, 3, 0}) {
        const auto others = train(log, progress, {SIZE_MAX, threads});
        QVERIFY(others);
        QCOMPARE(others->parameters, one->parameters); // to the last bit
    }
    QCOMPARE(evaluate(one->parameters, log, 3), evaluate(one->parameters, log, 1));
}

void TestTrain::tooLittle_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("learned");
    QTest::newRow("nothing") << 0 << 2 << static_cast<int>(Learned::Nothing);
    QTest::newRow("19 items are outliers") << 19 << 2 << static_cast<int>(Learned::Nothing);
    QTest::newRow("20 first items") << 20 << 2 << static_cast<int>(Learned::FirstStabilities);
    QTest::newRow("500 first items") << 500 << 2 << static_cast<int>(Learned::FirstStabilities);
    QTest::newRow("62 items") << 31 << 3 << static_cast<int>(Learned::FirstStabilities);
    QTest::newRow("64 items") << 32 << 3 << static_cast<int>(Learned::Everything);
    QTest::newRow("no answer on another day") << 100 << 1 << static_cast<int>(Learned::Nothing);
}

void TestTrain::tooLittle()
{
    QFETCH(int, cards);
    QFETCH(int, answers);
    QFETCH(int, learned);
    std::vector<Review> reviews;
    for (int card = 1; card <= cards; ++card)
        for (int i = 0; i < answers; ++i) {
            Review review;
            review.card = CardId(card);
            review.at = i * 1000 + card;
            review.rating = (card + i) % 7 == 0 && i > 0 ? Rating::Again : Rating::Good;
            review.elapsedDays = 3 * i;
            review.before = i == 0 ? CardState::New : CardState::Review;
            reviews.push_back(review);
        }
    NoProgress progress;
    const auto training = train(histories(reviews, Coverage::SinceLearned), progress);
    QVERIFY(training);
    QCOMPARE(static_cast<int>(training->learned), learned);
    const Parameters defaults = Parameters::defaults();
    QCOMPARE(training->parameters == defaults, training->learned == Learned::Nothing);
    QCOMPARE(std::equal(defaults.w.begin() + 4, defaults.w.end(), training->parameters.w.begin() + 4),
             training->learned != Learned::Everything);
}

void TestTrain::findsTheLearner()
{
    const Parameters truth = test::movedDefaults(77, 0.3);
    const Histories log = simulated(6000, 9, truth);
    const Histories fresh = simulated(6000, 10, truth); // what the learner will answer to other cards
    NoProgress progress;
    const auto training = train(log, progress);
    QVERIFY(training);
    const auto loss = [&](const Parameters& parameters) {
        return evaluate(parameters, fresh, fresh.items, Weighing::Equal).logLoss;
    };
    const double gap = loss(Parameters::defaults()) - loss(truth);
    QVERIFY(gap > 0.003);
    // All but a tenth of what can be gained is gained, and 21 weights from 45,000 items cost no more than chance.
    QVERIFY2(loss(training->parameters) - loss(truth) < 0.1 * gap, qPrintable(QString::number(gap)));
}

void TestTrain::isLeastAround()
{
    const Histories log = simulated(1500, 21, test::movedDefaults(6, 0.3));
    NoProgress progress;
    const auto training = train(log, progress);
    QVERIFY(training);
    // Moving w8..w14 and w20 either way doesn't lower the loss by more than what training stops at, and their prior.
    const double least = evaluate(training->parameters, log).logLoss;
    for (const size_t i : {8U, 9U, 10U, 11U, 13U, 14U, 20U})
        for (const double share : {0.98, 1.02}) {
            Parameters moved = training->parameters;
            moved.w[i] *= share;
            QVERIFY2(evaluate(moved, log).logLoss > least - 5e-5, qPrintable(QString::number(i)));
        }
}

void TestTrain::staysInRange_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("kind");
    const std::array names{"never forgets", "always forgets", "answers at random", "only hard and easy"};
    for (int kind = 0; kind < 4; ++kind)
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s, %d", names[static_cast<size_t>(kind)], static_cast<int>(seed)) << seed << kind;
}

void TestTrain::staysInRange()
{
    QFETCH(quint64, seed);
    QFETCH(int, kind);
    std::vector<Review> reviews = test::simulatedReviews(300, seed, test::movedDefaults(seed, 0.4));
    for (size_t i = 0; i < reviews.size(); ++i) {
        const int some = static_cast<int>((i * 2654435761U) % 97);
        const std::array<int, 4> ratings{3, 1, 1 + some % 4, some % 2 == 0 ? 2 : 4};
        reviews[i].rating = static_cast<Rating>(ratings[static_cast<size_t>(kind)]);
    }
    NoProgress progress;
    const auto training = train(histories(reviews, Coverage::SinceLearned), progress);
    QVERIFY(training);
    QCOMPARE(training->learned, Learned::Everything);
    for (size_t i = 0; i < 21; ++i) {
        const auto [low, high] = trainedRanges()[i];
        QVERIFY2(training->parameters.w[i] >= low && training->parameters.w[i] <= high,
                 qPrintable(QStringLiteral("w%1 = %2").arg(i).arg(training->parameters.w[i])));
    }
    for (size_t i = 1; i < 4; ++i)
        QVERIFY(training->parameters.w[i] >= training->parameters.w[i - 1]);
    QVERIFY(Parameters::upgrade(training->parameters.w)); // a deck will take them
}

void TestTrain::longHistoriesAreCut()
{
    // One card with 300 answers says no more than with 64.
    std::vector<Review> reviews = test::simulatedReviews(200, 3, Parameters::defaults());
    const auto with = [&](int answers) {
        std::vector<Review> all = reviews;
        for (int i = 0; i < answers; ++i) {
            Review review;
            review.card = CardId(1'000'000);
            review.at = i - 1'000'000;
            review.rating = i % 3 == 0 && i > 0 ? Rating::Again : Rating::Good;
            review.elapsedDays = i == 0 ? 0 : 1 + i % 5;
            review.before = i == 0 ? CardState::New : CardState::Review;
            all.push_back(review);
        }
        for (int i = 0; i < 30; ++i) // so that its first item is no outlier
            for (int k = 0; k < 2; ++k) {
                Review review;
                review.card = CardId(2'000'000 + i);
                review.at = i - 2'000'000 + k;
                review.rating = Rating::Good;
                review.elapsedDays = 2 * k;
                review.before = k == 0 ? CardState::New : CardState::Review;
                all.push_back(review);
            }
        NoProgress progress;
        return train(histories(all, Coverage::SinceLearned), progress);
    };
    const auto cut = with(64), longer = with(65), longest = with(300);
    QVERIFY(cut && longer && longest);
    QCOMPARE(longest->items - cut->items, 236U);
    // Only the weights of recency shift, by the count of items.
    for (size_t i = 4; i < 21; ++i)
        QVERIFY2(std::abs(longer->parameters.w[i] - cut->parameters.w[i]) < 5e-3, qPrintable(QString::number(i)));
}

void TestTrain::verdicts()
{
    using Verdict = Optimised::Verdict;
    NoProgress progress;
    const Histories log = simulated(3000, 31, test::movedDefaults(8, 0.35));
    const auto training = train(log, progress);
    const auto better = judge(*training, Parameters::defaults(), log, progress);
    QVERIFY(better);
    QCOMPARE(better->verdict, Verdict::Better);
    QVERIFY(better->after.logLoss < better->before.logLoss);
    QVERIFY(better->heldOutTrained.logLoss <= better->heldOutDefaults.logLoss);
    QCOMPARE(better->heldOutDefaults.items, log.items.size() / 5);

    const auto same = judge(*training, training->parameters, log, progress);
    QCOMPARE(same->verdict, Verdict::NoBetter);
    QVERIFY(!same->isBetter());

    const Histories nothing;
    QCOMPARE(judge({}, Parameters::defaults(), nothing, progress)->verdict, Verdict::TooFew);
}

void TestTrain::noiseIsNotLearned()
{
    // A learner who is as the defaults say, few answers: whatever the verdict, it never is worse than the defaults on
    // the held-out items, and both ways occur.
    NoProgress progress;
    int better = 0, kept = 0;
    for (quint64 seed = 1; seed <= 30; ++seed) {
        const Histories log = simulated(60, seed, Parameters::defaults());
        const auto training = train(log, progress);
        const auto judged = judge(*training, Parameters::defaults(), log, progress);
        QVERIFY(judged);
        if (judged->isBetter()) {
            QVERIFY(judged->heldOutTrained.logLoss <= judged->heldOutDefaults.logLoss);
            ++better;
        } else {
            ++kept;
        }
    }
    QVERIFY(better > 0);
    QVERIFY(kept > 0);
}

void TestTrain::stops()
{
    const Histories log = simulated(500, 1, test::movedDefaults(2, 0.3));
    Stop progress;
    progress.after = 1;
    const auto stopped = train(log, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(progress.reports, 1);
}

QTEST_GUILESS_MAIN(TestTrain)
#include "tst_train.moc"
