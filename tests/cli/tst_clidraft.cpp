// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Drafting questions, and deciding about drafts.
class TestCliDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drafts();
    void acceptsAndDrops();
    void refuses();
};

void TestCliDraft::drafts()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"draft"_s);
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"draft"_s, run.json);
    const qsizetype made = run.json[u"drafts"].toArray().size();
    QVERIFY(made > 20);
    const CliRun list = deck.run(u"draft"_s, {u"--list"_s});
    KEEPS_PROMISE(u"draft --list"_s, list.json);
    QCOMPARE(list.json.toArray().size(), made);
    QCOMPARE(deck.run(u"draft"_s).json[u"drafts"].toArray().size(), 0);
    QCOMPARE(deck.run(u"undo"_s).exit, 0);
    QCOMPARE(deck.run(u"draft"_s, {u"--list"_s}).json.toArray().size(), 0);
}

void TestCliDraft::acceptsAndDrops()
{
    const SampleDeck deck;
    const QJsonArray made = deck.run(u"draft"_s, {u"--topic"_s, u"2"_s}).json[u"drafts"].toArray();
    QVERIFY(made.size() > 2);
    const auto idOf = [&](int i) { return QString::number(made[i].toObject()[u"id"].toInteger()); };
    const CliRun accepted = deck.run(u"draft"_s, {u"--accept"_s, idOf(0)});
    QCOMPARE(accepted.exit, 0);
    KEEPS_PROMISE(u"draft --accept"_s, accepted.json);
    QCOMPARE(deck.run(u"draft"_s, {u"--drop"_s, idOf(1)}).json[u"accepted"], false);
    QCOMPARE(deck.run(u"draft"_s, {u"--list"_s}).json.toArray().size(), made.size() - 2);
    QCOMPARE(deck.run(u"draft"_s, {u"--accept"_s, idOf(0)}).exit, 1);
}

void TestCliDraft::refuses()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"draft"_s, {u"--topic"_s, u"77"_s}).exit, 1);
    QCOMPARE(deck.run(u"draft"_s, {u"--accept"_s, u"99999"_s}).exit, 1);
    QCOMPARE(deck.run(u"draft"_s, {u"--accept"_s, u"x"_s}).exit, 2);
    QCOMPARE(deck.run(u"draft"_s, {u"--list"_s, u"--drop"_s, u"1"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliDraft)
#include "tst_clidraft.moc"
