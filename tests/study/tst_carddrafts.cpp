// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/carddrafts.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;

namespace {

const QSet<CardKind> everyKind{CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway};

Concept conceptNamed(qint64 id, const QString& term, const QStringList& aliases = {})
{
    Concept named;
    named.id = ConceptId(id);
    named.term = term;
    named.aliases = aliases;
    return named;
}

Definition definitionOf(qint64 id, qint64 of, const QString& text, const QStringList& phrases = {})
{
    Definition definition;
    definition.id = DefinitionId(id);
    definition.concept_ = ConceptId(of);
    definition.text = text;
    definition.official = true;
    definition.keyPhrases = phrases;
    return definition;
}

Block takeawaysBlock(const QString& uid, const QStringList& items)
{
    Block block;
    block.uid = uid;
    block.kind = BlockKind::Takeaways;
    block.items = items;
    return block;
}

Lesson lessonOf(qint64 id, const QString& title, const QList<Block>& blocks)
{
    Lesson lesson;
    lesson.id = LessonId(id);
    lesson.topic = TopicId(id + 10);
    lesson.code = QStringLiteral("2.%1").arg(id);
    lesson.title = title;
    lesson.tags = QStringLiteral("chapter2");
    lesson.blocks = blocks;
    return lesson;
}

// One line a card: "kind: front -> back", line breaks as "/".
QStringList written(const QList<Card>& cards)
{
    static const QHash<CardKind, QString> names{{CardKind::Term, QStringLiteral("term")},
                                                {CardKind::Definition, QStringLiteral("definition")},
                                                {CardKind::Cloze, QStringLiteral("cloze")},
                                                {CardKind::Takeaway, QStringLiteral("takeaway")}};
    QStringList lines;
    for (const Card& card : cards)
        lines << QStringLiteral("%1: %2 -> %3").arg(names.value(card.kind), card.front, card.back).replace(u'\n', u'/');
    return lines;
}

QStringList ofDefinition(const QString& term, const QStringList& aliases, const QString& text,
                         const QStringList& phrases, const QSet<CardKind>& kinds)
{
    return written(draftCards({{conceptNamed(1, term, aliases)}, {definitionOf(1, 1, text, phrases)}, {}}, kinds));
}

} // namespace

class TestCardDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofOneDefinition();
    void onlyWantedKinds();
    void termIsNotGivenAway_data();
    void termIsNotGivenAway();
    void clozes_data();
    void clozes();
    void oneFrontOneAnswer();
    void takeaways_data();
    void takeaways();
    void takeawayNamesItsPage();
    void cardsKnowWhereTheyComeFrom();
    void inTheOrderOfThePages();
    void nothingIsDraftedTwice();
    void identities();
};

void TestCardDrafts::ofOneDefinition()
{
    const QString text = QStringLiteral("the perceived benefits, usefulness, and importance of something");
    const QStringList cards =
        ofDefinition(QStringLiteral("Value"), {}, text,
                     {QStringLiteral("perceived benefits"), QStringLiteral("importance")}, everyKind);
    QCOMPARE(cards,
             (QStringList{QStringLiteral("term: ") + text + QStringLiteral(" -> Value"),
                          QStringLiteral("cloze: Value: the ▁▁▁▁▁▁, usefulness, and importance of something -> "
                                         "perceived benefits"),
                          QStringLiteral("cloze: Value: the perceived benefits, usefulness, and ▁▁▁▁▁▁ of something -> "
                                         "importance"),
                          QStringLiteral("definition: Value -> ") + text}));
}

