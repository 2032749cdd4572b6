// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bound.h"
#include "plan/policies.h"
#include "plan/simulate.h"

#include <QTest>
#include <functional>
#include <numeric>

using namespace lamplight;
using namespace lamplight::plan;

namespace {

double boundOf(const Course& course, const std::vector<BoundCard>& cards)
{
    NoProgress progress;
    return recallBound({course.parameters, course.costs, course.steps}, cards, course.seconds, 0, progress);
}

std::vector<BoundCard> freshCards(int count)
{
    return std::vector<BoundCard>(static_cast<size_t>(count), BoundCard{{}, 0, 1.0 / count});
}

double simulated(const Course& course, const std::function<std::unique_ptr<Policy>()>& policy)
{
    double sum = 0;
    constexpr int learners = 5;
    for (quint64 seed = 1; seed <= learners; ++seed)
        sum += simulate(course, Learner(seed, course.cards, course.parameters, course.costs, course.steps), *policy())
                   .recall;
    return sum / learners;
}

} // namespace

class TestBound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPolicyComesAbove_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<double>("gap"); // how far above the best of these policies it may lie
        QTest::newRow("hopeless") << 3000 << 10 << 10.0 << 0.03;
        QTest::newRow("short") << 300 << 14 << 15.0 << 0.10;
        QTest::newRow("tight") << 600 << 30 << 7.0 << 0.25;
        QTest::newRow("ample") << 300 << 30 << 60.0 << 0.05;
    }

    void noPolicyComesAbove()
    {
        QFETCH(int, cards);
        QFETCH(int, days);
        QFETCH(double, minutes);
        const Course course = Course::even(cards, days, minutes);
        const double bound = boundOf(course, freshCards(cards));
        double best = 0;
        for (const double retention : {0.7, 0.8, 0.9})
            for (const bool sweep : {false, true})
                best = std::max(best, simulated(course, [&] { return fixedRetention(retention, sweep); }));
        best = std::max(best, simulated(course, cramming));
        QVERIFY2(bound >= best, qPrintable(QStringLiteral("%1 < %2").arg(bound).arg(best)));
        QFETCH(double, gap);
        QVERIFY2(bound <= best + gap, qPrintable(QStringLiteral("%1 > %2").arg(bound).arg(best)));
    }

    void moreMinutesAndFewerCardsLiftIt()
    {
        const double here = boundOf(Course::even(600, 14, 10), freshCards(600));
        QVERIFY(boundOf(Course::even(600, 14, 12), freshCards(600)) > here + 0.01);
        QVERIFY(boundOf(Course::even(500, 14, 10), freshCards(500)) > here + 0.01);
    }

    void withoutMinutesItIsWhatIsLeft()
    {
        Course course = Course::even(2, 20, 0);
        const std::vector<BoundCard> cards{{{10, 5}, 3, 0.25}, {{100, 5}, 8, 0.75}};
        const double left = 0.25 * memory::retrievability(course.parameters, 10, 23) +
                            0.75 * memory::retrievability(course.parameters, 100, 28);
        const double bound = boundOf(course, cards);
        QVERIFY(bound >= left);
        QVERIFY2(bound < left + 0.01, qPrintable(QString::number(bound - left)));
    }

    void heavyCardsCountMore()
    {
        // A tenth of the cards holds nine tenths of the exam: those alone can be learnt.
        const Course course = Course::even(1000, 10, 10);
        std::vector<BoundCard> cards = freshCards(1000);
        for (size_t i = 0; i < cards.size(); ++i)
            cards[i].weight = i < 100 ? 0.009 : 0.1 / 900;
        const double heavy = boundOf(course, cards);
        const double hundred = boundOf(Course::even(100, 10, 10), freshCards(100));
        QVERIFY(heavy > boundOf(course, freshCards(1000)) + 0.4);
        QVERIFY(heavy >= 0.9 * hundred - 0.02);
        QVERIFY(heavy <= 0.9 * hundred + 0.1 + 0.02);
    }

    void manyWeightsLieBetweenTheirNeighbours()
    {
        // Ten topics of one to ten parts: as good as the bound of each weight alone allows, and never under a plan.
        const Course course = Course::even(500, 10, 10);
        std::vector<BoundCard> cards = freshCards(500);
        double sum = 0;
        for (size_t i = 0; i < cards.size(); ++i)
            sum += cards[i].weight = 1.0 + static_cast<double>(i % 10);
        for (BoundCard& card : cards)
            card.weight /= sum;
        Course weighted = course;
        for (const BoundCard& card : cards)
            weighted.weights.push_back(card.weight);
        const double bound = boundOf(course, cards);
        QVERIFY(bound >= simulated(weighted, cramming));
        QVERIFY(bound >= boundOf(course, freshCards(500)) - 0.001);
        QVERIFY(bound < 1);
    }

    void stopsOnceLowEnough()
    {
        const Course course = Course::even(3000, 10, 10);
        NoProgress progress;
        const double bound = recallBound({course.parameters, course.costs, course.steps}, freshCards(3000),
                                         course.seconds, 0.5, progress);
        QVERIFY(bound < 0.5);
    }
};

QTEST_GUILESS_MAIN(TestBound)
#include "tst_bound.moc"
