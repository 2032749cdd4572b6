// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Cards: making, asking, answering, taking back.
class TestCliStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makeCards();
    void makeCardsOfSomeKinds();
    void makeCardsOfWhatAQueryFinds();
    void nextOfAnEmptyDeckIsNull();
    void nextAndAnswer();
    void nextAfterDays();
    void undoAndRedo();
    void memory();
    void memoryAgreesWithIndependentResults();
    void memoryTakesOlderParameters();
};

void TestCliStudy::makeCards()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"make-cards"_s);
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"make-cards"_s, run.json);
    const QJsonObject made = run.json[u"made"].toObject();
    QCOMPARE(made.keys(), (QStringList{u"cloze"_s, u"definition"_s, u"takeaway"_s, u"term"_s}));
    int sum = 0;
    for (const QJsonValue& count : made) {
        QVERIFY(count.toInt() > 0);
        sum += count.toInt();
    }
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"cards"], sum);
    QCOMPARE(run.json[u"skipped"], 0);

    const CliRun again = deck.run(u"make-cards"_s);
    QCOMPARE(again.json[u"skipped"], sum);
    QCOMPARE(again.json[u"made"][u"term"], 0);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"cards"], sum);
}

void TestCliStudy::makeCardsOfSomeKinds()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"make-cards"_s, {u"--kinds"_s, u"takeaway,term"_s});
    QCOMPARE(run.json[u"made"].toObject().keys(), (QStringList{u"takeaway"_s, u"term"_s}));
    for (const QJsonValue& card : deck.run(u"list"_s, {u"cards"_s}).json.toArray())
        QVERIFY(card[u"kind"] == u"takeaway"_s || card[u"kind"] == u"term"_s);
}

void TestCliStudy::makeCardsOfWhatAQueryFinds()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"make-cards"_s, {u"--kinds"_s, u"takeaway"_s, u"--query"_s, u"topic:1.1"_s});
    QCOMPARE(run.json[u"made"][u"takeaway"], 5);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"cards"], 5);
}

void TestCliStudy::nextOfAnEmptyDeckIsNull()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"next"_s);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.out, QByteArray("null\n"));
    QCOMPARE(runCli({u"next"_s, deck.file()}).out, QByteArray("Nothing is left for now.\n"));
}

void TestCliStudy::nextAndAnswer()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s, {u"--kinds"_s, u"term"_s}).exit, 0);
    const CliRun next = deck.run(u"next"_s);
    QCOMPARE(next.exit, 0);
    KEEPS_PROMISE(u"next"_s, next.json);
    QVERIFY(next.json[u"retrievability"].isNull());
    QVERIFY(!next.json[u"why"].toString().isEmpty());
    QCOMPARE(next.json[u"waits"][u"good"], QJsonValue(QJsonObject{{u"minutes"_s, 10}}));
    const QString id = QString::number(next.json[u"card"].toInt());

    const CliRun answer = deck.run(u"answer"_s, {id, u"good"_s, u"--ms"_s, u"4200"_s});
    QCOMPARE(answer.exit, 0);
    KEEPS_PROMISE(u"answer"_s, answer.json);
    QCOMPARE(answer.json[u"due"], u"2026-06-01T18:10:00.000Z"_s);
    QCOMPARE(answer.json[u"stability"].toDouble(), 2.3065);
    const QJsonValue review = deck.run(u"list"_s, {u"reviews"_s}).json[0];
    QCOMPARE(review[u"rating"], u"good"_s);
    QCOMPARE(review[u"ms"], 4200);
    QCOMPARE(review[u"at"], u"2026-06-01T18:00:00.000Z"_s);
    QVERIFY(deck.run(u"next"_s).json[u"card"] != next.json[u"card"]);
}

void TestCliStudy::nextAfterDays()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s, {u"--kinds"_s, u"term"_s}).exit, 0);
    QCOMPARE(deck.run(u"answer"_s, {u"1"_s, u"easy"_s}).json[u"state"], u"review"_s);
    const QJsonValue next =
        deck.run(u"next"_s, {u"--at"_s, u"2026-07-01T20:00:00+02:00"_s}).json; // 30 days: it has been due for long
    QCOMPARE(next[u"card"], 1);
    const double recall = next[u"retrievability"].toDouble();
    QVERIFY(recall > 0.5 && recall < 0.9);
    QVERIFY2(next[u"why"].toString().contains(u"30"_s), qPrintable(next[u"why"].toString()));
}

