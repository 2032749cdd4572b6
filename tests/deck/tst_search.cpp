// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/search.h"
#include "library.h"

#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

SearchPage found(TempDeck& deck, const QString& query, int limit = 100, int offset = 0)
{
    return taken(
        deck.deck->read([&](Connection& c) { return deck::search(c, query, deck.clock.utcMs(), limit, offset); }));
}

QStringList titles(const SearchPage& page)
{
    QStringList titles;
    for (const SearchHit& hit : page.hits)
        titles.append(hit.title);
    return titles;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void refusesWrongQueries();
    void putsTitlesFirst();
    void sortsByKindWithoutWords();
    void pages();
    void marksWhatWasFound();
    void showsTheOpeningOtherwise();
    void listsIdsOfOneKind();
    void bindsWhatIsTyped();
    void takesTheLargestQueries_data();
    void takesTheLargestQueries();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* query, const QStringList& expected) {
        QTest::newRow(query) << s(query) << expected;
    };
    const QString value = s("2.1 Making value"), risk = s("Living with risk"), customer = s("customer"),
                  logos = s("\u03BB\u03CC\u03B3\u03BF\u03C2"), cost = s("Who carries the cost?"),
                  naive = s("What is na\u00EFve?");
    row("outcomes", {value});
    row("OUTCOMES outputs", {value});
    row("outcomes risk", {});
    row("outcomes or buyer", {value, customer});
    row("\"more than outputs\"", {value});
    row("\"outputs more than\"", {});
    row("out*", {value});
    row("out", {});
    row("cost", {risk, cost});
    row("cost -provider", {risk});
    row("cost -(provider or become)", {});
    row("-kind:card -kind:lesson -cost", {customer, logos, customer, logos, naive});
    row("2.1", {value});
    row("\"agreed so\"", {cost}); // a rationale
    // case and diacritics
    row("naive", {naive});
    row("NAI\u0308VE", {naive});
    row("baume", {risk});
    row("B\u00C4UME", {risk});
    row("\uFF42\uFF45\uFF43\uFF4F\uFF4D\uFF45", {risk}); // full-width letters
    row("strasse", {risk});
    row("STRASSE", {risk});
    row("stra\u00DFe", {risk});
    row("\"strasse und baume\"", {risk});
    row("\u03BB\u03BF\u03B3\u03BF\u03C3", {logos, logos});
    row("\u039B\u039F\u0393\u039F\u03A3", {logos, logos});
    row("\u03BB\u03CC\u03B3*", {logos, logos});
    // fields
    row("kind:question", {cost, naive});
    row("kind:definition", {customer, logos});
    row("kind:concept customer", {customer});
    row("kind:lesson or kind:concept", {value, risk, customer, logos});
    row("kind:lesson kind:card", {});
    row("topic:2.1", {value, customer, customer, naive, s("ripe"), s("asleep")});
    row("topic:2", {value, customer, customer, naive, s("ripe"), s("asleep")});
    row("topic:1", {});
    row("topic:3", {risk, cost, s("fresh")});
    row("topic:COSTS", {risk, cost, s("fresh")});
    row("topic:\"risks and\" -kind:card", {risk, cost});
    row("topic:creation kind:lesson", {value});
    row("tag:core", {value, customer});
    row("tag:CORE kind:lesson", {value});
    row("tag:exam-1", {value});
    row("tag:exam", {}); // part of a tag isn't the tag
    row("-tag:core kind:lesson", {risk});
    row("tag:core or tag:exam-1", {value, customer});
    row("tag:core making", {value});
    row("tag:core -is:unread", {customer});
    row("tag:c++", {}); // "c" is its only word
    row("tag:++", {cost});
    row("is:new", {s("fresh")});
    row("is:learning", {s("step"), s("again"), s("hidden"), s("back")});
    row("is:review", {s("ripe"), s("asleep")});
    row("is:due", {s("step"), s("ripe"), s("back")});
    row("is:suspended", {s("asleep")});
    row("flag:green", {s("step"), s("hidden"), s("back")});
    row("flag:green -is:buried", {s("step"), s("back")});
    row("-flag:green is:learning", {s("again")});
    row("flag:red", {});
    row("is:buried", {s("hidden")});
    row("is:review -is:suspended", {s("ripe")});
    row("-is:incomplete kind:question", {cost});
    row("is:incomplete is:due", {});
    row("-is:due is:learning -is:buried", {s("again")});
    row("is:incomplete", {naive});
    row("is:complete", {cost});
    row("is:official", {customer});
    row("is:unread", {value});
    row("is:begun", {risk});
    row("is:due or outcomes", {value, s("step"), s("ripe"), s("back")});
    row("(is:due or is:new) fresh", {s("fresh")});
    row("answer is:suspended or naive", {s("asleep"), naive});
}

