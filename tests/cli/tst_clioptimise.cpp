// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "promise.h"
#include "simulatedreviews.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lamplight;
using namespace lamplight::test;
using namespace Qt::StringLiterals;

class TestCliOptimise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logInJson();
    void logInWords();
    void logRefused();
    void deck();
    void misused_data();
    void misused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A review log of a learner with these weights.
    QString log(const memory::Parameters& truth, int cards) const;

    QTemporaryDir m_folder;
};

QString TestCliOptimise::log(const memory::Parameters& truth, int cards) const
{
    QByteArray text = "card_id,review_time,review_rating,review_state,review_duration\n";
    for (const Review& review : simulatedReviews(cards, 4, truth))
        text += QByteArray::number(review.card.value) + ',' + QByteArray::number(review.at + 1'735'689'600'000) + ',' +
                QByteArray::number(static_cast<int>(review.rating)) + ',' +
                QByteArray::number(static_cast<int>(review.before)) + ',' + QByteArray::number(review.ms) + '\n';
    QFile file(path(u"log.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestCliOptimise::logInJson()
{
    const QString file = log(movedDefaults(8, 0.35), 800);
    const CliRun run = runCli({u"optimise"_s, u"--reviews"_s, file, u"--json"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    KEEPS_PROMISE(u"optimise"_s, run.json);
    QCOMPARE(run.json[u"verdict"], u"better"_s);
    QCOMPARE(run.json[u"parameters"].toArray().size(), 21);
    QCOMPARE(run.json[u"reviews"].toInteger(), qint64(simulatedReviews(800, 4, movedDefaults(8, 0.35)).size()));
    QVERIFY(run.json[u"logLoss"][u"after"].toDouble() < run.json[u"logLoss"][u"before"].toDouble());
    QVERIFY(run.json[u"seconds"].toDouble() >= 0);
    // What it gives can be given to `memory`.
    QStringList weights;
    for (const QJsonValue& weight : run.json[u"parameters"].toArray())
        weights.append(QString::number(weight.toDouble(), 'g', 17));
    QCOMPARE(runCli({u"memory"_s, u"--history"_s, u"3@0"_s, u"--parameters"_s, weights.join(u',')}).exit, 0);
    // And it is the same whenever it is asked for.
    QCOMPARE(runCli({u"optimise"_s, u"--reviews"_s, file, u"--json"_s}).json[u"parameters"], run.json[u"parameters"]);
}

void TestCliOptimise::logInWords()
{
    const CliRun run = runCli({u"optimise"_s, u"--reviews"_s, log(movedDefaults(8, 0.35), 800)});
    QCOMPARE(run.exit, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY(text.contains(u"Log loss"_s) && text.contains(u"RMSE (bins)"_s) && text.contains(u"no worse than"_s));
    const CliRun none = runCli({u"optimise"_s, u"--reviews"_s, log(movedDefaults(8, 0.35), 3)});
    QCOMPARE(none.exit, 0);
    QVERIFY(QString::fromUtf8(none.out).contains(u"too few answers"_s));
}

void TestCliOptimise::logRefused()
{
    QFile file(path(u"broken.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write("card_id,review_time,review_rating\n1,1735689600000,3\n1,1735789600000,9\n") > 0);
    file.close();
    const CliRun run = runCli({u"optimise"_s, u"--reviews"_s, file.fileName(), u"--json"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(QString(file.fileName() + u":3"_s)), qPrintable(run.err));
    QCOMPARE(runCli({u"optimise"_s, u"--reviews"_s, path(u"none.csv"_s)}).exit, 1);
}

void TestCliOptimise::deck()
{
    const QString file = path(u"a.lamp"_s);
    QCOMPARE(runCli({u"generate"_s, file, u"--cards"_s, u"200"_s, u"--reviews"_s, u"2500"_s, u"--questions"_s, u"0"_s,
                     u"--lessons"_s, u"1"_s, u"--seed"_s, u"3"_s})
                 .exit,
             0);
    const CliRun run = runCli({u"optimise"_s, file, u"--json"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(notPromised(u"optimise"_s, run.json), QStringList());
    QCOMPARE(run.json[u"reviews"], 2500);
    QVERIFY(run.json[u"reviewsPerDay"][u"before"].toDouble() > 0);
    QVERIFY(run.json[u"costs"][u"good"].toDouble() > 0);
    const QJsonValue cards = runCli({u"list"_s, file, u"cards"_s, u"--json"_s}).json;

    QCOMPARE(runCli({u"optimise"_s, file, u"--apply"_s}).exit, 0);
    QCOMPARE(runCli({u"check"_s, file}).exit, 0);
    const QJsonValue applied = runCli({u"list"_s, file, u"cards"_s, u"--json"_s}).json;
    QCOMPARE(applied != cards, run.json[u"verdict"] == u"better"_s);
    QCOMPARE(runCli({u"undo"_s, file}).exit, 0);
    QCOMPARE(runCli({u"list"_s, file, u"cards"_s, u"--json"_s}).json, cards);
}

void TestCliOptimise::misused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("both") << QStringList{u"a.lamp"_s, u"--reviews"_s, u"a.csv"_s};
    QTest::newRow("a log isn't applied") << QStringList{u"--reviews"_s, u"a.csv"_s, u"--apply"_s};
    QTest::newRow("two decks") << QStringList{u"a.lamp"_s, u"b.lamp"_s};
}

void TestCliOptimise::misused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(runCli(QStringList{u"optimise"_s} + arguments).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliOptimise)
#include "tst_clioptimise.moc"
