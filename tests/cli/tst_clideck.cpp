// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// Making a deck and looking into it.
class TestCliDeck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newDeck();
    void titleFromTheFile();
    void import();
    void importReportsProblems();
    void problemsOfTheDeckAreNotLines();
    void dryRunWritesNothing();
    void formats();
    void info();
    void search();
    void check();
    void exportWithProgress();
    void exportWithoutProgress();

private:
    SampleDeck m_deck;
};

void TestCliDeck::newDeck()
{
    const QString file = m_deck.path(u"fresh.lamp"_s);
    const CliRun made = runCli({u"new"_s, file, u"--title"_s, u"Örtliche Dienste"_s, u"--exam-date"_s, u"2026-09-01"_s,
                                u"--minutes"_s, u"30"_s, u"--json"_s});
    QCOMPARE(made.exit, 0);
    KEEPS_PROMISE(u"new"_s, made.json);
    QCOMPARE(made.json[u"deck"], file);
    QCOMPARE(made.json[u"title"], u"Örtliche Dienste"_s);
    const QJsonValue info = runCli({u"info"_s, file, u"--json"_s}).json;
    QCOMPARE(info[u"title"], u"Örtliche Dienste"_s);
    QCOMPARE(info[u"examDate"], u"2026-09-01"_s);
    QCOMPARE(info[u"minutesPerDay"], 30);
}

void TestCliDeck::titleFromTheFile()
{
    const CliRun made = runCli({u"--json"_s, u"new"_s, m_deck.path(u"My course.lamp"_s)});
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.json[u"title"], u"My course"_s);
}

void TestCliDeck::import()
{
    // The same again: all is known.
    const CliRun run = m_deck.run(u"import"_s, {sample(u"course"_s)});
    QCOMPARE(run.exit, 0);
    QCOMPARE(notPromised(u"import"_s, run.json), QStringList());
    QCOMPARE(run.json[u"format"], u"markdown"_s);
    QCOMPARE(run.json[u"found"][u"questions"], 108);
    QCOMPARE(run.json[u"found"][u"concepts"], 47);
    QCOMPARE(run.json[u"changed"][u"created"], 0);
    QCOMPARE(run.json[u"changed"][u"updated"], 0);
    QVERIFY(run.json[u"changed"][u"unchanged"].toInt() > 50);
    QCOMPARE(run.json[u"lines"][u"total"], run.json[u"trace"].toArray().size());
}

void TestCliDeck::importReportsProblems()
{
    const SampleDeck deck;
    const CliRun run = deck.run(u"import"_s, {sample(u"damaged-page.txt"_s)});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"import"_s, run.json);
    const QJsonValue lines = run.json[u"lines"];
    QVERIFY(lines[u"listed"].toInt() > 0);
    QCOMPARE(lines[u"total"].toInt(), lines[u"used"].toInt() + lines[u"listed"].toInt());
    QCOMPARE(lines[u"used"].toInt(), run.json[u"trace"].toArray().size());
    QCOMPARE(lines[u"listed"].toInt(), run.json[u"problems"].toArray().size());
    QCOMPARE(run.json[u"found"][u"damagedTables"], 1);
    QCOMPARE(run.json[u"found"][u"incomplete"], 3);
}

