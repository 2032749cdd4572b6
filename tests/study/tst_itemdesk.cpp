// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/concepts.h"
#include "deck/exams.h"
#include "study/confusiondesk.h"
#include "study/contrastcard.h"
#include "study/examdesk.h"
#include "study/itemdesk.h"
#include "study/itemwords.h"
#include "study/reviewdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using lamplight::test::StudyDeck;
using lamplight::test::taken;

/// Items and confusions over the attempts in a deck.
class TestItemDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyOfOne();
    void peopleByTheirFirstAnswers();
    void enoughPeople();
    void shuffledOptionsAreTheSame();
    void practiceIsLeftOut();
    void confusions();
    void confusionsOfEverybody();
};

namespace {

/// A sitting in which the questions of the paper got these letters ("-": none), handed in.
void addAttempt(StudyDeck& deck, const QList<FormQuestion>& form, const QString& candidate, const QString& letters,
                bool practice = false)
{
    Attempt attempt;
    attempt.uid = newUid();
    attempt.name = QStringLiteral("Mock");
    attempt.startedAt = deck.clock.utcMs();
    attempt.endedAt = attempt.startedAt + 1000;
    attempt.minutes = 10;
    attempt.state = AttemptState::Ended;
    attempt.form = form;
    attempt.candidate = candidate;
    attempt.rules.feedbackAtOnce = practice;
    taken(deck.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, attempt);
        if (!id)
            return tl::unexpected(id.error());
        int sequence = 0;
        const auto append = [&](EventKind kind, int position, const QString& value) {
            return deck::append(connection,
                                {*id, ++sequence, attempt.startedAt, 0, QStringLiteral("r"), kind, position, value});
        };
        LAMPLIGHT_TRY(append(EventKind::Started, 0, {}));
        for (int position = 1; position <= letters.size(); ++position)
            if (letters[position - 1] != u'-')
                LAMPLIGHT_TRY(append(EventKind::Answered, position, letters[position - 1]));
        return append(EventKind::Ended, 0, {});
    }));
    deck.clock.advance(60'000);
}

/// In the order of the deck: the first option is the right one.
QList<FormQuestion> paper(StudyDeck& deck, int questions)
{
    Blueprint blueprint = deck.addExam(questions);
    blueprint.shuffleOptions = blueprint.balanceKeys = false;
    return taken(ExamDesk(deck.session()).form(blueprint, 1));
}

ItemAnalysis analysed(StudyDeck& deck)
{
    NoProgress none;
    return taken(ItemDesk(deck.session()).analysis(none));
}

ConfusionMap mapped(StudyDeck& deck)
{
    NoProgress none;
    return taken(confusionMap(deck.session(), none));
}

/// Two concepts, each with a definition.
void addUserAndCustomer(StudyDeck& deck)
{
    taken(deck.deck().step(QStringLiteral("Add"), [&](deck::Connection& connection) -> Result<void> {
        for (const QString& term : {QStringLiteral("user"), QStringLiteral("customer")}) {
            const auto id = deck::insert(connection, Concept{{}, term, term, {}, {}, {}});
            if (!id)
                return tl::unexpected(id.error());
            Definition definition;
            definition.uid = newUid();
            definition.concept_ = *id;
            definition.text = QStringLiteral("somebody");
            LAMPLIGHT_TRY(deck::insert(connection, definition));
        }
        return {};
    }));
}

} // namespace

void TestItemDesk::historyOfOne()
{
    StudyDeck deck;
    QVERIFY(analysed(deck).items.isEmpty());
    QVERIFY(analysed(deck).caveats.isEmpty());
    const QList<FormQuestion> form = paper(deck, 2);
    addAttempt(deck, form, {}, QStringLiteral("BA"));
    addAttempt(deck, form, {}, QStringLiteral("A-"));
    const ItemAnalysis found = analysed(deck);
    QVERIFY(found.ownHistory);
    QCOMPARE(found.people, 1);
    QCOMPARE(found.caveats, QList<ItemCaveat>{ItemCaveat::OwnHistory});
    QCOMPARE(found.items.size(), 2);
    for (const ItemRow& row : found.items) {
        QCOMPARE(row.asked, 2);
        QCOMPARE(row.right, 1);
        QCOMPARE(row.firstRight, row.uid == form[1].uid);
        QVERIFY(!row.figures.discrimination);
        QVERIFY(row.suspicions.isEmpty());
        QVERIFY(!whyWithheld(row).isEmpty());
    }
}

void TestItemDesk::peopleByTheirFirstAnswers()
{
    StudyDeck deck;
    const QList<FormQuestion> form = paper(deck, 3);
    addAttempt(deck, form, QStringLiteral("Ada"), QStringLiteral("ABA"));
    addAttempt(deck, form, QStringLiteral("Ben"), QStringLiteral("BBA"));
    addAttempt(deck, form, QStringLiteral("Ada"), QStringLiteral("AAA")); // again: it changes no figure
    const ItemAnalysis found = analysed(deck);
    QVERIFY(!found.ownHistory);
    QCOMPARE(found.people, 2);
    QCOMPARE(found.caveats, QList<ItemCaveat>{ItemCaveat::FewPeople});
    QCOMPARE(found.items.first().uid, form[1].uid); // the hardest
    QCOMPARE(found.items.first().figures.facility, 0.0);
    QCOMPARE(found.items.first().asked, 3);
    QCOMPARE(found.items.first().right, 1);
    QCOMPARE(found.items.first().figures.options[1].chosen, 2);
    QCOMPARE(found.test.complete, 2);
}

