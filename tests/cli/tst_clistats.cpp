// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// How questions, cards and exams went.
class TestCliStats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void memory();
    void itemsAndAttempts();
    void attemptsForATrainer();
    void refusesWhatItDoesntKnow();
};

namespace {

/// Answers every card that comes on a day; gives their ids in order.
QStringList answerAll(const SampleDeck& deck, const QString& at, const QString& rating, int most)
{
    QStringList ids;
    for (int i = 0; i < most; ++i) {
        const CliRun next = deck.run(u"next"_s, {u"--at"_s, at});
        if (!next.json.isObject())
            break;
        ids.append(QString::number(next.json[u"card"].toInteger()));
        deck.run(u"answer"_s, {ids.last(), rating, u"--at"_s, at, u"--ms"_s, u"5000"_s});
    }
    return ids;
}

QByteArray letters(const QString& seed, const SampleDeck& deck, bool right)
{
    QByteArray lines;
    const CliRun form = deck.run(u"exam"_s, {u"Foundation mock"_s, u"--seed"_s, seed, u"--key"_s});
    for (const QJsonValue& question : form.json[u"form"].toArray())
        lines += (right ? question[u"key"].toString().toLatin1() : QByteArray("-")) + QByteArray("\n");
    return lines;
}

} // namespace

void TestCliStats::nothingYet()
{
    const SampleDeck deck;
    const CliRun memory = deck.run(u"stats"_s, {u"memory"_s});
    QCOMPARE(memory.exit, 0);
    QCOMPARE(notPromised(u"stats memory"_s, memory.json), QStringList());
    QCOMPARE(memory.json[u"answers"], 0);
    QVERIFY(memory.json[u"retention"][u"rate"].isNull());
    QVERIFY(memory.json[u"rmseBins"].isNull());
    QCOMPARE(deck.run(u"stats"_s, {u"items"_s}).json[u"items"].toArray().size(), 0);
    QCOMPARE(deck.run(u"stats"_s, {u"attempts"_s}).json.toArray().size(), 0);
}

void TestCliStats::memory()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s).exit, 0);
    const QStringList first = answerAll(deck, u"2026-06-01T18:00:00Z"_s, u"easy"_s, 4);
    QCOMPARE(first.size(), 4);
    for (const QString& id : first) {
        const QString rating = id == first.last() ? u"again"_s : u"good"_s;
        QCOMPARE(deck.run(u"answer"_s, {id, rating, u"--at"_s, u"2026-06-09T18:00:00Z"_s}).exit, 0);
    }
    const CliRun stats = deck.run(u"stats"_s, {u"memory"_s, u"--at"_s, u"2026-06-10T18:00:00Z"_s});
    KEEPS_PROMISE(u"stats memory"_s, stats.json);
    QCOMPARE(stats.json[u"answers"], 8);
    QCOMPARE(stats.json[u"retention"][u"right"], 3);
    QCOMPARE(stats.json[u"retention"][u"asked"], 4);
    QCOMPARE(stats.json[u"retention"][u"rate"], 0.75);
    QCOMPARE(stats.json[u"cells"].toArray().size(), 1);
    QCOMPARE(stats.json[u"cells"][0][u"month"], u"2026-06"_s);
    QCOMPARE(stats.json[u"cells"][0][u"maturity"], u"young"_s);
    QCOMPARE(stats.json[u"calibration"][0][u"asked"], 4);
    const double predicted = stats.json[u"calibration"][0][u"predicted"].toDouble();
    QVERIFY(predicted > 0.85 && predicted < 0.95);
}