void TestCliStudy::undoAndRedo()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s).exit, 0);
    const QByteArray before = deck.everything();
    QCOMPARE(deck.run(u"answer"_s, {u"1"_s, u"hard"_s}).exit, 0);
    const QByteArray after = deck.everything();

    const CliRun undo = deck.run(u"undo"_s);
    QCOMPARE(undo.exit, 0);
    KEEPS_PROMISE(u"undo"_s, undo.json);
    QCOMPARE(undo.json[u"step"], u"Answer: Hard"_s);
    QCOMPARE(deck.everything(), before);
    const CliRun redo = deck.run(u"redo"_s);
    QCOMPARE(redo.exit, 0);
    KEEPS_PROMISE(u"redo"_s, redo.json);
    QCOMPARE(redo.json[u"step"], u"Answer: Hard"_s);
    QCOMPARE(deck.everything(), after);

    // Down to the empty deck, and no further.
    for (int step = 0; step < 3; ++step)
        QCOMPARE(deck.run(u"undo"_s).exit, 0);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"lessons"], 0);
    QCOMPARE(deck.run(u"undo"_s).exit, 1);
}

void TestCliStudy::memory()
{
    const CliRun run = runCli({u"memory"_s, u"--history"_s, u"3@0,3@1,1@5"_s, u"--elapsed"_s, u"2"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"memory"_s, run.json);
    QVERIFY(run.json[u"states"][0][u"retrievability"].isNull());
    QCOMPARE(run.json[u"states"][1][u"elapsedDays"], 1);
    QCOMPARE(run.json[u"states"][2][u"rating"], 1);
    const QJsonValue next = run.json[u"next"];
    QVERIFY(next[u"again"].toInt() <= next[u"hard"].toInt() && next[u"hard"].toInt() < next[u"easy"].toInt());
    // `next` is what one more answer would give.
    const CliRun more = runCli({u"memory"_s, u"--history"_s, u"3@0,3@1,1@5,4@2"_s, u"--json"_s});
    QCOMPARE(more.json[u"states"][3][u"interval"], next[u"easy"]);
    // Unless told, it is given when it falls due: 7 days after the second.
    const CliRun due = runCli({u"memory"_s, u"--history"_s, u"3@0,3@1"_s, u"--json"_s});
    QCOMPARE(due.json[u"states"][1][u"interval"], 7);
    const CliRun then = runCli({u"memory"_s, u"--history"_s, u"3@0,3@1,3@7"_s, u"--json"_s});
    QCOMPARE(due.json[u"next"][u"good"], then.json[u"states"][2][u"interval"]);
}

void TestCliStudy::memoryAgreesWithIndependentResults()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/tests/memory/fsrs6-states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
    const auto near = [](const QJsonValue& actual, const QJsonValue& expected) {
        return std::abs(actual.toDouble() - expected.toDouble()) <= 1e-4 * std::abs(expected.toDouble());
    };
    for (qsizetype i = 0; i < cases.size(); i += 12) { // all of them are the memory room's own test
        QStringList history, weights;
        const QJsonArray steps = cases[i][u"steps"].toArray();
        for (const QJsonValue& step : steps)
            history.append(QStringLiteral("%1@%2").arg(step[u"rating"].toInt()).arg(step[u"elapsedDays"].toInt()));
        for (const QJsonValue& weight : cases[i][u"parameters"].toArray())
            weights.append(QString::number(weight.toDouble(), 'g', 17));
        const CliRun run =
            runCli({u"memory"_s, u"--history"_s, history.join(u','), u"--parameters"_s, weights.join(u','),
                    u"--retention"_s, QString::number(cases[i][u"retention"].toDouble()), u"--json"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonArray states = run.json[u"states"].toArray();
        QCOMPARE(states.size(), steps.size());
        for (qsizetype step = 0; step < steps.size(); ++step) {
            QVERIFY(near(states[step][u"stability"], steps[step][u"stability"]));
            QVERIFY(near(states[step][u"difficulty"], steps[step][u"difficulty"]));
            QCOMPARE(states[step][u"interval"].toInt(), steps[step][u"interval"].toInt());
        }
    }
}

void TestCliStudy::memoryTakesOlderParameters()
{
    const QString of17 = QStringList(QList<QString>(17, u"0.5"_s)).join(u',');
    QCOMPARE(runCli({u"memory"_s, u"--history"_s, u"3@0"_s, u"--parameters"_s, of17.left(of17.size() - 4)}).exit, 1);
    const CliRun run = runCli({u"memory"_s, u"--history"_s, u"3@0"_s, u"--json"_s, u"--parameters"_s,
                               u"0.4,0.6,2.4,5.8,4.93,0.94,0.86,0.01,1.49,0.14,0.94,2.18,0.05,0.34,1.26,0.29,2.61"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.json[u"states"][0][u"stability"].toDouble(), 2.4);
}

QTEST_GUILESS_MAIN(TestCliStudy)
#include "tst_clistudy.moc"
