// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/answerdays.h"

#include <QTest>
#include <numeric>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

constexpr std::int64_t monday = 2'461'000;

AnswerDays daysOf(const std::vector<Answered>& answers)
{
    AnswerDays days(Parameters::defaults());
    for (const Answered& answer : answers)
        days.add(answer);
    return days;
}

/// A card learnt on `monday` with this stability, answered again `after` days later.
std::vector<Answered> twoAnswers(double stability, int after, Rating rating)
{
    return {{1, monday, Rating::Good, 0, 5000, false, stability},
            {1, monday + after, rating, after, 7000, false, stability * 2}};
}

} // namespace

class TestAnswerDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retentionByMaturity_data()
    {
        QTest::addColumn<double>("stability");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("rating");
        QTest::addColumn<int>("youngRight");
        QTest::addColumn<int>("youngAsked");
        QTest::addColumn<int>("matureRight");
        QTest::addColumn<int>("matureAsked");
        QTest::newRow("young, recalled") << 20.9 << 10 << 3 << 1 << 1 << 0 << 0;
        QTest::newRow("young, forgotten") << 3.0 << 3 << 1 << 0 << 1 << 0 << 0;
        QTest::newRow("hard is recalled") << 3.0 << 3 << 2 << 1 << 1 << 0 << 0;
        QTest::newRow("mature") << 21.0 << 21 << 4 << 0 << 0 << 1 << 1;
        QTest::newRow("mature, forgotten") << 90.0 << 100 << 1 << 0 << 0 << 0 << 1;
        QTest::newRow("on the same day it is learning") << 3.0 << 0 << 1 << 0 << 0 << 0 << 0;
        QTest::newRow("no stability kept: by the time since") << 0.0 << 21 << 3 << 0 << 0 << 1 << 1;
    }
    void retentionByMaturity()
    {
        QFETCH(double, stability);
        QFETCH(int, after);
        QFETCH(int, rating);
        const AnswerDays days = daysOf(twoAnswers(stability, after, static_cast<Rating>(rating)));
        QTEST(days.days().back().young.right, "youngRight");
        QTEST(days.days().back().young.asked, "youngAsked");
        QTEST(days.days().back().mature.right, "matureRight");
        QTEST(days.days().back().mature.asked, "matureAsked");
    }

    void onlyTheFirstAnswerOfADayCounts()
    {
        auto answers = twoAnswers(3, 3, Rating::Again);
        answers.push_back({1, monday + 3, Rating::Good, 0, 4000, false, 1});
        // An old log may claim days between two answers of one day.
        answers.push_back({1, monday + 3, Rating::Good, 2, 4000, false, 1});
        const AnswerDay day = daysOf(answers).days().back();
        QCOMPARE(day.all(), (Recalled{0, 1}));
        QCOMPARE(day.answers, 3);
        QCOMPARE(day.ms, 15000);
    }

    void cardThatWasMadeNewAgainBeginsAnew()
    {
        // Its answers so far count no more, so none came before this one.
        const AnswerDays days =
            daysOf({{1, monday, Rating::Good, 0, 1, false, 3}, {1, monday + 9, Rating::Again, 0, 1, false, 1}});
        QCOMPARE(days.days().back().all().asked, 0);
    }

    void practiceTakesTimeAndNothingElse()
    {
        std::vector<Answered> answers{{1, monday, Rating::Good, 0, 5000, false, 4},
                                      {1, monday + 2, Rating::Again, 2, 6000, true, 0},
                                      {2, monday + 2, Rating::Good, 0, 1000, true, 0},
                                      {1, monday + 4, Rating::Good, 4, 5000, false, 9}};
        const AnswerDays days = daysOf(answers);
        QCOMPARE(days.days().size(), 3U);
        QCOMPARE(days.days()[1].answers, 2);
        QCOMPARE(days.days()[1].ms, 7000);
        QCOMPARE(days.days()[1].fresh, 0);
        QCOMPARE(days.days()[1].all().asked, 0);
        QCOMPARE(days.days()[2].all(), (Recalled{1, 1}));
        // The prediction is that of the answer before practice.
        QCOMPARE(days.days()[2].bins[9].seen.asked, 1);
        QCOMPARE(days.days()[2].bins[9].predicted, retrievability(Parameters::defaults(), 4, 4));
    }

    void predictionsLieInTheirBins_data()
    {
        QTest::addColumn<double>("prediction");
        QTest::addColumn<int>("bin");
        QTest::newRow("far gone") << 0.2 << 0;
        QTest::newRow("just below half") << 0.499 << 0;
        QTest::newRow("half") << 0.5001 << 1;
        QTest::newRow("0.72") << 0.72 << 5;
        QTest::newRow("0.8999") << 0.8999 << 8;
        QTest::newRow("0.9001") << 0.9001 << 9;
        QTest::newRow("nearly certain") << 0.999 << 10;
    }
    void predictionsLieInTheirBins()
    {
        QFETCH(double, prediction);
        QFETCH(int, bin);
        const Parameters parameters = Parameters::defaults();
        // The stability at which 50 days leave that chance.
        const double stability = 50 / intervalDays(parameters, 1, prediction);
        const AnswerDay day = daysOf(twoAnswers(stability, 50, Rating::Good)).days().back();
        for (int i = 0; i < predictionBins; ++i)
            QCOMPARE(day.bins[static_cast<size_t>(i)].seen.asked, i == bin ? 1 : 0);
        QVERIFY(std::abs(day.bins[static_cast<size_t>(bin)].predicted - prediction) < 1e-9);
        QVERIFY(predictionBinStart(bin) <= prediction);
        QVERIFY(bin == predictionBins - 1 || prediction < predictionBinStart(bin + 1));
    }

    void daysAreInOrderAlsoWhenTheClockWasSetBack()
    {
        const AnswerDays days = daysOf({{1, monday + 5, Rating::Good, 0, 1, false, 3},
                                        {2, monday + 1, Rating::Good, 0, 1, false, 3},
                                        {3, monday + 5, Rating::Good, 0, 1, false, 3},
                                        {1, monday + 2, Rating::Good, 1, 1, false, 3}});
        QCOMPARE(days.days().size(), 3U);
        QCOMPARE(days.days()[0].day, monday + 1);
        QCOMPARE(days.days()[1].day, monday + 2);
        QCOMPARE(days.days()[2].answers, 2);
        QCOMPARE(days.days()[1].all().asked, 0); // before its first answer: it says nothing
    }

    void sumsTakeBothEnds()
    {
        std::vector<Answered> answers;
        for (int i = 0; i < 10; ++i)
            answers.push_back({i, monday + i, Rating::Good, 0, 100, false, 3});
        for (int i = 0; i < 10; ++i)
            answers.push_back({i, monday + 20, i < 4 ? Rating::Again : Rating::Good, 20 - i, 100, false, 3});
        const AnswerDays days = daysOf(answers);
        QCOMPARE(sumOf(days.days(), monday + 2, monday + 4).fresh, 3);
        QCOMPARE(sumOf(days.days(), monday - 9, monday - 1).answers, 0);
        const AnswerDay whole = sumOf(days.days(), monday, monday + 20);
        QCOMPARE(whole.answers, 20);
        QCOMPARE(whole.ms, 2000);
        QCOMPARE(whole.all(), (Recalled{6, 10}));
        QCOMPARE(std::accumulate(whole.bins.begin(), whole.bins.end(), 0,
                                 [](int sum, const PredictionBin& bin) { return sum + bin.seen.asked; }),
                 10);
    }
};

QTEST_GUILESS_MAIN(TestAnswerDays)
#include "tst_answerdays.moc"
