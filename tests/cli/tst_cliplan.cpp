// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

namespace {

/// A deck with the cards of the sample course.
class CardDeck : public SampleDeck {
public:
    CardDeck() { run(u"make-cards"_s); }
};

} // namespace

class TestCliPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planKeepsItsPromise()
    {
        CardDeck deck;
        const CliRun run = deck.run(u"plan"_s, {u"--exam-date"_s, u"2026-06-21"_s, u"--minutes"_s, u"20"_s});
        QCOMPARE(run.exit, 0);
        KEEPS_PROMISE(u"plan"_s, run.json);
        QCOMPARE(run.json[u"feasible"], true);
        QCOMPARE(run.json[u"days"].toArray().size(), 20);
        QCOMPARE(run.json[u"days"][0][u"date"], u"2026-06-01"_s);
        QVERIFY(run.json[u"days"][0][u"minutes"].toDouble() < 22);
        QCOMPARE(run.json[u"examDay"][u"date"], u"2026-06-21"_s);
        const QJsonArray interval = run.json[u"examDay"][u"interval"].toArray();
        QVERIFY(interval[0].toDouble() < interval[1].toDouble());
        QVERIFY(run.json[u"shortfall"].isNull());
        QVERIFY(!run.json[u"today"].toArray().isEmpty());
    }

    void theImpossibleIsRefusedWithNumbers()
    {
        CardDeck deck;
        const CliRun run = deck.run(u"plan"_s, {u"--exam-date"_s, u"2026-06-02"_s, u"--minutes"_s, u"1"_s});
        QCOMPARE(run.exit, 0);
        KEEPS_PROMISE(u"plan"_s, run.json);
        QCOMPARE(run.json[u"feasible"], false);
        QCOMPARE(run.json[u"exams"][0][u"verdict"], u"impossible"_s);
        QVERIFY(run.json[u"shortfall"][u"minutesPerDay"].toInt() > 1);
        QVERIFY(run.json[u"shortfall"][u"cards"].toInt() > 0);
        QVERIFY(run.json[u"exams"][0][u"bound"].toDouble() < run.json[u"exams"][0][u"target"].toDouble());
    }

    void withoutAnExamItLooksAMonthAhead()
    {
        CardDeck deck;
        const CliRun run = deck.run(u"plan"_s);
        QVERIFY(run.json[u"feasible"].isNull());
        QCOMPARE(run.json[u"days"].toArray().size(), 30);
    }

    void forecastKeepsItsPromiseAndInventsNothing()
    {
        CardDeck deck;
        const CliRun run = deck.run(u"forecast"_s);
        QCOMPARE(run.exit, 0);
        KEEPS_PROMISE(u"forecast"_s, run.json);
        QCOMPARE(run.json[u"ready"], false);
        QVERIFY(run.json[u"passProbability"].isNull());
        QVERIFY(!run.json[u"missing"].toArray().isEmpty());
    }

    void wrongOptionsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("date") << QStringList{u"--exam-date"_s, u"tomorrow"_s};
        QTest::newRow("minutes") << QStringList{u"--minutes"_s, u"0"_s};
    }

    void wrongOptionsAreWrongUsage()
    {
        QFETCH(QStringList, options);
        CardDeck deck;
        QCOMPARE(deck.run(u"plan"_s, options).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
