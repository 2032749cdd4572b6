// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/evaluate.h"
#include "memory/firststability.h"
#include "simulatedreviews.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

bool close(double actual, double expected, double difference = 1e-12)
{
    if (std::abs(actual - expected) <= difference)
        return true;
    qWarning("%.12g is not %.12g", actual, expected);
    return false;
}

/// `count` cards with a first rating and one answer `days` later, of which the first `failed` fail.
void addCards(std::vector<Review>& reviews, Rating first, int days, int count, int failed)
{
    for (int i = 0; i < count; ++i) {
        Review review;
        review.card = CardId(static_cast<qint64>(reviews.size()) + 1);
        review.at = static_cast<qint64>(reviews.size());
        review.rating = first;
        reviews.push_back(review);
        review.before = CardState::Review;
        review.elapsedDays = days;
        review.at += days * 86'400'000LL;
        review.rating = i < failed ? Rating::Again : Rating::Good;
        reviews.push_back(review);
    }
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worthOnePrediction();
    void weighsRecentMore();
    void binsApart_data();
    void binsApart();
    void binsAsPublished();
    void calibrationPoints();
    void outliers_data();
    void outliers();
    void orderOfTrainingItems();
    void firstStabilityFits();
    void firstStabilitiesInOrder_data();
    void firstStabilitiesInOrder();
};

void TestEvaluate::worthOnePrediction()
{
    std::vector<Review> reviews;
    addCards(reviews, Rating::Good, 5, 4, 1);
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const double r = retrievability(Parameters::defaults(), Parameters::defaults().w[2], 5);
    const Evaluation seen = evaluate(Parameters::defaults(), log, log.items, Weighing::Equal);
    QCOMPARE(seen.items, 4U);
    QVERIFY(close(seen.logLoss, -(3 * std::log(r) + std::log(1 - r)) / 4));
    QVERIFY(close(seen.rmseBins, std::abs(r - 0.75)));
    QCOMPARE(evaluate(Parameters::defaults(), log, {}, Weighing::Recent), Evaluation{});
}

void TestEvaluate::weighsRecentMore()
{
    std::vector<Review> reviews;
    addCards(reviews, Rating::Good, 5, 4, 1); // the first of four fails
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const double r = retrievability(Parameters::defaults(), Parameters::defaults().w[2], 5);
    const auto weight = [](double age) { return 0.25 + 0.75 * age * age * age; };
    const double others = weight(1 / 3.) + weight(2 / 3.) + 1;
    const Evaluation seen = evaluate(Parameters::defaults(), log, log.items, Weighing::Recent);
    QVERIFY(close(seen.logLoss, -(0.25 * std::log(1 - r) + others * std::log(r)) / (0.25 + others)));
    QVERIFY(close(seen.rmseBins, std::abs(r - 0.75))); // within a bin all count alike
}

void TestEvaluate::binsApart_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("apart");
    // 3.62 and 13.1 are the first bounds between bins of days.
    QTest::newRow("1 and 3") << 3 << false;
    QTest::newRow("1 and 4") << 4 << true;
    QTest::newRow("1 and 14") << 14 << true;
}

void TestEvaluate::binsApart()
{
    QFETCH(int, days);
    QFETCH(bool, apart);
    std::vector<Review> reviews;
    addCards(reviews, Rating::Good, 1, 1, 1);
    addCards(reviews, Rating::Good, days, 1, 0);
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const double s = Parameters::defaults().w[2];
    const double failed = retrievability(Parameters::defaults(), s, 1);
    const double recalled = retrievability(Parameters::defaults(), s, days) - 1;
    const double together = std::abs(failed + recalled) / 2;
    const double separately = std::sqrt((failed * failed + recalled * recalled) / 2);
    QVERIFY(close(evaluate(Parameters::defaults(), log, log.items, Weighing::Equal).rmseBins,
                  apart ? separately : together));
}

