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
    void dryRunWritesNothing();
    void formats();
    void info();
    void list_data();
    void list();
    void listNamesWhatIsReferredTo();
    void listByQueryAndLimit();
    void search();
    void check();
    void exportWithProgress();
    void exportWithoutProgress();
    void textOfEveryKind_data();
    void textOfEveryKind();

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
    QCOMPARE(run.json[u"found"][u"questions"], 24);
    QCOMPARE(run.json[u"found"][u"concepts"], 15);
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
    QCOMPARE(run.json[u"counts"][u"lessons"], 8);
    QCOMPARE(run.json[u"counts"][u"questions"], 24);
    QCOMPARE(run.json[u"counts"][u"incomplete"], 0);
    QCOMPARE(run.json[u"schema"], 1);
}

void TestCliDeck::list_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("topics") << u"topics"_s << 12;
    QTest::newRow("criteria") << u"criteria"_s << 8;
    QTest::newRow("lessons") << u"lessons"_s << 9;
    QTest::newRow("concepts") << u"concepts"_s << -1;
    QTest::newRow("definitions") << u"definitions"_s << -1;
    QTest::newRow("questions") << u"questions"_s << 27;
    QTest::newRow("cards") << u"cards"_s << -1;
    QTest::newRow("reviews") << u"reviews"_s << 1;
    QTest::newRow("blueprints") << u"blueprints"_s << 1;
    QTest::newRow("attempts") << u"attempts"_s << 1;
}

void TestCliDeck::list()
{
    static const SampleDeck deck; // with something of every kind
    static const bool filled = [] {
        bool done = deck.run(u"import"_s, {sample(u"damaged-page.txt"_s)}).exit == 0;
        done = done && deck.run(u"make-cards"_s).exit == 0;
        done = done && deck.run(u"answer"_s, {u"1"_s, u"good"_s}).exit == 0;
        return done && deck.run(u"sit"_s, {u"Foundation mock"_s, u"--seed"_s, u"1"_s, u"--answers"_s,
                                           deck.write(u"a.txt"_s, "A\nB\n")})
                               .exit == 0;
    }();
    QVERIFY(filled);
    QFETCH(const QString, kind);
    QFETCH(const int, size);
    const CliRun run = deck.run(u"list"_s, {kind});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QString());
    KEEPS_PROMISE(QString(u"list "_s + kind), run.json);
    if (kind == u"topics"_s)
        QVERIFY(run.json.toArray().size() >= size); // the page may bring a topic above its own
    else if (size >= 0)
        QCOMPARE(run.json.toArray().size(), size);
}

void TestCliDeck::listNamesWhatIsReferredTo()
{
    const QJsonValue concepts = m_deck.run(u"list"_s, {u"concepts"_s}).json;
    const QJsonObject provider = entryOf(concepts, u"term"_s, u"Service provider"_s);
    QVERIFY(provider[u"relations"].toArray().contains(
        QJsonObject{{u"kind"_s, u"contrastsWith"_s}, {u"target"_s, u"Service consumer"_s}}));
    const QJsonValue definitions = m_deck.run(u"list"_s, {u"definitions"_s}).json;
    QVERIFY(!entryOf(definitions, u"concept"_s, u"Service provider"_s).isEmpty());
    const QJsonValue questions = m_deck.run(u"list"_s, {u"questions"_s}).json;
    QCOMPARE(questions[0][u"criterion"], u"1.a"_s);
    QCOMPARE(questions[0][u"topic"], u"1.1"_s);
    const QJsonValue lessons = m_deck.run(u"list"_s, {u"lessons"_s}).json;
    QCOMPARE(questions[0][u"lesson"], lessons[0][u"uid"]);
    const QJsonValue row = m_deck.run(u"list"_s, {u"blueprints"_s}).json[0][u"rows"][1];
    QCOMPARE(row, QJsonValue(QJsonObject{{u"topic"_s, u"2"_s},
                                         {u"criterion"_s, QString()},
                                         {u"bloom"_s, QString()},
                                         {u"style"_s, QString()},
                                         {u"count"_s, 3}}));
    const QJsonValue criteria = m_deck.run(u"list"_s, {u"criteria"_s}).json;
    QCOMPARE(criteria[0][u"topic"], u"1"_s);
}

void TestCliDeck::listByQueryAndLimit()
{
    const QJsonArray all = m_deck.run(u"list"_s, {u"questions"_s}).json.toArray();
    const QJsonArray first = m_deck.run(u"list"_s, {u"questions"_s, u"--limit"_s, u"3"_s}).json.toArray();
    QCOMPARE(first.size(), 3);
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(first[i], all[i]);
    const QJsonArray some = m_deck.run(u"list"_s, {u"questions"_s, u"--query"_s, u"topic:2"_s}).json.toArray();
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    for (const QJsonValue& question : some)
        QVERIFY(question[u"topic"].toString().startsWith(u"2"_s));
    QCOMPARE(m_deck.run(u"list"_s, {u"questions"_s, u"--limit"_s, u"0"_s}).json, QJsonValue(QJsonArray()));
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

void TestCliDeck::textOfEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("shows");
    QTest::newRow("topics") << u"topics"_s << u"1.1  What a service is worth"_s;
    QTest::newRow("criteria") << u"criteria"_s << u"3.a  Tell outputs from outcomes"_s;
    QTest::newRow("lessons") << u"lessons"_s << u"Key takeaways\n  - Value is a judgement."_s;
    QTest::newRow("concepts") << u"concepts"_s << u"    contrasts with: Service consumer"_s;
    QTest::newRow("definitions") << u"definitions"_s << u"Value · official"_s;
    QTest::newRow("questions") << u"questions"_s << u"    * judged"_s;
    QTest::newRow("blueprints") << u"blueprints"_s << u"Foundation mock: 15 minutes, pass mark 65 %"_s;
    QTest::newRow("reviews") << u"reviews"_s << u"There are none."_s;
}

void TestCliDeck::textOfEveryKind()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, shows);
    const CliRun run = runCli({u"list"_s, m_deck.file(), kind});
    QCOMPARE(run.exit, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY2(text.contains(shows), qPrintable(text.left(2000)));
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(line.size() <= 78 && !line.endsWith(u' '), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCliDeck)
#include "tst_clideck.moc"