void TestCliDeck::problemsOfTheDeckAreNotLines()
{
    const SampleDeck deck;
    const QString page = deck.write(u"another.txt"_s, "1.1 A title that is in no course\n\nSome text to read here.\n");
    const CliRun run = deck.run(u"import"_s, {page, u"--format"_s, u"studyguide"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.json[u"lines"], QJsonValue(QJsonObject{{u"total"_s, 3}, {u"used"_s, 3}, {u"listed"_s, 0}}));
    const QJsonArray problems = run.json[u"problems"].toArray();
    QCOMPARE(problems.size(), 1); // the deck has another page 1.1
    QCOMPARE(problems[0][u"line"], 0);
    QCOMPARE(deck.run(u"info"_s).json[u"counts"][u"lessons"], 14);
}

void TestCliDeck::dryRunWritesNothing()
{
    const SampleDeck deck;
    const QByteArray before = deck.everything();
    const CliRun dry = deck.run(u"import"_s, {sample(u"damaged-page.txt"_s), u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(deck.everything(), before);
    const CliRun done = deck.run(u"import"_s, {sample(u"damaged-page.txt"_s)});
    QCOMPARE(dry.json, done.json);
    QVERIFY(deck.everything() != before);
}

void TestCliDeck::formats()
{
    const CliRun run = runCli({u"formats"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"formats"_s, run.json);
    for (const QString& name : {u"studyguide"_s, u"markdown"_s}) {
        const QJsonObject format = entryOf(run.json, u"name"_s, name);
        QCOMPARE(format[u"reads"], true);
        // It really does: a page is taken by that reader, or refused by it, not unknown.
        const CliRun read = m_deck.run(u"import"_s, {sample(u"course"_s), u"--format"_s, name, u"--dry-run"_s});
        QCOMPARE(read.json[u"format"], name);
    }
    QCOMPARE(entryOf(run.json, u"name"_s, u"lamp"_s)[u"writes"], true);
    QCOMPARE(entryOf(run.json, u"name"_s, u"lamp"_s)[u"reads"], false);
}

void TestCliDeck::info()
{
    const CliRun run = m_deck.run(u"info"_s);
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"info"_s, run.json);
    QCOMPARE(run.json[u"counts"][u"lessons"], 13);
    QCOMPARE(run.json[u"counts"][u"questions"], 108);
    QCOMPARE(run.json[u"counts"][u"incomplete"], 0);
    QCOMPARE(run.json[u"schema"], 3);
}

void TestCliDeck::search()
{
    const CliRun run = m_deck.run(u"search"_s, {u"judged kind:definition"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"search"_s, run.json);
    QCOMPARE(run.json[u"hits"][0][u"kind"], u"definition"_s);
    QVERIFY(run.json[u"hits"][0][u"snippet"].toString().contains(u"\u2068judged\u2069"_s));
    const QJsonValue limited = m_deck.run(u"search"_s, {u"service"_s, u"--limit"_s, u"2"_s}).json;
    QCOMPARE(limited[u"hits"].toArray().size(), 2);
    QVERIFY(limited[u"total"].toInt() > 2);
}

void TestCliDeck::check()
{
    const CliRun run = m_deck.run(u"check"_s);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json, QJsonValue(QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
    KEEPS_PROMISE(u"check"_s, run.json);
}

void TestCliDeck::exportWithProgress()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s).exit, 0);
    QCOMPARE(deck.run(u"answer"_s, {u"1"_s, u"good"_s}).exit, 0);
    const QString copy = deck.path(u"copy.lamp"_s);
    const CliRun run = deck.run(u"export"_s, {copy});
    QCOMPARE(run.exit, 0);
    QCOMPARE(notPromised(u"export"_s, run.json), QStringList());
    QCOMPARE(run.json[u"format"], u"lamp"_s);
    QCOMPARE(run.json[u"leftOut"], QJsonValue(QJsonArray()));
    QCOMPARE(run.json[u"written"], deck.run(u"info"_s).json[u"counts"]);
    for (const QString& kind : {u"lessons"_s, u"cards"_s, u"reviews"_s})
        QCOMPARE(runCli({u"list"_s, copy, kind, u"--json"_s}).json, deck.run(u"list"_s, {kind}).json);
}

void TestCliDeck::exportWithoutProgress()
{
    const SampleDeck deck;
    QCOMPARE(deck.run(u"make-cards"_s).exit, 0);
    QCOMPARE(deck.run(u"answer"_s, {u"1"_s, u"good"_s}).exit, 0);
    const QString copy = deck.path(u"course.lamp"_s);
    const CliRun run = deck.run(u"export"_s, {copy, u"--without-progress"_s});
    QCOMPARE(run.exit, 0);
    KEEPS_PROMISE(u"export"_s, run.json);
    QCOMPARE(run.json[u"written"][u"reviews"], 0);
    QVERIFY(run.json[u"written"][u"cards"].toInt() > 0);
    QVERIFY(run.json[u"leftOut"][0][u"what"].toString().contains(u"1"_s));
    const QJsonValue card = runCli({u"list"_s, copy, u"cards"_s, u"--json"_s}).json[0];
    QCOMPARE(card[u"state"], u"new"_s);
    QCOMPARE(runCli({u"list"_s, copy, u"lessons"_s, u"--json"_s}).json, deck.run(u"list"_s, {u"lessons"_s}).json);
}

QTEST_GUILESS_MAIN(TestCliDeck)
#include "tst_clideck.moc"
