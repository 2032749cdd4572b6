// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/policies.h"

#include <QTest>
#include <map>
#include <set>

using namespace lamplight;
using namespace lamplight::plan;

namespace {

Learner someone(const Course& course, quint64 seed)
{
    return Learner(seed, course.cards, plausibleParameters(course.parameters, seed), course.costs, course.steps);
}

std::unique_ptr<Policy> policyNamed(const QString& name)
{
    if (name == QLatin1String("sm2"))
        return sm2();
    if (name == QLatin1String("cram"))
        return cramming();
    return fixedRetention(0.9, name == QLatin1String("sweep"));
}

} // namespace

class TestSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lawsHold_data();
    void lawsHold();
    void aSeedGivesTheSameCourse();
    void policiesShareTheirDraws();
    void hiddenWeightsVaryAroundTheKnown();
    void theCurveAgreesWithTheModel();
    void recallSumIsTheSumOfDays();
    void weightsOfCardsCount();
    void moreMinutesHelpTheCrammer();
    void theCrammerTakesNewCardsThenTheLeastKnown();
    void fixedRetentionAnswersNearIt();
    void lastSweepSeesEveryCardLate();
    void sm2FollowsItsIntervals();
};

void TestSimulate::lawsHold_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("minutes");
    for (const char* policy : {"fixed", "sweep", "sm2", "cram"})
        for (const int minutes : {5, 40})
            QTest::addRow("%s %d", policy, minutes) << QString::fromLatin1(policy) << minutes;
}

void TestSimulate::lawsHold()
{
    QFETCH(QString, policy);
    QFETCH(int, minutes);
    Course course = Course::even(200, 30, minutes);
    course.seconds[12] = 0; // a day off
    const auto chosen = policyNamed(policy);
    const Simulated result = simulate(course, someone(course, 5), *chosen);

    std::map<int, double> spent;
    std::map<int, double> lastVisit;
    std::set<std::pair<int, int>> visits;
    for (const Answered& answer : result.answers) {
        spent[answer.day] += answer.seconds;
        lastVisit[answer.day] = answer.seconds;
        QVERIFY(answer.seconds > 0);
        QVERIFY2(visits.insert({answer.card, answer.day}).second, "a card is visited once a day");
    }
    for (const auto& [day, seconds] : spent)
        QVERIFY2(seconds - lastVisit[day] < course.seconds[static_cast<size_t>(day)], "over by more than one card");
    QVERIFY(!spent.contains(12));
    QCOMPARE(result.trueRecall.size(), size_t(200));
    for (const double recall : result.trueRecall)
        QVERIFY(recall >= 0 && recall <= 1);
    QVERIFY(result.recall > 0 && result.recall <= 1);
    QVERIFY(result.meanOverTime > 0 && result.meanOverTime <= 1);
    QVERIFY(result.minutesMean <= result.minutesMax);
    QVERIFY(result.introduced <= 200);
    QVERIFY(result.reviews >= static_cast<int>(result.answers.size()));
}

void TestSimulate::aSeedGivesTheSameCourse()
{
    const Course course = Course::even(100, 20, 10);
    const Simulated one = simulate(course, someone(course, 1), *fixedRetention(0.9, false));
    const Simulated same = simulate(course, someone(course, 1), *fixedRetention(0.9, false));
    const Simulated other = simulate(course, someone(course, 2), *fixedRetention(0.9, false));
    QCOMPARE(one.recall, same.recall);
    QCOMPARE(one.reviews, same.reviews);
    QVERIFY(one.recall != other.recall);
}

void TestSimulate::policiesShareTheirDraws()
{
    const Course course = Course::even(100, 20, 60);
    const Simulated one = simulate(course, someone(course, 1), *fixedRetention(0.9, false));
    const Simulated other = simulate(course, someone(course, 1), *cramming());
    std::map<int, Answered> firsts;
    for (const Answered& answer : one.answers)
        firsts.try_emplace(answer.card, answer);
    QCOMPARE(firsts.size(), size_t(100));
    int compared = 0;
    for (const Answered& answer : other.answers)
        if (answer.elapsedDays == 0) {
            QCOMPARE(answer.rating, firsts[answer.card].rating);
            QCOMPARE(answer.seconds, firsts[answer.card].seconds);
            ++compared;
        }
    QCOMPARE(compared, 100);
}

void TestSimulate::hiddenWeightsVaryAroundTheKnown()
{
    const memory::Parameters known = memory::Parameters::defaults();
    QCOMPARE(plausibleParameters(known, 3), plausibleParameters(known, 3));
    std::array<double, 21> logarithms{};
    for (quint64 seed = 0; seed < 400; ++seed) {
        const memory::Parameters drawn = plausibleParameters(known, seed);
        QVERIFY(memory::Parameters::upgrade(drawn.w));
        QVERIFY(std::is_sorted(drawn.w.begin(), drawn.w.begin() + 4));
        for (size_t i = 0; i < 21; ++i) {
            QVERIFY(drawn.w[i] != known.w[i] || i == 7);
            logarithms[i] += std::log(drawn.w[i] / known.w[i]) / 400;
        }
    }
    for (size_t i = 0; i < 21; ++i)
        QVERIFY2(std::abs(logarithms[i]) < 0.15, qPrintable(QString::number(i)));
}

