// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/fsrs.h"
#include "node.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <vector>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

struct Worst {
    double difference = 0; ///< of stability, difficulty or retrievability, relative
    int intervals = 0;     ///< that are other days
    int steps = 0;
    int histories = 0;

    void add(double actual, double expected)
    {
        const double apart = std::abs(actual - expected) / std::max(std::abs(expected), 1e-3);
        if (!(apart <= difference)) // also takes what isn't a number
            difference = apart;
    }
};

void compareStep(const Parameters& parameters, double retention, const QJsonValue& step, State& state, Worst& worst)
{
    const auto rating = static_cast<Rating>(step[u"rating"].toInt());
    const double elapsed = step[u"elapsedDays"].toDouble();
    if (step[u"retrievability"].isDouble())
        worst.add(retrievability(parameters, state.stability, elapsed), step[u"retrievability"].toDouble());
    state = state.stability > 0 ? nextState(parameters, state, rating, elapsed) : firstState(parameters, rating);
    worst.add(state.stability, step[u"stability"].toDouble());
    worst.add(state.difficulty, step[u"difficulty"].toDouble());
    const int interval = step[u"interval"].toInt();
    // Half-way between two days they round to either side, by what rounding each step to 8 decimals leaves.
    const double exact = intervalDays(parameters, state.stability, retention);
    if (wholeDayInterval(parameters, state.stability, retention) != interval &&
        std::abs(exact - interval) > 0.501 + 1e-6 * exact)
        ++worst.intervals;
    ++worst.steps;
}

Worst compared(const QByteArray& json)
{
    Worst worst;
    const QJsonArray cases = QJsonDocument::fromJson(json).object()[u"cases"].toArray();
    for (const auto& entry : cases) {
        std::vector<double> weights;
        for (const auto& weight : entry[u"parameters"].toArray())
            weights.push_back(weight.toDouble());
        const auto parameters = Parameters::upgrade(weights);
        if (!parameters) {
            worst.difference = 1;
            qWarning("refused: %s", qPrintable(parameters.error().message));
            return worst;
        }
        State state;
        for (const auto& step : entry[u"steps"].toArray())
            compareStep(*parameters, entry[u"retention"].toDouble(), step, state, worst);
        ++worst.histories;
    }
    return worst;
}

} // namespace

class TestPeerStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedHistories();
    void freshHistories_data();
    void freshHistories();
    void oddHistories();
};

void TestPeerStates::publishedHistories()
{
    QFile file(QStringLiteral(LAMPLIGHT_SHARED "/vectors/fsrs6-states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Worst worst = compared(file.readAll());
    QCOMPARE(worst.histories, 120);
    QVERIFY2(worst.difference < 1e-4, qPrintable(QString::number(worst.difference)));
    QCOMPARE(worst.intervals, 0);
}

void TestPeerStates::freshHistories_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("leastSteps");
    QTest::newRow("none") << 0 << 1 << 0;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("ten thousand") << 10'000 << 20261125 << 50'000;
}

void TestPeerStates::freshHistories()
{
    QFETCH(int, count);
    QFETCH(int, seed);
    QFETCH(int, leastSteps);
    const Worst worst =
        compared(runNode(QStringLiteral("states.mjs"), {QString::number(count), QString::number(seed)}));
    QCOMPARE(worst.histories, count);
    QVERIFY(worst.steps >= leastSteps);
    QVERIFY2(worst.difference < 1e-4, qPrintable(QString::number(worst.difference)));
    QCOMPARE(worst.intervals, 0);
}

void TestPeerStates::oddHistories()
{
    const Worst worst = compared(runNode(QStringLiteral(LAMPLIGHT_PEERS_OWN "/oddstates.mjs"), {}));
    QCOMPARE(worst.histories, 9 * 26);
    QVERIFY2(worst.difference < 1e-4, qPrintable(QString::number(worst.difference)));
    QCOMPARE(worst.intervals, 0);
}

QTEST_GUILESS_MAIN(TestPeerStates)
#include "tst_peerstates.moc"
