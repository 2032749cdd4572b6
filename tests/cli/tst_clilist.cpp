// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"
#include "sampledeck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lamplight::test;
using namespace Qt::StringLiterals;

/// What `list` prints of each kind of noun.
class TestCliList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void listNamesWhatIsReferredTo();
    void listByQueryAndLimit();
    void textOfEveryKind_data();
    void textOfEveryKind();

private:
    SampleDeck m_deck;
};

void TestCliList::everyKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("topics") << u"topics"_s << 20;
    QTest::newRow("criteria") << u"criteria"_s << 13;
    QTest::newRow("lessons") << u"lessons"_s << 14;
    QTest::newRow("concepts") << u"concepts"_s << -1;
    QTest::newRow("definitions") << u"definitions"_s << -1;
    QTest::newRow("questions") << u"questions"_s << 111;
    QTest::newRow("cards") << u"cards"_s << -1;
    QTest::newRow("reviews") << u"reviews"_s << 1;
    QTest::newRow("blueprints") << u"blueprints"_s << 3;
    QTest::newRow("attempts") << u"attempts"_s << 1;
}

void TestCliList::everyKind()
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

void TestCliList::listNamesWhatIsReferredTo()
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

void TestCliList::listByQueryAndLimit()
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

void TestCliList::textOfEveryKind_data()
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
    QTest::newRow("pass mark in marks") << u"blueprints"_s << u"Full paper: 60 minutes, pass mark 26 marks"_s;
    QTest::newRow("matching") << u"questions"_s << u"    * Ms Okafor = Customer"_s;
    QTest::newRow("a side too many") << u"questions"_s << u"    - Supplier"_s;
    QTest::newRow("reviews") << u"reviews"_s << u"There are none."_s;
}

void TestCliList::textOfEveryKind()
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

QTEST_GUILESS_MAIN(TestCliList)
#include "tst_clilist.moc"
