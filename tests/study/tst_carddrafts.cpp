// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmaterial.h"
#include "study/carddrafts.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using namespace lamplight::test;

class TestCardDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWantedKinds();
    void cardsKnowWhereTheyComeFrom();
    void inTheOrderOfThePages();
    void nothingIsDraftedTwice();
    void identities();
};

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
    const Definition definition = definitionOf(1, 1, QStringLiteral("benefits of it"), twice);
    QCOMPARE(draftCards({{}, {definition}, {}}, {CardKind::Cloze}).size(), 1);
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
