// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

QList<Review> history(StudyDeck& deck, CardId id)
{
    return taken(deck.deck().read([id](deck::Connection& c) { return deck::reviewsOf(c, id); }));
}

} // namespace

/// What can be done with a card besides answering it, each undone again.
class TestCardActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void flags();
    void suspendsAndTakesUp();
    void buriesSiblings();
    void answersBurySiblingsWhereSet();
    void editsInPlace();
    void refusesABlankFront();
    void setsTheDay();
    void refusesADayForNewCards();
    void forgets();
    void practises();
    void capsTheTime();

private:
    std::unique_ptr<StudyDeck> m_deck;
    CardId m_one, m_two;
};

void TestCardActions::init()
{
    m_deck = std::make_unique<StudyDeck>();
    m_one = m_deck->addCard(QStringLiteral("one"), QStringLiteral("eins"));
    m_two = m_deck->addCard(QStringLiteral("two"), QStringLiteral("zwei"));
}

void TestCardActions::flags()
{
    ReviewDesk desk(m_deck->session());
    const Card before = m_deck->card(m_one);
    taken(desk.setFlag({m_one, m_two}, CardFlag::Red));
    QCOMPARE(m_deck->card(m_two).flag, CardFlag::Red);
    QCOMPARE(taken(m_deck->session().stepToUndo())->label, QStringLiteral("Flag 2 card(s)"));
    taken(m_deck->session().undo()); // one step for both
    QCOMPARE(m_deck->card(m_one), before);
    QCOMPARE(m_deck->card(m_two).flag, CardFlag::None);
    QCOMPARE(desk.setFlag({m_one, CardId(99)}, CardFlag::Red).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_deck->card(m_one), before); // nothing of it
}

void TestCardActions::suspendsAndTakesUp()
{
    ReviewDesk desk(m_deck->session());
    taken(desk.suspend(m_one));
    QCOMPARE(taken(desk.next())->card.id, m_two);
    taken(desk.setSuspended({m_one}, false));
    QCOMPARE(taken(desk.next())->card.id, m_one);
}

void TestCardActions::buriesSiblings()
{
    Card one = m_deck->card(m_one), two = m_deck->card(m_two);
    one.note = two.note = QStringLiteral("note");
    m_deck->put(one);
    m_deck->put(two);
    const CardId three = m_deck->addCard(QStringLiteral("three"), {});
    ReviewDesk desk(m_deck->session());
    QCOMPARE(taken(desk.view(m_one)).siblings, 1);
    taken(desk.buryWithSiblings(m_one));
    QCOMPARE(taken(desk.next())->card.id, three);
    taken(desk.unbury({m_two}));
    QCOMPARE(taken(desk.next())->card.id, m_two);
    m_deck->clock.advance(day);
    QCOMPARE(taken(desk.next())->card.id, m_one);
}

void TestCardActions::answersBurySiblingsWhereSet()
{
    for (const CardId id : {m_one, m_two}) {
        Card card = m_deck->card(id);
        card.note = QStringLiteral("note");
        m_deck->put(card);
    }
    m_deck->answer(m_one, Rating::Easy);
    QCOMPARE(m_deck->card(m_two).buriedUntil, 0);
    taken(m_deck->session().undo());
    m_deck->set([](deck::Settings& settings) { settings.burySiblings = true; });
    m_deck->answer(m_one, Rating::Easy);
    QVERIFY(!taken(ReviewDesk(m_deck->session()).next()));
    m_deck->clock.advance(day);
    QCOMPARE(taken(ReviewDesk(m_deck->session()).next())->card.id, m_two);
    m_deck->clock.advance(-day);
    taken(m_deck->session().undo());
    QCOMPARE(m_deck->card(m_two).buriedUntil, 0); // of the same step
}

void TestCardActions::editsInPlace()
{
    ReviewDesk desk(m_deck->session());
    m_deck->answer(m_one, Rating::Good);
    const Card before = m_deck->card(m_one);
    const QStringList given{QStringLiteral(" ein "), QStringLiteral("eins"), QString(), QStringLiteral("ein")};
    taken(desk.edit(m_one, {QStringLiteral("1"), QStringLiteral("eins"), given}));
    Card expected = before;
    expected.front = QStringLiteral("1");
    expected.accepted = {QStringLiteral("ein")}; // no blanks, no repeats, not the back again
    QCOMPARE(m_deck->card(m_one), expected);
    taken(m_deck->session().undo());
    QCOMPARE(m_deck->card(m_one), before);
}

