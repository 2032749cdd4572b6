// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/questions.h"
#include "study/contrastcard.h"
#include "study/examdesk.h"
#include "study/missedcard.h"
#include "study/reviewdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using lamplight::test::StudyDeck;
using lamplight::test::taken;

/// Cards made from a report: of a missed question, and of two concepts taken for each other.
class TestReportCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drafts_data();
    void drafts();
    void missedIsMadeOnceAndRevived();
    void missedKnowsWhatItBelongsTo();
    void goneQuestionIsRefused();
    void contrastDraft();
    void contrastIsMadeOnceInEitherOrder();
    void contrastNeedsBothDefinitions();
};

namespace {

Option choice(const char* text, bool correct, const char* match = "")
{
    Option option;
    option.text = QString::fromUtf8(text);
    option.correct = correct;
    option.weight = correct ? 1 : 0;
    option.match = QString::fromUtf8(match);
    return option;
}

FormQuestion firstOf(StudyDeck& deck)
{
    return taken(ExamDesk(deck.session()).form(deck.addExam(3), 7)).first();
}

int cardCountOf(StudyDeck& deck)
{
    return static_cast<int>(
        taken(deck.deck().read([](deck::Connection& connection) { return deck::cards(connection); })).size());
}

/// Two concepts, "user" and "customer"; the first official wording of each, if it is to have one.
void addConcepts(StudyDeck& deck, bool bothDefined)
{
    taken(deck.deck().step(QStringLiteral("Add"), [&](deck::Connection& connection) -> Result<void> {
        for (const char* term : {"user", "customer"}) {
            Concept added;
            added.uid = added.term = QString::fromLatin1(term);
            const auto id = deck::insert(connection, added);
            if (!id)
                return tl::unexpected(id.error());
            if (!bothDefined && added.term == QLatin1String("customer"))
                continue;
            Definition definition;
            definition.uid = newUid();
            definition.concept_ = *id;
            definition.text = QString(QStringLiteral("who is the ") + added.term);
            LAMPLIGHT_TRY(deck::insert(connection, definition));
            definition.uid = newUid();
            definition.text = QString(QStringLiteral("a ") + added.term + QStringLiteral(", officially"));
            definition.official = true;
            LAMPLIGHT_TRY(deck::insert(connection, definition));
        }
        return {};
    }));
}

} // namespace

void TestReportCards::drafts_data()
{
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QList<Option>>("options");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    QTest::newRow("single") << QuestionKind::SingleAnswer << QList<Option>{choice("x", false), choice("y", true)}
                            << QStringList() << QStringLiteral("Which?\n\n– x\n– y") << QStringLiteral("y");
    QTest::newRow("several") << QuestionKind::SeveralAnswers << QList<Option>{choice("x", true), choice("y", true)}
                             << QStringList() << QStringLiteral("Which?\n\n– x\n– y") << QStringLiteral("x\ny");
    QTest::newRow("matching") << QuestionKind::Matching
                              << QList<Option>{choice("x", true, "1"), choice("y", true, "2"), choice("", false, "3")}
                              << QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")}
                              << QStringLiteral("Which?\n\n– x\n– y\n– 3\n– 1\n– 2") << QStringLiteral("x – 1\ny – 2");
    QTest::newRow("ordering") << QuestionKind::Ordering << QList<Option>{choice("x", true), choice("y", true)}
                              << QStringList{QStringLiteral("y"), QStringLiteral("x")}
                              << QStringLiteral("Which?\n\n– y\n– x") << QStringLiteral("1. x\n2. y");
    QTest::newRow("short") << QuestionKind::ShortAnswer << QList<Option>{choice("half", false), choice("y", true)}
                           << QStringList() << QStringLiteral("Which?") << QStringLiteral("y");
}

void TestReportCards::drafts()
{
    FormQuestion question;
    question.stem = QStringLiteral("Which?");
    QFETCH(QuestionKind, kind);
    question.kind = kind;
    QFETCH(QList<Option>, options);
    question.options = options;
    QFETCH(QStringList, choices);
    question.choices = choices;
    const Card card = draftMissedCard(question);
    QCOMPARE(card.kind, CardKind::Question);
    QTEST(card.front, "front");
    QTEST(card.back, "back");
    question.passage = QStringLiteral("A firm.");
    question.explanation = QStringLiteral("Because.");
    const Card more = draftMissedCard(question);
    QCOMPARE(more.front, QString(QStringLiteral("A firm.\n\n") + card.front));
    QCOMPARE(more.back, QString(card.back + QStringLiteral("\n\nBecause.")));
    QCOMPARE(more.accepted, QStringList{card.back});
}

