// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "deck/check.h"
#include "deck/checkparts.h"
#include "randomsteps.h"
#include "seed.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

Contents now(TempDeck& deck)
{
    return taken(deck.deck->read([](Connection& connection) { return Result<Contents>(contents(connection)); }));
}

/// What is wrong with the search index and the references.
QStringList problems(TempDeck& deck)
{
    return taken(deck.deck->read([](Connection& connection) -> Result<QStringList> {
        QStringList problems;
        taken(checkDatabase(connection, problems));
        taken(checkSearchIndex(connection, problems));
        return problems;
    }));
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyStepsWithRestarts();
    void wandersThroughHistory();
};

void TestUndo::fiftyStepsWithRestarts()
{
    TempDeck deck;
    RandomSteps change(seed());
    QList<Contents> stages{now(deck)};
    for (int i = 0; i < 50; ++i) {
        deck.step(std::ref(change), QString::number(i));
        stages.append(now(deck));
        QVERIFY(stages[i] != stages[i + 1]);
        deck.restart();
    }
    for (int i = 49; i >= 0; --i) {
        QCOMPARE(taken(deck.deck->undo()).step.label, QString::number(i));
        QCOMPARE(difference(now(deck), stages[i]), QString());
        QCOMPARE(problems(deck), QStringList());
        deck.restart();
    }
    QVERIFY(!deck.deck->undo());
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(taken(deck.deck->redo()).step.label, QString::number(i));
        QCOMPARE(difference(now(deck), stages[i + 1]), QString());
        QCOMPARE(problems(deck), QStringList());
        deck.restart();
    }
    QVERIFY(!deck.deck->redo());
}

/// Undo, redo and new steps in any order, against a plain list of what was.
void TestUndo::wandersThroughHistory()
{
    TempDeck deck;
    const quint64 start = seed();
    RandomSteps change(start);
    Random random(start);
    QList<Contents> stages{now(deck)};
    qsizetype at = 0;
    for (int i = 0; i < 150; ++i) {
        const quint64 action = random.below(10);
        if (action < 4 && at > 0) {
            taken(deck.deck->undo());
            --at;
        } else if (action < 7 && at + 1 < stages.size()) {
            taken(deck.deck->redo());
            ++at;
        } else {
            deck.step(std::ref(change));
            stages.resize(++at);
            stages.append(now(deck));
        }
        QCOMPARE(difference(now(deck), stages[at]), QString());
    }
    QCOMPARE(problems(deck), QStringList());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