void TestCardDrafts::onlyWantedKinds()
{
    const CardMaterial material{
        {conceptNamed(1, QStringLiteral("value"))},
        {definitionOf(1, 1, QStringLiteral("the benefits of something"), {QStringLiteral("benefits")})},
        {lessonOf(1, QStringLiteral("Value"),
                  {takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Value is shared")})})}};
    QCOMPARE(draftCards(material, {}).size(), 0);
    for (const CardKind kind : everyKind) {
        const QList<Card> cards = draftCards(material, {kind});
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards[0].kind, kind);
    }
    QCOMPARE(draftCards(material, everyKind).size(), 4);
}

void TestCardDrafts::termIsNotGivenAway_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("front"); // empty: no card
    const auto row = [](const char* what, const char* term, const QStringList& aliases, const char* text,
                        const char* front) {
        QTest::newRow(what) << QString::fromUtf8(term) << aliases << QString::fromUtf8(text)
                            << QString::fromUtf8(front);
    };
    row("not in it", "value", {}, "benefits of something", "benefits of something");
    row("at the start", "value", {}, "Value is subjective", "▁▁▁▁▁▁ is subjective");
    row("everywhere, in any case", "value", {}, "value and VALUE", "▁▁▁▁▁▁ and ▁▁▁▁▁▁");
    row("plural", "customer", {}, "a role that customers play", "a role that ▁▁▁▁▁▁ play");
    row("genitive", "customer", {}, "the customer's role", "the ▁▁▁▁▁▁ role");
    row("not within a word", "value", {}, "valuable things", "valuable things");
    row("alias", "service level agreement", {QStringLiteral("SLA")}, "an SLA is agreed", "an ▁▁▁▁▁▁ is agreed");
    row("abbreviation", "IT", {}, "it is how IT works", "it is how ▁▁▁▁▁▁ works");
    row("of two words", "service desk", {}, "the service desk of a service", "the ▁▁▁▁▁▁ of a service");
    row("nothing but the term", "value", {}, "Values.", "");
}

void TestCardDrafts::termIsNotGivenAway()
{
    QFETCH(const QString, term);
    QFETCH(const QStringList, aliases);
    QFETCH(const QString, text);
    QFETCH(const QString, front);
    const QStringList cards = ofDefinition(term, aliases, text, {}, {CardKind::Term});
    const QStringList expected{QStringLiteral("term: %1 -> %2").arg(front, term)};
    QCOMPARE(cards, front.isEmpty() ? QStringList() : expected);
}

void TestCardDrafts::clozes_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected"); // empty: no card
    const auto row = [](const char* what, const char* term, const char* text, const char* phrase,
                        const char* expected) {
        QTest::newRow(what) << QString::fromUtf8(term) << QString::fromUtf8(text) << QString::fromUtf8(phrase)
                            << QString::fromUtf8(expected);
    };
    row("as the text has it", "risk", "a possible Event", "EVENT", "risk: a possible ▁▁▁▁▁▁ -> Event");
    row("wherever it stands", "risk", "loss or fear of loss", "loss", "risk: ▁▁▁▁▁▁ or fear of ▁▁▁▁▁▁ -> loss");
    row("the text names the term", "risk", "A risk is a possible event", "event",
        "A risk is a possible ▁▁▁▁▁▁ -> event");
    row("the text names it later on", "service", "means of value, as service users say", "value",
        "service: means of ▁▁▁▁▁▁, as service users say -> value");
    row("the term holds the phrase", "value stream", "steps that create value", "value",
        "steps that create ▁▁▁▁▁▁ -> value");
    row("a phrase that isn't there", "risk", "a possible event", "harm", "");
    row("a phrase without words", "risk", "a possible event", "...", "");
    row("the whole definition", "risk", "Possible events.", "possible events", "");
}

void TestCardDrafts::clozes()
{
    QFETCH(const QString, term);
    QFETCH(const QString, text);
    QFETCH(const QString, phrase);
    QFETCH(const QString, expected);
    const QStringList cards = ofDefinition(term, {}, text, {phrase}, {CardKind::Cloze});
    QCOMPARE(cards, expected.isEmpty() ? QStringList() : QStringList{QStringLiteral("cloze: ") + expected});
}

void TestCardDrafts::oneFrontOneAnswer()
{
    const auto cards = [](const QList<Definition>& definitions) {
        return written(
            draftCards({{conceptNamed(1, QStringLiteral("value"))}, definitions, {}}, {CardKind::Definition}));
    };
    Definition first = definitionOf(1, 1, QStringLiteral("one"));
    Definition second = definitionOf(2, 1, QStringLiteral("two"));
    first.official = false;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> two")});
    second.official = false;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> one")});
    first.official = second.official = true;
    QCOMPARE(cards({first, second}), QStringList{QStringLiteral("definition: value -> one")});
    first.source = QStringLiteral("Course");
    QCOMPARE(cards({first}), QStringList{QStringLiteral("definition: value -> one")});
    second.source = QStringLiteral("Course");
    second.edition = QStringLiteral("2nd edition");
    QCOMPARE(cards({first, second}), (QStringList{QStringLiteral("definition: value (Course) -> one"),
                                                  QStringLiteral("definition: value (Course, 2nd edition) -> two")}));
}

void TestCardDrafts::takeaways_data()
{
    QTest::addColumn<QString>("takeaway");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char* what, const char* takeaway, const char* beginning) {
        QTest::newRow(what) << QString::fromUtf8(takeaway) << QString::fromUtf8(beginning);
    };
    row("a third of the words", "Both sides add to what a service is worth", "Both sides add …");
    row("at most six",
        "One and the same service can hold very different value for people who use it in different ways "
        "at different times of their day",
        "One and the same service can …");
    row("never through what is one piece", "Value co-creation needs people who take part", "Value co-creation …");
    row("no comma at the end", "Today, value is shared between people", "Today, value …");
    row("comma after the last word", "Value, then, is shared by all", "Value, then …");
    row("colon", "Service provision: what the provider does day by day", "Service provision: …");
    row("dash", "Users – people who use services day by day", "Users – …");
    row("equals sign", "Value = what somebody sees in it", "Value = …");
    row("a time is no break", "Open until 17:30 on every day of the week", "Open until 17:30 …");
    row("colon after the ninth word",
        "One two three four five six seven eight nine: and then ten more words come as "
        "the rest of it all",
        "One two three four five six …");
    row("late colon", "What providers and consumers do together every day is this: value is made",
        "What providers and consumers …");
    row("marks aren't shown", "**Users**: individual identities in the cloud", "Users: …");
    row("two words", "Value matters", "Value …");
    row("one word", "Value", "…");
    row("nothing but its beginning", "co-creation matters", "…");
}