void TestReportCards::missedIsMadeOnceAndRevived()
{
    StudyDeck deck;
    const FormQuestion question = firstOf(deck);
    QVERIFY(!taken(missedCard(deck.session(), question)));
    const MadeCard made = taken(makeMissedCard(deck.session(), question));
    QCOMPARE(made.making, CardMaking::Made);
    QCOMPARE(taken(makeMissedCard(deck.session(), question)), (MadeCard{made.id, CardMaking::Kept}));
    taken(ReviewDesk(deck.session()).suspend(made.id));
    QCOMPARE(taken(makeMissedCard(deck.session(), question)), (MadeCard{made.id, CardMaking::Revived}));
    QVERIFY(!deck.card(made.id).suspended);
    taken(ReviewDesk(deck.session()).bury(made.id));
    QCOMPARE(taken(makeMissedCard(deck.session(), question)).making, CardMaking::Revived);
    QCOMPARE(taken(missedCard(deck.session(), question))->id, made.id);
    QCOMPARE(cardCountOf(deck), 1);
    for (int step = 0; step < 5; ++step)
        taken(deck.session().undo());
    QCOMPARE(cardCountOf(deck), 0);
}

void TestReportCards::missedKnowsWhatItBelongsTo()
{
    StudyDeck deck;
    addConcepts(deck, true);
    FormQuestion question = firstOf(deck);
    question.conceptUids = QStringList(question.options.size(), QStringLiteral("user"));
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (question.options[i].correct)
            question.conceptUids[i] = QStringLiteral("customer");
    const CardId first = deck.addCard(QStringLiteral("front"), QStringLiteral("back"));
    const Card card = deck.card(taken(makeMissedCard(deck.session(), question)).id);
    const auto asked = taken(deck.deck().read(
        [&](deck::Connection& connection) { return deck::questionsById(connection, {card.question}); }));
    QCOMPARE(asked.first().uid, question.uid);
    QCOMPARE(card.topic, asked.first().topic);
    QVERIFY(card.concept_.isValid());
    QCOMPARE(
        taken(deck.deck().read([&](deck::Connection& connection) { return deck::concepts(connection); })).last().id,
        card.concept_);
    QCOMPARE(card.state, CardState::New);
    QVERIFY(card.due > deck.card(first).due);
}

void TestReportCards::goneQuestionIsRefused()
{
    StudyDeck deck;
    FormQuestion question = firstOf(deck);
    question.uid = QStringLiteral("gone");
    const auto made = makeMissedCard(deck.session(), question);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NotFound);
    QVERIFY(!taken(missedCard(deck.session(), question)));
    QCOMPARE(cardCountOf(deck), 0);
}

void TestReportCards::contrastDraft()
{
    StudyDeck deck;
    addConcepts(deck, true);
    const Card card =
        deck.card(taken(makeContrastCard(deck.session(), QStringLiteral("user"), QStringLiteral("customer"))).id);
    QCOMPARE(card.kind, CardKind::Contrast);
    QVERIFY(card.front.startsWith(QStringLiteral("user or customer?")));
    QCOMPARE(card.back, QStringLiteral("user: a user, officially\n\ncustomer: a customer, officially"));
    QCOMPARE(card.keyPhrase, QStringLiteral("customer"));
}

void TestReportCards::contrastIsMadeOnceInEitherOrder()
{
    StudyDeck deck;
    addConcepts(deck, true);
    const QString user = QStringLiteral("user"), customer = QStringLiteral("customer");
    QVERIFY(!taken(contrastCard(deck.session(), user, customer)));
    const MadeCard made = taken(makeContrastCard(deck.session(), user, customer));
    QCOMPARE(made.making, CardMaking::Made);
    QCOMPARE(taken(makeContrastCard(deck.session(), customer, user)), (MadeCard{made.id, CardMaking::Kept}));
    taken(ReviewDesk(deck.session()).suspend(made.id));
    QCOMPARE(taken(makeContrastCard(deck.session(), customer, user)), (MadeCard{made.id, CardMaking::Revived}));
    QCOMPARE(taken(contrastCard(deck.session(), user, customer))->id, made.id);
    QCOMPARE(cardCountOf(deck), 1);
    QCOMPARE(taken(deck.session().undo()).step.label, QStringLiteral("Make a contrast card"));
    QVERIFY(deck.card(made.id).suspended);
}

void TestReportCards::contrastNeedsBothDefinitions()
{
    StudyDeck deck;
    addConcepts(deck, false);
    const auto made = makeContrastCard(deck.session(), QStringLiteral("user"), QStringLiteral("customer"));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Refused);
    const auto gone = makeContrastCard(deck.session(), QStringLiteral("user"), QStringLiteral("nobody"));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(cardCountOf(deck), 0);
}

QTEST_GUILESS_MAIN(TestReportCards)
#include "tst_reportcards.moc"
