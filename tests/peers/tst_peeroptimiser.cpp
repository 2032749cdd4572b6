// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewlog.h"
#include "memory/train.h"
#include "node.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace lamplight;
using namespace lamplight::memory;

/// Against fsrs-rs on the same logs. How long each takes is measured by tests/peers/compare, not here.
class TestPeerOptimiser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noWorse_data();
    void noWorse();

private:
    QTemporaryDir m_folder;
};

namespace {

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QString listed(const Parameters& parameters)
{
    QStringList weights;
    for (const double weight : parameters.w)
        weights.append(QString::number(weight, 'g', 17));
    return weights.join(QLatin1Char(','));
}

} // namespace

void TestPeerOptimiser::noWorse_data()
{
    QTest::addColumn<int>("cards"); // 0: the real log
    QTest::addColumn<int>("seed");
    QTest::newRow("real log") << 0 << 0;
    // Under a thousand reviews the five epochs of fsrs-rs wander from the least of its own objective, to either side.
    QTest::newRow("2,000 reviews") << 270 << 2;
    QTest::newRow("5,000 reviews") << 700 << 3;
    QTest::newRow("15,000 reviews") << 2000 << 4;
    QTest::newRow("15,000 more") << 2000 << 5;
}

void TestPeerOptimiser::noWorse()
{
    QFETCH(int, cards);
    QFETCH(int, seed);
    QString file = QStringLiteral(LAMPLIGHT_SHARED "/corpora/reviews/real-12580.csv");
    if (cards > 0) {
        file = m_folder.filePath(QStringLiteral("log.csv"));
        QFile log(file);
        QVERIFY(log.open(QIODevice::WriteOnly));
        QVERIFY(log.write(runNode(QStringLiteral("reviews.mjs"), {QString::number(cards), QString::number(seed)})) > 0);
    }
    const auto reviews = exchange::readReviewLog(file);
    QVERIFY(reviews);
    const Histories log = histories(*reviews, Coverage::SinceLearned);
    NoProgress progress;
    const auto training = train(log, progress);
    QVERIFY(training);
    const QJsonObject theirs = json(runNode(QStringLiteral("optimise.mjs"), {file}));
    const QJsonObject ours =
        json(runNode(QStringLiteral(LAMPLIGHT_PEERS_OWN "/evaluate.mjs"), {file, listed(training->parameters)}));

    // The same items, and the same figures for the same weights.
    QCOMPARE(static_cast<qint64>(log.items.size()), theirs[u"items"].toInteger());
    const Evaluation defaults = evaluate(Parameters::defaults(), log);
    const Evaluation trained = evaluate(training->parameters, log);
    QVERIFY(std::abs(defaults.logLoss - theirs[u"logLoss"][u"before"].toDouble()) < 1e-5);
    QVERIFY(std::abs(defaults.rmseBins - theirs[u"rmseBins"][u"before"].toDouble()) < 1e-5);
    QVERIFY(std::abs(trained.logLoss - ours[u"logLoss"].toDouble()) < 1e-5);
    QVERIFY(std::abs(trained.rmseBins - ours[u"rmseBins"].toDouble()) < 1e-5);

    const double reached = ours[u"logLoss"].toDouble();
    const double peer = theirs[u"logLoss"][u"after"].toDouble();
    QVERIFY2(reached < peer + 0.0005, qPrintable(QStringLiteral("%1, not %2").arg(reached).arg(peer)));
    const auto judged = judge(*training, Parameters::defaults(), log, progress);
    QVERIFY(judged);
    QVERIFY(!judged->isBetter() || judged->heldOutTrained.logLoss <= judged->heldOutDefaults.logLoss);
}

QTEST_GUILESS_MAIN(TestPeerOptimiser)
#include "tst_peeroptimiser.moc"