void TestCliStats::itemsAndAttempts()
{
    const SampleDeck deck;
    const QString all = deck.write(u"all.txt"_s, letters(u"3"_s, deck, true));
    const QString none = deck.write(u"none.txt"_s, letters(u"3"_s, deck, false));
    QCOMPARE(deck.run(u"sit"_s, {u"Foundation mock"_s, u"--seed"_s, u"3"_s, u"--answers"_s, none}).exit, 0);
    QCOMPARE(deck.run(u"sit"_s, {u"Foundation mock"_s, u"--seed"_s, u"3"_s, u"--answers"_s, all}).exit, 0);
    const CliRun items = deck.run(u"stats"_s, {u"items"_s});
    KEEPS_PROMISE(u"stats items"_s, items.json);
    QCOMPARE(items.json[u"people"], 1);
    QCOMPARE(items.json[u"ownHistory"], true);
    QCOMPARE(items.json[u"caveats"].toArray(), QJsonArray{u"ownHistory"_s});
    QVERIFY(items.json[u"reliability"].isNull());
    QCOMPARE(items.json[u"items"].toArray().size(), 10);
    for (const QJsonValue& item : items.json[u"items"].toArray()) {
        QVERIFY(item[u"discrimination"].isNull());
        QCOMPARE(item[u"omitted"][u"chosen"], 1); // of one person, the first answer
        QCOMPARE(item[u"asked"], 2);
        QCOMPARE(item[u"right"], 1);
        QCOMPARE(item[u"facility"], 0.5);
        QCOMPARE(item[u"firstRight"], false);
    }
    const CliRun attempts = deck.run(u"stats"_s, {u"attempts"_s});
    KEEPS_PROMISE(u"stats attempts"_s, attempts.json);
    QCOMPARE(attempts.json.toArray().size(), 2);
    QCOMPARE(attempts.json[0][u"right"], 10);
    QCOMPARE(attempts.json[0][u"passed"], true);
    QCOMPARE(attempts.json[1][u"right"], 0);
    // A sitting that runs is none yet.
    QCOMPARE(deck.attempt(u"start"_s, {u"Foundation mock"_s, u"--seed"_s, u"4"_s}).exit, 0);
    QCOMPARE(deck.run(u"stats"_s, {u"attempts"_s}).json.toArray().size(), 2);
}

void TestCliStats::attemptsForATrainer()
{
    const SampleDeck candidate, trainer;
    const QString right = candidate.write(u"right.txt"_s, letters(u"3"_s, candidate, true));
    const QString file = candidate.write(u"ada.json"_s, {});
    const QStringList handOn{file, u"--format"_s, u"attempts"_s, u"--candidate"_s, u"Ada"_s};
    QCOMPARE(candidate.run(u"export"_s, handOn).exit, 1); // nothing handed in yet
    QCOMPARE(candidate.run(u"sit"_s, {u"Foundation mock"_s, u"--seed"_s, u"3"_s, u"--answers"_s, right}).exit, 0);
    const CliRun exported = candidate.run(u"export"_s, handOn);
    KEEPS_PROMISE(u"export attempts"_s, exported.json);
    QCOMPARE(exported.json[u"written"][u"attempts"], 1);
    QCOMPARE(candidate.run(u"export"_s, handOn.mid(0, 3)).exit, 1); // nameless
    for (const int added : {1, 0}) {                                // the second time it is known
        const CliRun imported = trainer.run(u"import"_s, {file});
        KEEPS_PROMISE(u"import attempts"_s, imported.json);
        QCOMPARE(imported.json[u"attempts"][0][u"candidate"], u"Ada"_s);
        QCOMPARE(imported.json[u"attempts"][0][u"added"], added);
    }
    QCOMPARE(trainer.run(u"stats"_s, {u"attempts"_s}).json.toArray().size(), 0); // not the trainer's own
    const CliRun items = trainer.run(u"stats"_s, {u"items"_s});
    QCOMPARE(items.json[u"ownHistory"], false);
    QCOMPARE(items.json[u"caveats"].toArray(), QJsonArray{u"fewPeople"_s});
    QCOMPARE(items.json[u"items"][0][u"facility"], 1);
    QFile cut(file);
    QVERIFY(cut.resize(cut.size() / 2));
    QCOMPARE(trainer.run(u"import"_s, {file}).exit, 1);
}

void TestCliStats::refusesWhatItDoesntKnow()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"stats"_s, {u"weather"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.err.contains(u"weather"_s));
}

QTEST_GUILESS_MAIN(TestCliStats)
#include "tst_clistats.moc"