void TestSimulate::theCurveAgreesWithTheModel()
{
    const memory::Parameters parameters = plausibleParameters(memory::Parameters::defaults(), 9);
    const Curve curve(parameters);
    for (const double stability : {0.01, 1.0, 30.0, 2000.0})
        for (const double days : {0.0, 1.0, 20.0, 365.0})
            QVERIFY(std::abs(curve.recall(stability, days) - memory::retrievability(parameters, stability, days)) <
                    1e-12);
}

void TestSimulate::recallSumIsTheSumOfDays()
{
    Course course = Course::even(1, 3, 10);
    Learner learner = someone(course, 4);
    QCOMPARE(learner.recall(0, 0), 0.0);
    QCOMPARE(learner.recallSum(0, 2), 0.0);
    learner.visit(0, 0);
    learner.visit(0, 2);
    double sum = 0;
    Learner unseen = someone(course, 4);
    unseen.visit(0, 0);
    for (int i = 0; i < 2000; ++i)
        sum += unseen.recall(0, (i + 0.5) / 1000) / 1000;
    for (int i = 0; i < 5000; ++i)
        sum += learner.recall(0, 2 + (i + 0.5) / 1000) / 1000;
    QVERIFY(std::abs(learner.recallSum(0, 7) - sum) < 1e-4);
}

void TestSimulate::weightsOfCardsCount()
{
    Course course = Course::even(10, 1, 1);
    const Simulated even = simulate(course, someone(course, 2), *cramming());
    QVERIFY(even.introduced < 10);
    course.weights.assign(10, 0);
    course.weights[0] = 3; // the card that is certainly seen
    const Simulated weighted = simulate(course, someone(course, 2), *cramming());
    QCOMPARE(weighted.recall, weighted.trueRecall[0]);
    QVERIFY(even.recall < weighted.recall);
}

void TestSimulate::moreMinutesHelpTheCrammer()
{
    double before = 0;
    for (const int minutes : {5, 10, 20, 40}) {
        const Course course = Course::even(300, 14, minutes);
        const double recall = simulate(course, someone(course, 8), *cramming()).recall;
        QVERIFY(recall > before);
        before = recall;
    }
}

void TestSimulate::theCrammerTakesNewCardsThenTheLeastKnown()
{
    const Course course = Course::even(4, 10, 30);
    const std::vector<KnownCard> cards{{{5, 5}, 3, 1}, {}, {{1, 5}, 3, 1}, {{90, 5}, 3, 1}};
    QCOMPARE(cramming()->order(course, cards, 5), (std::vector<int>{1, 2, 0, 3}));
}

void TestSimulate::fixedRetentionAnswersNearIt()
{
    const Course course = Course::even(300, 60, 600);
    for (const double retention : {0.8, 0.95}) {
        // A learner who is as the scheduler believes.
        const Learner known(6, 300, course.parameters, course.costs, course.steps);
        const Simulated result = simulate(course, known, *fixedRetention(retention, false));
        int right = 0;
        int asked = 0;
        for (const Answered& answer : result.answers)
            if (answer.elapsedDays > 2) {
                ++asked;
                right += answer.rating != Rating::Again;
            }
        QVERIFY(asked > 100);
        QVERIFY(std::abs(static_cast<double>(right) / asked - retention) < 0.04);
    }
}

void TestSimulate::lastSweepSeesEveryCardLate()
{
    const Course course = Course::even(300, 60, 20);
    const auto oldest = [&](bool sweep) {
        int first = 60;
        for (const KnownCard& card : simulate(course, someone(course, 3), *fixedRetention(0.9, sweep)).cards)
            first = std::min(first, card.last);
        return first;
    };
    QVERIFY(oldest(true) >= 52);
    QVERIFY(oldest(false) < 40);
}

void TestSimulate::sm2FollowsItsIntervals()
{
    const Course course = Course::even(40, 60, 600);
    const Simulated result = simulate(course, someone(course, 3), *sm2());
    std::map<int, std::vector<Answered>> byCard;
    for (const Answered& answer : result.answers)
        byCard[answer.card].push_back(answer);
    int checked = 0;
    for (const auto& [card, answers] : byCard) {
        for (size_t i = 1; i < answers.size(); ++i)
            if (answers[i - 1].rating == Rating::Again)
                QCOMPARE(answers[i].elapsedDays, 1.0);
        if (answers.size() < 4 || answers[0].rating != Rating::Good || answers[1].rating != Rating::Good ||
            answers[2].rating != Rating::Good)
            continue;
        QCOMPARE(answers[1].elapsedDays, 1.0);
        QCOMPARE(answers[2].elapsedDays, 6.0);
        QCOMPARE(answers[3].elapsedDays, 15.0); // 6 times the ease, which Good leaves at 2.5
        ++checked;
    }
    QVERIFY(checked > 0);
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
