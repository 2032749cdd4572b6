// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/fsrs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <limits>
#include <rapidcheck.h>
#include <vector>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

constexpr std::array allRatings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

bool near(double actual, double expected, double relative)
{
    if (std::abs(actual - expected) <= relative * std::abs(expected))
        return true;
    qWarning("%.12g is not %.12g", actual, expected);
    return false;
}

// A random number in [low, high] with six digits.
double between(double low, double high)
{
    return low + (high - low) * *rc::gen::inRange(0, 1000001) / 1e6;
}

// The defaults, each weight moved by up to a fifth, as optimising moves them.
Parameters someParameters()
{
    Parameters parameters = Parameters::defaults();
    for (double& weight : parameters.w)
        weight *= between(0.8, 1.2);
    return parameters;
}

State someState()
{
    return {std::exp(between(std::log(minStability), std::log(maxStability))), between(1, 10)};
}

} // namespace

class TestFsrs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void independentResults();
    void sixAnswers();
    void retrievabilityByDay();
    void intervalByRetention();
    void recalledByGrade();
    void sameDayHardNeverWeakens();
    void curveIsNinetyPercentAtStability();
    void parametersCarriedOver();
    void parametersRefused_data();
    void parametersRefused();
    void statesStayInRange();
    void betterAnswersWaitLonger();
    void intervalAndRetrievabilityAreInverse();
};

// 120 histories by ts-fsrs, which rounds to 8 decimals at every step.
void TestFsrs::independentResults()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/tests/memory/fsrs6-states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
    QCOMPARE(cases.size(), 120);
    int answers = 0;
    for (const auto& entry : cases) {
        std::vector<double> weights;
        for (const auto& weight : entry[u"parameters"].toArray())
            weights.push_back(weight.toDouble());
        const auto parameters = Parameters::upgrade(weights);
        QVERIFY(parameters);
        const double retention = entry[u"retention"].toDouble();
        State state;
        for (const auto& step : entry[u"steps"].toArray()) {
            const auto rating = static_cast<Rating>(step[u"rating"].toInt());
            const double elapsed = step[u"elapsedDays"].toDouble();
            if (step[u"retrievability"].isDouble())
                QVERIFY(near(retrievability(*parameters, state.stability, elapsed), step[u"retrievability"].toDouble(),
                             1e-6));
            state =
                state.stability > 0 ? nextState(*parameters, state, rating, elapsed) : firstState(*parameters, rating);
            QVERIFY(near(state.stability, step[u"stability"].toDouble(), 1e-6));
            QVERIFY(near(state.difficulty, step[u"difficulty"].toDouble(), 1e-6));
            QCOMPARE(wholeDayInterval(*parameters, state.stability, retention), step[u"interval"].toInt());
            ++answers;
        }
    }
    QCOMPARE(answers, 777);
}

void TestFsrs::sixAnswers()
{
    const Parameters parameters = Parameters::defaults();
    State state = firstState(parameters, Rating::Again);
    for (const int days : {0, 1, 3, 8, 21})
        state = nextState(parameters, state, Rating::Good, days);
    QVERIFY(near(state.stability, 53.62691, 1e-6));
    QVERIFY(near(state.difficulty, 6.3574867, 1e-6));
}

void TestFsrs::retrievabilityByDay()
{
    const std::array stabilities{1., 2., 3., 4., 4., 2.};
    const std::array expected{1., .9403443, .9253786, .9185229, .9, .8261359};
    for (size_t day = 0; day < expected.size(); ++day)
        QVERIFY(near(retrievability(Parameters::defaults(), stabilities[day], static_cast<double>(day)), expected[day],
                     1e-6));
    QCOMPARE(retrievability(Parameters::defaults(), 5, -3), 1.0);
}