void TestSearch::finds()
{
    static TempDeck deck;
    static const bool filled = (addLibrary(deck), true);
    QVERIFY(filled);
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    const SearchPage page = found(deck, query);
    QStringList actual = titles(page);
    actual.sort();
    expected.sort();
    QCOMPARE(actual, expected);
    QCOMPARE(page.total, expected.size());
}

void TestSearch::refusesWrongQueries()
{
    TempDeck deck;
    const auto page = deck.deck->read([](Connection& c) { return deck::search(c, s("a is:late"), 0, 10); });
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Input);
    QVERIFY(page.error().message.contains(s("column 6")));
}

void TestSearch::putsTitlesFirst()
{
    TempDeck deck;
    addLibrary(deck);
    // The lesson only mentions the customer; the concept and its definition are titled so.
    const SearchPage page = found(deck, s("customer"));
    QCOMPARE(page.total, 3);
    QCOMPARE(page.hits[2].kind, s("lesson"));
}

void TestSearch::sortsByKindWithoutWords()
{
    TempDeck deck;
    addLibrary(deck);
    QStringList kinds;
    for (const SearchHit& hit : found(deck, {}).hits)
        if (kinds.isEmpty() || kinds.constLast() != hit.kind)
            kinds.append(hit.kind);
    QCOMPARE(kinds, QStringList({s("lesson"), s("concept"), s("definition"), s("question"), s("card")}));
}

void TestSearch::pages()
{
    TempDeck deck;
    addLibrary(deck);
    const SearchPage all = found(deck, s("kind:card"));
    QCOMPARE(all.total, 7);
    const SearchPage second = found(deck, s("kind:card"), 3, 3);
    QCOMPARE(second.total, 7);
    QCOMPARE(second.hits, all.hits.mid(3, 3));
    QVERIFY(found(deck, s("kind:card"), 3, 7).hits.isEmpty());
}

void TestSearch::marksWhatWasFound()
{
    TempDeck deck;
    addLibrary(deck);
    QCOMPARE(found(deck, s("outcomes -is:due")).hits[0].snippet,
             s("Value is made together with the customer. \u2068Outcomes\u2069 matter more than outputs."));
}

void TestSearch::showsTheOpeningOtherwise()
{
    TempDeck deck;
    deck.step([](Connection& c) {
        Card card;
        card.uid = s("u");
        card.front = s("long");
        card.back = s("word ").repeated(100);
        return Result<void>(insert(c, card).map([](CardId) {}));
    });
    const QString snippet = found(deck, s("kind:card")).hits[0].snippet;
    QVERIFY(snippet.startsWith(s("word word")));
    QVERIFY(snippet.endsWith(s("word\u2026")));
    QVERIFY(snippet.size() <= 121);
}