void TestCardDrafts::takeaways()
{
    QFETCH(const QString, takeaway);
    QFETCH(const QString, beginning);
    const Lesson lesson = lessonOf(1, QStringLiteral("Value"), {takeawaysBlock(QStringLiteral("t"), {takeaway})});
    const QList<Card> cards = draftCards({{}, {}, {lesson}}, {CardKind::Takeaway});
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards[0].front.section(u'\n', 1), beginning);
    QCOMPARE(cards[0].back, takeaway);
}

void TestCardDrafts::takeawayNamesItsPage()
{
    Block summary = takeawaysBlock(QStringLiteral("s"), {QStringLiteral("Not a takeaway")});
    summary.kind = BlockKind::Summary;
    const Lesson lesson = lessonOf(
        1, QStringLiteral("Value"),
        {takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Value is shared"), QStringLiteral("Risk is borne")}),
         summary});
    QCOMPARE(written(draftCards({{}, {}, {lesson}}, everyKind)),
             (QStringList{QStringLiteral("takeaway: 2.1 Value · takeaway 1 of 2/Value … -> Value is shared"),
                          QStringLiteral("takeaway: 2.1 Value · takeaway 2 of 2/Risk … -> Risk is borne")}));
}

void TestCardDrafts::cardsKnowWhereTheyComeFrom()
{
    Block block;
    block.uid = QStringLiteral("b");
    const Lesson lesson = lessonOf(3, QStringLiteral("Value"),
                                   {takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Value is shared")}), block});
    Definition definition = definitionOf(7, 5, QStringLiteral("benefits of something"), {QStringLiteral("benefits")});
    definition.places = {{LessonId(3), QStringLiteral("b")}, {LessonId(9), QStringLiteral("x")}};
    definition.tags = QStringLiteral("official");
    const QList<Card> cards =
        draftCards({{conceptNamed(5, QStringLiteral("value"))}, {definition}, {lesson}}, everyKind);
    QCOMPARE(cards.size(), 4);
    for (const Card& card : cards) {
        const bool isTakeaway = card.kind == CardKind::Takeaway;
        QCOMPARE(card.topic, TopicId(13));
        QCOMPARE(card.lesson, LessonId(3));
        QCOMPARE(card.block, isTakeaway ? QStringLiteral("t") : QStringLiteral("b"));
        QCOMPARE(card.definition, isTakeaway ? DefinitionId() : DefinitionId(7));
        QCOMPARE(card.concept_, isTakeaway ? ConceptId() : ConceptId(5));
        QCOMPARE(card.tags, isTakeaway ? QStringLiteral("chapter2") : QStringLiteral("official"));
        QCOMPARE(card.state, CardState::New);
        QVERIFY(card.uid.isEmpty());
    }
}

void TestCardDrafts::inTheOrderOfThePages()
{
    Block block;
    block.uid = QStringLiteral("b");
    const QList<Lesson> lessons{
        lessonOf(1, QStringLiteral("One"), {block}),
        lessonOf(2, QStringLiteral("Two"),
                 {block, takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Last of all")})})};
    QList<Definition> definitions{definitionOf(1, 1, QStringLiteral("nowhere")),
                                  definitionOf(2, 2, QStringLiteral("on page two")),
                                  definitionOf(3, 3, QStringLiteral("on page one"))};
    definitions[1].places = {{LessonId(2), QStringLiteral("b")}};
    definitions[2].places = {{LessonId(1), QStringLiteral("b")}};
    const QList<Concept> concepts{conceptNamed(1, QStringLiteral("a")), conceptNamed(2, QStringLiteral("b")),
                                  conceptNamed(3, QStringLiteral("c"))};
    QStringList backs;
    for (const Card& card : draftCards({concepts, definitions, lessons}, {CardKind::Definition, CardKind::Takeaway}))
        backs << card.back;
    QCOMPARE(backs, (QStringList{QStringLiteral("on page one"), QStringLiteral("on page two"),
                                 QStringLiteral("Last of all"), QStringLiteral("nowhere")}));
}

void TestCardDrafts::nothingIsDraftedTwice()
{
    const QStringList twice{QStringLiteral("benefits"), QStringLiteral("Benefits")};
    QCOMPARE(
        ofDefinition(QStringLiteral("value"), {}, QStringLiteral("benefits of it"), twice, {CardKind::Cloze}).size(),
        1);
    const Lesson lesson = lessonOf(
        1, QStringLiteral("Value"),
        {takeawaysBlock(QStringLiteral("t"), {QStringLiteral("Value is shared"), QStringLiteral("value is  shared")})});
    QCOMPARE(draftCards({{}, {}, {lesson}}, everyKind).size(), 1);
}

void TestCardDrafts::identities()
{
    Card card;
    card.kind = CardKind::Cloze;
    card.definition = DefinitionId(1);
    card.keyPhrase = QStringLiteral("cost and risk");
    Card edited = card;
    edited.id = CardId(5);
    edited.front = QStringLiteral("another front");
    edited.lesson = LessonId(2);
    edited.block = QStringLiteral("elsewhere");
    edited.keyPhrase = QStringLiteral("Cost  and risk");
    QCOMPARE(identityOf(edited), identityOf(card));
    QCOMPARE(qHash(identityOf(edited)), qHash(identityOf(card)));

    Card other = card;
    other.kind = CardKind::Term;
    QVERIFY(identityOf(other) != identityOf(card));
    other = card;
    other.definition = DefinitionId(2);
    QVERIFY(identityOf(other) != identityOf(card));
    other = card;
    other.keyPhrase = QStringLiteral("risk");
    QVERIFY(identityOf(other) != identityOf(card));

    // A takeaway is known by its page: the block around it gets another uid when its neighbours are edited.
    Card takeaway;
    takeaway.kind = CardKind::Takeaway;
    takeaway.lesson = LessonId(1);
    takeaway.block = QStringLiteral("before");
    takeaway.keyPhrase = QStringLiteral("Value is shared");
    Card moved = takeaway;
    moved.block = QStringLiteral("after");
    QCOMPARE(identityOf(moved), identityOf(takeaway));
    moved.lesson = LessonId(2);
    QVERIFY(identityOf(moved) != identityOf(takeaway));
}

QTEST_GUILESS_MAIN(TestCardDrafts)
#include "tst_carddrafts.moc"