void TestCardActions::refusesABlankFront()
{
    const auto edited = ReviewDesk(m_deck->session()).edit(m_one, {QStringLiteral("  "), QStringLiteral("b"), {}});
    QCOMPARE(edited.error().kind, ErrorKind::Input);
    QCOMPARE(m_deck->card(m_one).front, QStringLiteral("one"));
}

void TestCardActions::setsTheDay()
{
    ReviewDesk desk(m_deck->session());
    m_deck->answer(m_one, Rating::Good); // in its steps
    const Card before = m_deck->card(m_one);
    const StudyDays days = taken(m_deck->session().days());
    const QDate friday = days.dayOf(m_deck->clock.utcMs()).addDays(3);
    taken(desk.reschedule({m_one}, friday));
    Card expected = before;
    expected.state = CardState::Review;
    expected.step = 0;
    expected.due = days.startOf(friday);
    QCOMPARE(m_deck->card(m_one), expected);
    m_deck->clock.advance(3 * day);
    QCOMPARE(taken(desk.next())->card.id, m_one);
}

void TestCardActions::refusesADayForNewCards()
{
    ReviewDesk desk(m_deck->session());
    m_deck->answer(m_one, Rating::Easy);
    const Card before = m_deck->card(m_one);
    QCOMPARE(desk.reschedule({m_one, m_two}, QDate(2027, 1, 1)).error().kind, ErrorKind::Refused);
    QCOMPARE(m_deck->card(m_one), before);
    QCOMPARE(desk.reschedule({m_one}, QDate()).error().kind, ErrorKind::Input);
}

void TestCardActions::forgets()
{
    ReviewDesk desk(m_deck->session());
    m_deck->answer(m_one, Rating::Easy);
    const Card answered = m_deck->card(m_one);
    taken(desk.forget({m_one}));
    const Card card = m_deck->card(m_one);
    QCOMPARE(card.state, CardState::New);
    QCOMPARE(card.stability + card.difficulty + double(card.reviews + card.lastReview), 0.0);
    QVERIFY(card.due > m_deck->card(m_two).due); // at the end
    QCOMPARE(history(*m_deck, m_one).size(), 1);
    // The next answer is a first one.
    m_deck->clock.advance(5 * day);
    m_deck->answer(m_one, Rating::Good);
    QCOMPARE(history(*m_deck, m_one).last().before, CardState::New);
    QCOMPARE(history(*m_deck, m_one).last().elapsedDays, 0);
    QCOMPARE(m_deck->card(m_one).stability, memory::firstState(memory::Parameters::defaults(), Rating::Good).stability);
    taken(m_deck->session().undo());
    taken(m_deck->session().undo());
    QCOMPARE(m_deck->card(m_one), answered);
}

void TestCardActions::practises()
{
    ReviewDesk desk(m_deck->session());
    m_deck->answer(m_one, Rating::Easy);
    m_deck->clock.advance(2 * day);
    const Card before = m_deck->card(m_one);
    const ReviewQueue queue = taken(desk.queue());
    QCOMPARE(taken(desk.practise(m_one, Rating::Again, 700)), before);
    QCOMPARE(m_deck->card(m_one), before);
    QCOMPARE(taken(desk.queue()), queue);
    const Review review = history(*m_deck, m_one).last();
    QVERIFY(review.practice);
    QCOMPARE(review.rating, Rating::Again);
    QCOMPARE(review.elapsedDays, 2);
    QCOMPARE(review.stability, before.stability);
    // A new card stays new, and the day's measure is what it was.
    taken(desk.practise(m_two, Rating::Good, 700));
    QCOMPARE(m_deck->card(m_two).state, CardState::New);
    QCOMPARE(taken(desk.queue()), queue);
    QCOMPARE(taken(m_deck->session().stepToUndo())->label, QStringLiteral("Practice: Good"));
}

void TestCardActions::capsTheTime()
{
    m_deck->answer(m_one, Rating::Good, 61'000);
    QCOMPARE(history(*m_deck, m_one).last().ms, 60'000);
    m_deck->set([](deck::Settings& settings) { settings.timerCapSeconds = 10; });
    m_deck->answer(m_two, Rating::Good, 61'000);
    QCOMPARE(history(*m_deck, m_two).last().ms, 10'000);
    m_deck->answer(m_two, Rating::Good, -5);
    QCOMPARE(history(*m_deck, m_two).last().ms, 0);
}

QTEST_GUILESS_MAIN(TestCardActions)
#include "tst_cardactions.moc"
