// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "promise.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Decks to measure with, and what is measured.
class TestCliMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generate();
    void generatedAgain();
    void generateRefusesAFileThatIsThere();
    void bench();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QJsonValue cardsOf(const QString& deck) { return runCli({u"list"_s, deck, u"cards"_s, u"--json"_s}).json; }

    QTemporaryDir m_folder;
};

void TestCliMeasure::generate()
{
    const CliRun run = runCli({u"generate"_s, path(u"a.lamp"_s), u"--cards"_s, u"60"_s, u"--reviews"_s, u"200"_s,
                               u"--questions"_s, u"20"_s, u"--lessons"_s, u"3"_s, u"--seed"_s, u"5"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"generate"_s, run.json);
    QCOMPARE(run.json[u"counts"][u"cards"], 60);
    QCOMPARE(run.json[u"counts"][u"reviews"], 200);
    QCOMPARE(run.json[u"counts"][u"questions"], 20);
    QCOMPARE(run.json[u"counts"][u"lessons"], 3);
    QCOMPARE(runCli({u"check"_s, path(u"a.lamp"_s)}).exit, 0);
}

void TestCliMeasure::generatedAgain()
{
    const auto generate = [&](const QString& name, const QStringList& options) {
        const QString file = path(name);
        runCli(QStringList{u"generate"_s, file, u"--cards"_s, u"9"_s, u"--reviews"_s, u"30"_s} + options);
        return cardsOf(file);
    };
    const QJsonValue first = generate(u"one.lamp"_s, {u"--seed"_s, u"1"_s});
    QCOMPARE(generate(u"same.lamp"_s, {u"--seed"_s, u"1"_s}), first);
    QVERIFY(generate(u"other.lamp"_s, {u"--seed"_s, u"2"_s}) != first);
    const QJsonValue later = generate(u"later.lamp"_s, {u"--seed"_s, u"1"_s, u"--at"_s, u"2026-06-11T08:00:00Z"_s});
    QCOMPARE(later[0][u"front"], first[0][u"front"]);
    QVERIFY(later[0][u"lastReview"] != first[0][u"lastReview"]);
}

void TestCliMeasure::generateRefusesAFileThatIsThere()
{
    const QString file = path(u"there.lamp"_s);
    QFile there(file);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QCOMPARE(runCli({u"generate"_s, file, u"--seed"_s, u"1"_s}).exit, 1);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

// How long things take says nothing here; that each is measured does.
void TestCliMeasure::bench()
{
    const CliRun run = runCli({u"bench"_s, u"--cards"_s, u"200"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"bench"_s, run.json);
    QCOMPARE(run.json[u"counts"][u"reviews"], 2000);
    QStringList keys;
    for (const QJsonValue& figure : run.json[u"figures"].toArray()) {
        keys.append(figure[u"key"].toString());
        QVERIFY(figure[u"ms"].toDouble() > 0);
        if (const QJsonValue most = figure[u"mostMs"]; !most.isNull())
            QCOMPARE(figure[u"holds"].toBool(), figure[u"ms"].toDouble() <= most.toDouble());
    }
    QCOMPARE(keys, (QStringList{u"answer"_s, u"search"_s, u"recall"_s, u"queue"_s, u"today"_s, u"replay"_s, u"plan"_s,
                                u"train"_s, u"form"_s}));
}

QTEST_GUILESS_MAIN(TestCliMeasure)
#include "tst_climeasure.moc"