void TestFsrs::intervalByRetention()
{
    QCOMPARE(std::round(intervalDays(Parameters::defaults(), 1, 0.1)), 3116769.0);
    QCOMPARE(wholeDayInterval(Parameters::defaults(), 1, 0.1), maxIntervalDays);
    const std::array expected{34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(wholeDayInterval(Parameters::defaults(), 1, 0.1 * static_cast<double>(i + 2)), expected[i]);
}

void TestFsrs::recalledByGrade()
{
    const Parameters parameters = Parameters::defaults();
    const std::array expected{25.602541, 28.226582, 58.656002, 127.226685};
    // Grade 1 takes the formula for what was recalled there; here Again always means forgotten.
    for (int grade = 2; grade <= 4; ++grade) {
        const double recall = 1 - 0.1 * grade;
        const double elapsed = intervalDays(parameters, 5, recall);
        const State next = nextState(parameters, {5, static_cast<double>(grade)}, static_cast<Rating>(grade), elapsed);
        QVERIFY(near(next.stability, expected[static_cast<size_t>(grade) - 1], 1e-6));
    }
    // With neither penalty nor bonus Good multiplies as grade 1 does in that list.
    QVERIFY(near(nextState(parameters, {5, 1}, Rating::Good, 5).stability, expected[0], 1e-6));
}

void TestFsrs::sameDayHardNeverWeakens()
{
    const Parameters parameters = Parameters::defaults();
    QCOMPARE(nextState(parameters, {100, 5}, Rating::Hard, 0).stability, 100.0);
    QCOMPARE(nextState(parameters, {100, 5}, Rating::Good, 0).stability, 100.0);
    QVERIFY(nextState(parameters, {100, 5}, Rating::Again, 0).stability < 100);
}

void TestFsrs::curveIsNinetyPercentAtStability()
{
    QVERIFY(rc::check([] {
        const Parameters parameters = someParameters();
        const double stability = someState().stability;
        RC_ASSERT(near(retrievability(parameters, stability, stability), 0.9, 1e-9));
    }));
}

void TestFsrs::parametersCarriedOver()
{
    const Parameters defaults = Parameters::defaults();
    QCOMPARE(*Parameters::upgrade(defaults.w), defaults);

    const Parameters from19 = *Parameters::upgrade(std::span(defaults.w).first(19));
    QVERIFY(std::equal(defaults.w.begin(), defaults.w.begin() + 19, from19.w.begin()));
    QCOMPARE(from19.w[19], 0.0);
    QCOMPARE(from19.w[20], 0.5);

    std::vector<double> old(defaults.w.begin(), defaults.w.begin() + 17);
    old[4] = 5;
    old[5] = 1.2;
    old[6] = 0.9;
    const Parameters from17 = *Parameters::upgrade(old);
    QCOMPARE(from17.w[4], 7.4);
    QVERIFY(near(from17.w[5], std::log(4.6) / 3, 1e-12));
    QCOMPARE(from17.w[6], 1.4);
    for (const size_t i : {17, 18, 19})
        QCOMPARE(from17.w[i], 0.0);
    QCOMPARE(from17.w[20], 0.5);
}

void TestFsrs::parametersRefused_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("value");
    QTest::newRow("none") << 0 << -1 << 0.;
    QTest::newRow("18") << 18 << -1 << 0.;
    QTest::newRow("22") << 22 << -1 << 0.;
    QTest::newRow("not a number") << 21 << 3 << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << 21 << 8 << std::numeric_limits<double>::infinity();
    QTest::newRow("no first stability") << 21 << 0 << 0.;
    QTest::newRow("first stability over 100 days") << 21 << 3 << 101.;
    QTest::newRow("flat curve") << 21 << 20 << 0.;
    QTest::newRow("hard above good") << 21 << 15 << 1.5;
    QTest::newRow("easy below good") << 21 << 16 << 0.9;
    QTest::newRow("old and out of range") << 17 << 5 << -1.;
}

void TestFsrs::parametersRefused()
{
    QFETCH(const int, size);
    QFETCH(const int, index);
    QFETCH(const double, value);
    const Parameters defaults = Parameters::defaults();
    std::vector<double> weights(defaults.w.begin(), defaults.w.end());
    weights.resize(static_cast<size_t>(size), 0.1);
    if (index >= 0)
        weights[static_cast<size_t>(index)] = value;
    const auto parameters = Parameters::upgrade(weights);
    QVERIFY(!parameters);
    QCOMPARE(parameters.error().kind, ErrorKind::Input);
}

void TestFsrs::statesStayInRange()
{
    QVERIFY(rc::check([] {
        const Parameters parameters = someParameters();
        State state = firstState(parameters, *rc::gen::elementOf(allRatings));
        for (int answers = *rc::gen::inRange(1, 40); answers > 0; --answers) {
            const int days = *rc::gen::elementOf(std::array{0, 1, 2, 7, 60, 1000, 36500});
            const double recall = retrievability(parameters, state.stability, days);
            RC_ASSERT(recall > 0 && recall <= 1);
            state = nextState(parameters, state, *rc::gen::elementOf(allRatings), days);
            RC_ASSERT(state.stability >= minStability && state.stability <= maxStability);
            RC_ASSERT(state.difficulty >= 1 && state.difficulty <= 10);
        }
    }));
}

void TestFsrs::betterAnswersWaitLonger()
{
    QVERIFY(rc::check([] {
        const Parameters parameters = someParameters();
        const State state = someState();
        const int days = *rc::gen::elementOf(std::array{0, 1, 3, 30, 3000});
        const double retention = between(0.7, 0.99);
        int previous = 0;
        for (const Rating rating : allRatings) {
            const State next = nextState(parameters, state, rating, days);
            const int interval = wholeDayInterval(parameters, next.stability, retention);
            RC_ASSERT(interval >= previous);
            previous = interval;
        }
    }));
}

void TestFsrs::intervalAndRetrievabilityAreInverse()
{
    QVERIFY(rc::check([] {
        const Parameters parameters = someParameters();
        const double stability = someState().stability;
        const double retention = between(0.3, 0.999);
        const double days = intervalDays(parameters, stability, retention);
        RC_ASSERT(near(retrievability(parameters, stability, days), retention, 1e-9));
    }));
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