// The bins by the numbers that srs-benchmark and fsrs-rs give them.
void TestEvaluate::binsAsPublished()
{
    const Parameters at = Parameters::defaults();
    const Histories log =
        histories(test::simulatedReviews(400, 6, test::movedDefaults(1, 0.3)), Coverage::SinceLearned);
    const std::vector<double> predicted = predictions(at, log);
    const auto step = [](double scale, double base, double value) {
        return std::round(scale * std::pow(base, std::floor(std::log(value) / std::log(base))));
    };
    struct Bin {
        double predicted = 0, recalled = 0, items = 0;
    };
    std::map<std::array<double, 3>, Bin> bins;
    for (size_t card = 0; card < log.cards.size(); ++card) {
        int days = 0, lapses = 0;
        for (quint32 i = log.starts[card]; i < log.starts[card + 1]; ++i) {
            if (log.elapsedDays[i] == 0)
                continue;
            ++days;
            Bin& bin = bins[{step(248, 3.62, log.elapsedDays[i]), step(1.99, 1.89, days + 1.0),
                             lapses == 0 ? 0 : step(1.65, 1.73, lapses)}];
            bin.predicted += predicted[i];
            bin.recalled += log.ratings[i] > 1 ? 1 : 0;
            ++bin.items;
            lapses += log.ratings[i] == 1 ? 1 : 0;
        }
    }
    double sum = 0;
    for (const auto& [key, bin] : bins)
        sum += std::pow(bin.predicted - bin.recalled, 2) / bin.items;
    QVERIFY(bins.size() > 30);
    QVERIFY(close(evaluate(at, log, log.items, Weighing::Equal).rmseBins,
                  std::sqrt(sum / static_cast<double>(log.items.size())), 1e-9));
}

void TestEvaluate::calibrationPoints()
{
    const Histories log = histories(test::simulatedReviews(1000, 2, Parameters::defaults()), Coverage::SinceLearned);
    const Evaluation seen = evaluate(Parameters::defaults(), log, log.items, Weighing::Equal);
    QCOMPARE(seen.calibration.size(), 20U);
    size_t items = 0;
    for (size_t i = 0; i < seen.calibration.size(); ++i) {
        const CalibrationPoint& point = seen.calibration[i];
        items += point.items;
        QVERIFY(i == 0 || point.predicted >= seen.calibration[i - 1].predicted);
        // The learner is the model: a point lies within what chance allows.
        const double sd = std::sqrt(point.predicted * (1 - point.predicted) / static_cast<double>(point.items));
        QVERIFY2(std::abs(point.recalled - point.predicted) < 4.5 * sd, qPrintable(QString::number(i)));
    }
    QCOMPARE(items, log.items.size());
    QCOMPARE(evaluate(Parameters::defaults(), log, std::span(log.items).first(3), Weighing::Equal).calibration.size(),
             3U);
}

void TestEvaluate::outliers_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<QList<QPair<int, int>>>("groups"); // days, cards
    QTest::addColumn<QList<int>>("kept");               // days
    using Groups = QList<QPair<int, int>>;
    QTest::newRow("under 20 in all") << 3 << Groups{{1, 10}, {2, 9}} << QList<int>{};
    QTest::newRow("20 in one") << 3 << Groups{{1, 20}} << QList<int>{1};
    QTest::newRow("small ones until 20") << 3 << Groups{{1, 10}, {2, 9}, {3, 12}} << QList<int>{3};
    QTest::newRow("as small: fewer days first") << 3 << Groups{{1, 12}, {2, 12}, {3, 30}} << QList<int>{2, 3};
    QTest::newRow("under a twentieth") << 3 << Groups{{1, 1000}, {2, 22}} << QList<int>{1};
    QTest::newRow("a twentieth") << 3 << Groups{{1, 500}, {2, 24}, {3, 10}} << QList<int>{2, 1};
    QTest::newRow("over 100 days") << 3 << Groups{{100, 30}, {101, 30}} << QList<int>{100};
    QTest::newRow("easy: over 365 days") << 4 << Groups{{101, 30}, {365, 30}, {366, 30}} << QList<int>{101, 365};
    QTest::newRow("fewer than six") << 3 << Groups{{1, 5}, {2, 5}, {3, 5}, {4, 5}, {5, 90}} << QList<int>{5};
}

void TestEvaluate::outliers()
{
    QFETCH(int, rating);
    using Groups = QList<QPair<int, int>>;
    QFETCH(Groups, groups);
    QFETCH(QList<int>, kept);
    std::vector<Review> reviews;
    size_t all = 0, left = 0;
    for (const auto& [days, cards] : groups) {
        addCards(reviews, static_cast<Rating>(rating), days, cards, 1);
        all += static_cast<size_t>(cards);
        left += kept.contains(days) ? static_cast<size_t>(cards) : 0;
    }
    const TrainingItems items = trainingItems(histories(reviews, Coverage::SinceLearned));
    QList<int> days;
    for (const auto& group : items.first[static_cast<size_t>(rating) - 1])
        days.append(group.days);
    QCOMPARE(days, kept);
    QCOMPARE(items.size(), left);
    QCOMPARE(items.outliers, all - left);
}

