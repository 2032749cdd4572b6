// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "promise.h"

#include <QJsonArray>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

class TestCliSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromise_data();
    void keepsItsPromise();
    void aSeedGivesTheSame();
    void tableHoldsEveryCell();
};

namespace {

CliRun simulated(const QString& line)
{
    return runCli(QString(u"simulate --json "_s + line).split(u' '));
}

} // namespace

void TestCliSimulate::keepsItsPromise_data()
{
    QTest::addColumn<QString>("policy");
    for (const char* policy : {"plan", "retention:0.85", "sweep:0.85", "sm2", "cram"})
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

void TestCliSimulate::keepsItsPromise()
{
    QFETCH(const QString, policy);
    const CliRun run = simulated(u"--cards 150 --days 20 --minutes 9 --learners 4 --seed 7 --policy %1"_s.arg(policy));
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"simulate"_s, run.json);
    const double recall = run.json[u"recall"][u"mean"].toDouble();
    QVERIFY(recall > 0.5 && recall < 1);
    QVERIFY(run.json[u"recall"][u"sd"].toDouble() > 0);
    QVERIFY(run.json[u"meanOverTime"].toDouble() < recall);
    QVERIFY(run.json[u"minutes"][u"mean"].toDouble() <= run.json[u"minutes"][u"max"].toDouble());
    QVERIFY(run.json[u"minutes"][u"max"].toDouble() < 12); // a card more than nine minutes
}

void TestCliSimulate::aSeedGivesTheSame()
{
    const QString line = u"--cards 50 --days 10 --minutes 5 --learners 3 --seed "_s;
    QCOMPARE(simulated(line + u'5').json, simulated(line + u'5').json);
    QVERIFY(simulated(line + u'5').json != simulated(line + u'6').json);
}

void TestCliSimulate::tableHoldsEveryCell()
{
    const QString line = u"--table --cards 100 --days 10 --learners 2 --seed 1"_s;
    const QJsonArray rows = simulated(line).json.toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"minutes"], 15);
    QCOMPARE(rows[2][u"minutes"], 60);
    for (const QJsonValue& row : rows) {
        QCOMPARE(row[u"cards"], 100);
        for (const char16_t* policy : {u"plan", u"retention:0.9", u"bestRetention", u"bestSweep", u"sm2", u"cram"})
            QVERIFY(row[QStringView(policy)][u"recall"][u"mean"].toDouble() > 0);
        // In hindsight 0.9 was one to choose from.
        QVERIFY(row[u"bestRetention"][u"recall"][u"mean"].toDouble() >=
                row[u"retention:0.9"][u"recall"][u"mean"].toDouble());
    }
    const CliRun text = runCli(QString(u"simulate "_s + line).split(u' '));
    QCOMPARE(text.out.count("\n| "), 4); // a heading and the cells
}

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