void TestItemDesk::enoughPeople()
{
    StudyDeck deck;
    const QList<FormQuestion> form = paper(deck, 5);
    // Whoever is good takes B in question 1, where the key says A.
    for (int i = 0; i < 40; ++i)
        addAttempt(deck, form, QStringLiteral("Person %1").arg(i),
                   i % 2 == 0   ? QStringLiteral("BAAA-")
                   : i % 4 == 1 ? QStringLiteral("ABBB-")
                                : QStringLiteral("CBAB-"));
    const ItemAnalysis found = analysed(deck);
    QVERIFY(found.caveats.isEmpty());
    QVERIFY(found.test.reliability);
    const ItemRow& worst = found.items.first();
    QCOMPARE(worst.uid, form[0].uid);
    QCOMPARE(worst.suspicions.first().fault, forecast::Fault::KeyProbablyWrong);
    QCOMPARE(worst.options[worst.suspicions.first().option].text, form[0].options[1].text);
    QVERIFY(sentence(worst, worst.suspicions.first()).contains(form[0].options[1].text));
    QVERIFY(*worst.figures.discrimination < 0);
    QCOMPARE(whyWithheld(worst), QString());
    const auto last = std::ranges::find(found.items, form[4].uid, &ItemRow::uid);
    QCOMPARE(last->figures.omitted.chosen, 40);
    QVERIFY(!last->figures.discrimination); // nobody answered: all alike
}

void TestItemDesk::shuffledOptionsAreTheSame()
{
    StudyDeck deck;
    const QList<FormQuestion> form = paper(deck, 1);
    QList<FormQuestion> turned = form;
    std::ranges::reverse(turned[0].options);
    addAttempt(deck, turned, QStringLiteral("Ada"), QStringLiteral("D")); // the right one
    addAttempt(deck, form, QStringLiteral("Ben"), QStringLiteral("A"));
    const ItemRow row = analysed(deck).items.first();
    QCOMPARE(row.options.first().text, form[0].options.first().text);
    QVERIFY(row.options.first().correct);
    QCOMPARE(row.figures.options[0].chosen, 2);
    QCOMPARE(row.figures.options[3].chosen, 0);
}

void TestItemDesk::practiceIsLeftOut()
{
    StudyDeck deck;
    addAttempt(deck, paper(deck, 1), {}, QStringLiteral("A"), true);
    QVERIFY(analysed(deck).items.isEmpty());
}

void TestItemDesk::confusions()
{
    StudyDeck deck;
    addUserAndCustomer(deck);
    QList<FormQuestion> form = paper(deck, 3);
    form[0].conceptUids = {QStringLiteral("user"), QStringLiteral("customer"), {}, {}};
    form[1].conceptUids = {{}, QStringLiteral("customer"), {}, {}};
    form[1].stem = QStringLiteral("What do we call a user?"); // the only concept named
    form[2].conceptUids = form[0].conceptUids;
    form[2].style = QuestionStyle::Negative;
    addAttempt(deck, form, {}, QStringLiteral("BBB"));
    addAttempt(deck, form, {}, QStringLiteral("ACB"), true);
    addAttempt(deck, form, QStringLiteral("Ada"), QStringLiteral("BBB")); // somebody else's
    ConfusionMap map = mapped(deck);
    QVERIFY(!map.everybody);
    QCOMPARE(map.answers, 4);
    QCOMPARE(map.rows.size(), 1);
    QCOMPARE(map.rows[0].meant, QStringLiteral("user"));
    QCOMPARE(map.rows[0].taken, QStringLiteral("customer"));
    QCOMPARE(map.rows[0].figures.times, 2);
    QCOMPARE(map.rows[0].figures.chances, 4);
    QCOMPARE(map.rows[0].card, ContrastState::None);
    const CardId card =
        taken(makeContrastCard(deck.session(), map.rows[0].figures.meant, map.rows[0].figures.taken)).id;
    QCOMPARE(mapped(deck).rows[0].card, ContrastState::InUse);
    taken(ReviewDesk(deck.session()).suspend(card));
    QCOMPARE(mapped(deck).rows[0].card, ContrastState::PutAway);
}

void TestItemDesk::confusionsOfEverybody()
{
    StudyDeck deck;
    QVERIFY(mapped(deck).rows.isEmpty());
    QList<FormQuestion> form = paper(deck, 1);
    form[0].conceptUids = {QStringLiteral("gone"), QStringLiteral("away"), {}, {}};
    addAttempt(deck, form, QStringLiteral("Ada"), QStringLiteral("B"));
    const ConfusionMap map = mapped(deck);
    QVERIFY(map.everybody);
    QCOMPARE(map.rows.size(), 1);
    QCOMPARE(map.rows[0].card, ContrastState::Impossible);
    QVERIFY(map.rows[0].meant.isEmpty());
}

QTEST_GUILESS_MAIN(TestItemDesk)
#include "tst_itemdesk.moc"
