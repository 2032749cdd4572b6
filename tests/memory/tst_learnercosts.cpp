// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "memory/learnercosts.h"
#include "memory/stepadvice.h"

#include <QTest>
#include <cmath>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

constexpr LearnerCosts usual{20, 15, 10, 5, 30};
constexpr double decay = 0.1542;

Review answer(qint64 card, Rating rating, CardState before, qint64 ms, qint64 at = 0)
{
    Review review;
    review.card = CardId(card);
    review.rating = rating;
    review.before = before;
    review.ms = ms;
    review.at = at;
    return review;
}

/// `count` cards that are answered a second time after a wait of about `minutes`, recalled as a memory of that
/// stability is. Their first answer is in state `before`.
void addWaits(std::vector<Review>& reviews, Rating first, CardState before, int count, double minutes, double stability)
{
    Random random(reviews.size() + 7);
    const double factor = std::pow(0.9, -1 / decay) - 1;
    for (int i = 0; i < count; ++i) {
        const qint64 card = static_cast<qint64>(reviews.size()) + 1;
        const double wait = minutes * (0.5 + random.unit());
        const bool recalled = random.unit() < std::pow(1 + factor * wait / stability, -decay);
        reviews.push_back(answer(card, first, before, 3000, 1000));
        reviews.push_back(answer(card, recalled ? Rating::Good : Rating::Again, CardState::Learning, 5000,
                                 1000 + static_cast<qint64>(wait * 60'000) + 5000));
    }
}

} // namespace

class TestLearnerCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualWithoutAnswers();
    void meanOfMany();
    void pausesDontCount();
    void stepsFromWaits();
    void secondStepFromTheLeast();
    void nothingFromFew();
    void noStepWhereMemoryHolds();
};

void TestLearnerCosts::usualWithoutAnswers()
{
    QCOMPARE(learnerCosts({}, usual, 60).seconds, usual);
    // Logged without a time.
    const std::vector<Review> silent(50, answer(1, Rating::Good, CardState::Review, 0));
    QCOMPARE(learnerCosts(silent, usual, 60), (MeasuredCosts{usual, 0}));
}

void TestLearnerCosts::meanOfMany()
{
    std::vector<Review> reviews;
    for (int i = 0; i < 1000; ++i) {
        reviews.push_back(answer(i, Rating::Again, CardState::New, 40'000)); // a first answer, whatever its rating
        reviews.push_back(answer(i, Rating::Good, CardState::Learning, 8000));
        reviews.push_back(answer(i, Rating::Again, CardState::Review, i % 2 == 0 ? 10'000 : 20'000));
    }
    const MeasuredCosts costs = learnerCosts(reviews, usual, 60);
    QCOMPARE(costs.answers, 3000U);
    QVERIFY(std::abs(costs.seconds.fresh - 40) < 0.3);
    QVERIFY(std::abs(costs.seconds.good - 8) < 0.1);
    QVERIFY(std::abs(costs.seconds.again - 15) < 0.2);
    QCOMPARE(costs.seconds.hard, usual.hard);
    // Twenty answers weigh as much as what is usual.
    const std::vector<Review> few(20, answer(1, Rating::Easy, CardState::Review, 9000));
    QCOMPARE(learnerCosts(few, usual, 60).seconds.easy, 7.0);
}

void TestLearnerCosts::pausesDontCount()
{
    std::vector<Review> reviews(980, answer(1, Rating::Good, CardState::Review, 6000));
    reviews.insert(reviews.end(), 20, answer(1, Rating::Good, CardState::Review, 3'600'000));
    const double expected = (980 * 6 + 20 * 30 + 20 * usual.good) / 1020; // five medians
    QVERIFY(std::abs(learnerCosts(reviews, usual, 60).seconds.good - expected) < 1e-9);
    const double capped = (980 * 6 + 20 * 12 + 20 * usual.good) / 1020;
    QVERIFY(std::abs(learnerCosts(reviews, usual, 12).seconds.good - capped) < 1e-9);
}

void TestLearnerCosts::stepsFromWaits()
{
    std::vector<Review> reviews;
    addWaits(reviews, Rating::Again, CardState::New, 4000, 5, 6);
    addWaits(reviews, Rating::Good, CardState::New, 4000, 30, 40);
    addWaits(reviews, Rating::Again, CardState::Review, 4000, 10, 15);
    const StepAdvice advice = stepAdvice(reviews, decay, 0.9);
    QVERIFY(advice.again.stability && advice.good.stability && advice.lapse.stability);
    QVERIFY2(std::abs(*advice.again.stability - 6) < 1.5, qPrintable(QString::number(*advice.again.stability)));
    QVERIFY2(std::abs(*advice.good.stability - 40) < 10, qPrintable(QString::number(*advice.good.stability)));
    QVERIFY(!advice.hard.stability);
    QVERIFY(advice.learning && advice.learning->size() == 2);
    QCOMPARE(advice.learning->at(0), static_cast<int>(std::lround(*advice.again.stability)));
    QCOMPARE(advice.learning->at(1), static_cast<int>(std::lround(*advice.good.stability)));
    QVERIFY(advice.relearning && advice.relearning->size() == 1);
    QCOMPARE(advice.relearning->at(0), static_cast<int>(std::lround(*advice.lapse.stability)));
    // Who wants to remember more waits less.
    const StepAdvice stricter = stepAdvice(reviews, decay, 0.95);
    QVERIFY(stricter.learning->at(1) < advice.learning->at(1));
}

void TestLearnerCosts::secondStepFromTheLeast()
{
    std::vector<Review> reviews;
    addWaits(reviews, Rating::Again, CardState::New, 4000, 5, 10);
    addWaits(reviews, Rating::Hard, CardState::New, 4000, 15, 20);
    addWaits(reviews, Rating::Good, CardState::New, 4000, 60, 120);
    const StepAdvice advice = stepAdvice(reviews, decay, 0.9);
    QVERIFY(advice.learning && advice.learning->size() == 2);
    const double second = 2 * *advice.hard.stability - *advice.again.stability;
    QVERIFY(second < *advice.good.stability);
    QCOMPARE(advice.learning->at(1), static_cast<int>(std::lround(second)));
}

void TestLearnerCosts::nothingFromFew()
{
    std::vector<Review> reviews;
    addWaits(reviews, Rating::Again, CardState::New, 99, 5, 2);
    addWaits(reviews, Rating::Again, CardState::Review, 99, 5, 2);
    QVERIFY(!stepAdvice(reviews, decay, 0.9).learning);
    QVERIFY(!stepAdvice(reviews, decay, 0.9).relearning);
    addWaits(reviews, Rating::Again, CardState::New, 1, 5, 2);
    addWaits(reviews, Rating::Again, CardState::Review, 1, 5, 2);
    QVERIFY(stepAdvice(reviews, decay, 0.9).learning);
    QVERIFY(stepAdvice(reviews, decay, 0.9).relearning);
    QVERIFY(!stepAdvice({}, decay, 0.9).learning);
}

void TestLearnerCosts::noStepWhereMemoryHolds()
{
    std::vector<Review> reviews;
    addWaits(reviews, Rating::Again, CardState::New, 3000, 600, 5000);
    addWaits(reviews, Rating::Again, CardState::Review, 3000, 600, 5000);
    const StepAdvice advice = stepAdvice(reviews, decay, 0.9);
    QCOMPARE(advice.learning, std::optional(std::vector<int>()));
    QCOMPARE(advice.relearning, std::optional(std::vector<int>()));
}

QTEST_GUILESS_MAIN(TestLearnerCosts)
#include "tst_learnercosts.moc"