void TestSearch::listsIdsOfOneKind()
{
    TempDeck deck;
    addLibrary(deck);
    const auto ids = [&](const char* kind, const char* query) {
        return taken(
            deck.deck->read([&](Connection& c) { return matching(c, s(kind), s(query), deck.clock.utcMs()); }));
    };
    QCOMPARE(ids("card", ""), QList<qint64>({1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(ids("card", "answer -is:new"), QList<qint64>({2, 3, 4, 5, 6, 7}));
    QCOMPARE(ids("card", "is:due"), QList<qint64>({2, 4, 7}));
    QCOMPARE(ids("question", "cost or naive"), QList<qint64>({1, 2}));
    QCOMPARE(ids("lesson", "kind:card"), QList<qint64>());
    QCOMPARE(ids("topic", ""), QList<qint64>());
}

/// Any text gives hits or a refusal of the query, never an error of the database.
void TestSearch::bindsWhatIsTyped()
{
    TempDeck deck;
    addLibrary(deck);
    const auto before = found(deck, {}).total;
    for (const char* text : {"'; DROP TABLE card; --", "a\" OR rowid > 0 --", "tag:\"' OR 1=1\"", "title : cost",
                             "tag:*", "NEAR(a b)", "a AND b NOT c", "^cost", "topic:\"[1]'\"", "tag:'x'"})
        (void)deck.deck->read([&](Connection& c) { return deck::search(c, s(text), 0, 10); });
    QCOMPARE(found(deck, {}).total, before);
    QCOMPARE(found(deck, s("tag:\"' OR 1=1\"")).total, 0);
    const bool sound = rc::check("search takes any text", [&] {
        static const QStringList pieces{s("a"),       s("cost"), s("-"),      s("("),      s(")"),     s("\""),
                                        s("*"),       s("or"),   s("'"),      s("kind:"),  s("tag:"),  s("is:new"),
                                        s("topic:2"), s("%"),    s("^"),      s("+"),      s(":"),     s("NEAR"),
                                        s("AND"),     s("{"),    s("\u00DF"), s("\u03CC"), s("\u2068")};
        QString query;
        for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            query += pieces[piece] + (*rc::gen::arbitrary<bool>() ? QStringLiteral(" ") : QString());
        RC_LOG() << query.toStdString();
        const auto page = deck.deck->read([&](Connection& c) { return deck::search(c, query, 0, 10); });
        RC_ASSERT(page || page.error().kind == ErrorKind::Input);
    });
    QVERIFY(sound);
}

void TestSearch::takesTheLargestQueries_data()
{
    QTest::addColumn<QString>("query");
    const auto nested = [](const char* open, const char* inner) -> QString {
        return s(open).repeated(8) + s(inner) + QString(s(open).count(u'(') * 8, u')');
    };
    QTest::newRow("words") << s("fi ").repeated(500);
    QTest::newRow("states") << s("is:due ").repeated(500);
    QTest::newRow("tags") << s("tag:fi ").repeated(500);
    QTest::newRow("topics") << s("topic:2 ").repeated(500);
    QTest::newRow("alternatives") << s("cost or is:due or ").repeated(124) + s("tag:core");
    QTest::newRow("refused") << s("-fi ").repeated(250);
    QTest::newRow("brackets") << nested("(", "is:due or cost");
    QTest::newRow("within each other") << nested("is:due or value (kind:card or ", "topic:2");
    QTest::newRow("refused within each other") << s("is:due or cost -(").repeated(4) + s("tag:core") + QString(4, u')');
    QTest::newRow("long phrase") << QStringLiteral("\"%1\"").arg(s("fi \u03B1 ").repeated(10'000));
    QTest::newRow("long word") << s("fi\u03B1").repeated(10'000);
}

void TestSearch::takesTheLargestQueries()
{
    static TempDeck deck;
    static const bool filled = (addLibrary(deck), true);
    QVERIFY(filled);
    QFETCH(QString, query);
    const auto page = deck.deck->read([&](Connection& c) { return deck::search(c, query, 0, 10); });
    QVERIFY2(page, page ? "" : qPrintable(describe(page.error()).left(2000)));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