void TestEvaluate::orderOfTrainingItems()
{
    std::vector<Review> reviews;
    addCards(reviews, Rating::Easy, 9, 25, 0);
    addCards(reviews, Rating::Good, 2, 30, 0);
    addCards(reviews, Rating::Good, 4, 25, 0);
    Review later = reviews.back(); // one card is answered a third time, sooner than the others' second
    later.at = reviews.front().at + 1;
    later.elapsedDays = 1;
    for (Review& review : reviews)
        review.at += 100'000'000'000;
    reviews[reviews.size() - 2].at = 0;
    reviews[reviews.size() - 1].at = 1;
    reviews.push_back(later);
    reviews.back().at = 2;
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const std::vector<std::uint32_t> order = trainingItems(log).inOrder();
    QCOMPARE(order.size(), 81U);
    QCOMPARE(log.elapsedDays[order[0]], 4); // Good before Easy, the smaller group first
    QCOMPARE(log.elapsedDays[order[24]], 4);
    QCOMPARE(log.elapsedDays[order[25]], 2);
    QCOMPARE(log.elapsedDays[order[55]], 9);
    QCOMPARE(log.elapsedDays[order[80]], 1); // what isn't a first item comes last, however early it was
    // Of the first two items in time only those count, and they are too few.
    QCOMPARE(trainingItems(log, 2).size(), 0U);
}

void TestEvaluate::firstStabilityFits()
{
    // 900 of 1000 recalled after 3 days: where the curve passes 0.9, but for the pull toward the default.
    std::vector<Review> reviews;
    addCards(reviews, Rating::Good, 3, 1000, 100);
    const Histories log = histories(reviews, Coverage::SinceLearned);
    const FirstStabilities found = firstStabilities(log, trainingItems(log), 0.9);
    QVERIFY(close(found.days[2], 3, 0.02));
    QCOMPARE(found.counts, (RatingCounts{0, 0, 1000, 0}));
    // The others are in proportion.
    QVERIFY(close(found.days[0] / found.days[2], 0.212 / 2.3065, 1e-9));
}

void TestEvaluate::firstStabilitiesInOrder_data()
{
    QTest::addColumn<QList<double>>("days");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<double>>("expected");
    const QList<int> each{1, 1, 1, 1};
    QTest::newRow("in order") << QList<double>{1, 2, 3, 4} << each << QList<double>{1, 2, 3, 4};
    QTest::newRow("none") << QList<double>{0, 0, 0, 0} << QList<int>{0, 0, 0, 0}
                          << QList<double>{0.212, 1.2931, 2.3065, 8.2956};
    QTest::newRow("one") << QList<double>{0, 0, 4.613, 0} << QList<int>{0, 0, 9, 0}
                         << QList<double>{0.424, 2.5862, 4.613, 16.5912};
    QTest::newRow("between two") << QList<double>{0.4, 0, 2.3, 10.9} << QList<int>{1, 0, 1, 1}
                                 << QList<double>{0.4, 1.1227008, 2.3, 10.9};
    QTest::newRow("third by its neighbours")
        << QList<double>{0.4, 1, 0, 10} << QList<int>{1, 1, 0, 1} << QList<double>{0.4, 1, 3.4673685, 10};
    QTest::newRow("the rarer gives way, below")
        << QList<double>{5, 2, 6, 7} << QList<int>{1, 9, 9, 9} << QList<double>{2, 2, 6, 7};
    QTest::newRow("the rarer gives way, above")
        << QList<double>{1, 2, 9, 7} << QList<int>{9, 9, 9, 1} << QList<double>{1, 2, 9, 9};
    // Both between 1 and 8 by the two proportions at once: ln S2 / ln 8 = .3186 / (1 - .2714), ln S3 = .46 ln S2 + .54
    // ln 8.
    QTest::newRow("two between") << QList<double>{1, 0, 0, 8} << QList<int>{1, 0, 0, 1}
                                 << QList<double>{1, 2.482514, 4.670467, 8};
    QTest::newRow("upward") << QList<double>{1, 2, 0, 0} << QList<int>{1, 1, 0, 0}
                            << QList<double>{1, 2, 3.2376, 4.879};
    QTest::newRow("at most 100 days") << QList<double>{0, 20, 60, 0} << QList<int>{0, 1, 1, 0}
                                      << QList<double>{4.116, 20, 60, 100};
}

void TestEvaluate::firstStabilitiesInOrder()
{
    QFETCH(QList<double>, days);
    QFETCH(QList<int>, counts);
    QFETCH(QList<double>, expected);
    std::array<double, 4> given{};
    RatingCounts seen{};
    for (qsizetype i = 0; i < 4; ++i) {
        given[static_cast<size_t>(i)] = days[i];
        seen[static_cast<size_t>(i)] = static_cast<size_t>(counts[i]);
    }
    const std::array<double, 4> filled = inOrder(given, seen);
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY(close(filled[static_cast<size_t>(i)], expected[i], 1e-3 * expected[i]));
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
