// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/topics.h"
#include "study/cardinfo.h"
#include "study/leeches.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"
#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

namespace {

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;

Card answer(StudyDeck& deck, CardId id, Rating rating, qint64 ms = 4000)
{
    return taken(ReviewDesk(deck.session()).answer(id, rating, ms));
}

QList<Review> history(StudyDeck& deck, CardId id)
{
    return taken(deck.deck().read([id](deck::Connection& c) { return deck::reviewsOf(c, id); }));
}

void put(StudyDeck& deck, const Card& card)
{
    taken(deck.deck().step(QStringLiteral("Put"), [&](deck::Connection& c) { return deck::update(c, card); }));
}

template <class Change>
void setUp(StudyDeck& deck, Change change)
{
    deck::Settings settings = taken(deck.session().settings());
    change(settings);
    taken(putSettings(deck.session(), settings));
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
    void marksLeeches();
    void suspendsLeechesWhereSet();
    void speaksOfLeechLapses_data();
    void speaksOfLeechLapses();
    void schedulesByTopicAndSteps();
    void schedulesByTrainedParameters();
    void takesSeveralWordings();
    void tellsOfTheMemory();

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
    put(*m_deck, one);
    put(*m_deck, two);
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
        put(*m_deck, card);
    }
    answer(*m_deck, m_one, Rating::Easy);
    QCOMPARE(m_deck->card(m_two).buriedUntil, 0);
    taken(m_deck->session().undo());
    setUp(*m_deck, [](deck::Settings& settings) { settings.burySiblings = true; });
    answer(*m_deck, m_one, Rating::Easy);
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
    answer(*m_deck, m_one, Rating::Good);
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
    answer(*m_deck, m_one, Rating::Good); // in its steps
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
    answer(*m_deck, m_one, Rating::Easy);
    const Card before = m_deck->card(m_one);
    QCOMPARE(desk.reschedule({m_one, m_two}, QDate(2027, 1, 1)).error().kind, ErrorKind::Refused);
    QCOMPARE(m_deck->card(m_one), before);
    QCOMPARE(desk.reschedule({m_one}, QDate()).error().kind, ErrorKind::Input);
}

void TestCardActions::forgets()
{
    ReviewDesk desk(m_deck->session());
    answer(*m_deck, m_one, Rating::Easy);
    const Card answered = m_deck->card(m_one);
    taken(desk.forget({m_one}));
    const Card card = m_deck->card(m_one);
    QCOMPARE(card.state, CardState::New);
    QCOMPARE(card.stability + card.difficulty + double(card.reviews + card.lastReview), 0.0);
    QVERIFY(card.due > m_deck->card(m_two).due); // at the end
    QCOMPARE(history(*m_deck, m_one).size(), 1);
    // The next answer is a first one.
    m_deck->clock.advance(5 * day);
    answer(*m_deck, m_one, Rating::Good);
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
    answer(*m_deck, m_one, Rating::Easy);
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
    answer(*m_deck, m_one, Rating::Good, 61'000);
    QCOMPARE(history(*m_deck, m_one).last().ms, 60'000);
    setUp(*m_deck, [](deck::Settings& settings) { settings.timerCapSeconds = 10; });
    answer(*m_deck, m_two, Rating::Good, 61'000);
    QCOMPARE(history(*m_deck, m_two).last().ms, 10'000);
    answer(*m_deck, m_two, Rating::Good, -5);
    QCOMPARE(history(*m_deck, m_two).last().ms, 0);
}

void TestCardActions::marksLeeches()
{
    setUp(*m_deck, [](deck::Settings& settings) { settings.leechLapses = 1; });
    answer(*m_deck, m_one, Rating::Easy);
    QVERIFY(!taken(ReviewDesk(m_deck->session()).view(m_one)).leech);
    m_deck->clock.advance(9 * day);
    answer(*m_deck, m_one, Rating::Again);
    QVERIFY(taken(ReviewDesk(m_deck->session()).view(m_one)).leech);
    QVERIFY(!m_deck->card(m_one).suspended);
    const QList<Leech> found = taken(leeches(m_deck->session()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().card, m_deck->card(m_one));
    QCOMPARE(found.first().ms, 8000);
    QCOMPARE(found.first().remedies,
             QList<LeechRemedy>({LeechRemedy::Edit, LeechRemedy::Suspend, LeechRemedy::Forget}));
    Card card = m_deck->card(m_one);
    card.back = QStringLiteral("word ").repeated(20);
    card.lesson = LessonId(1);
    card.suspended = true;
    QCOMPARE(leechRemedies(card),
             QList<LeechRemedy>({LeechRemedy::LookUp, LeechRemedy::Split, LeechRemedy::Edit, LeechRemedy::Forget}));
}

void TestCardActions::suspendsLeechesWhereSet()
{
    setUp(*m_deck, [](deck::Settings& settings) {
        settings.leechLapses = 1;
        settings.leechAction = deck::LeechAction::Suspend;
    });
    answer(*m_deck, m_one, Rating::Easy);
    m_deck->clock.advance(9 * day);
    QVERIFY(answer(*m_deck, m_one, Rating::Again).suspended);
    taken(m_deck->session().undo());
    QVERIFY(!m_deck->card(m_one).suspended); // of the same step
}

void TestCardActions::speaksOfLeechLapses_data()
{
    QTest::addColumn<int>("leechLapses");
    QTest::addColumn<QList<int>>("spoken");
    QTest::newRow("8") << 8 << QList<int>{8, 12, 16, 20};
    QTest::newRow("5") << 5 << QList<int>{5, 8, 11, 14, 17, 20};
    QTest::newRow("1") << 1 << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
}

void TestCardActions::speaksOfLeechLapses()
{
    QFETCH(int, leechLapses);
    QFETCH(QList<int>, spoken);
    QList<int> said;
    for (int lapses = 0; lapses <= 20; ++lapses)
        if (isLeechLapse(lapses, leechLapses))
            said.append(lapses);
    QCOMPARE(said, spoken);
}

void TestCardActions::schedulesByTopicAndSteps()
{
    TopicId above, below;
    taken(m_deck->deck().step(QStringLiteral("Topics"), [&](deck::Connection& c) -> Result<void> {
        above = taken(insert(c, Topic{{}, newUid(), {}, 0, QStringLiteral("1"), {}}));
        below = taken(insert(c, Topic{{}, newUid(), above, 0, QStringLiteral("1.1"), {}}));
        return {};
    }));
    Card card = m_deck->card(m_one);
    card.topic = below;
    put(*m_deck, card);
    const auto easyDays = [&](CardId id) { return taken(ReviewDesk(m_deck->session()).view(id)).outcomes[3].due.days; };
    const int usual = easyDays(m_two);
    QCOMPARE(easyDays(m_one), usual);
    taken(setRetention(m_deck->session(), above, 0.97));
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_one)).retention, 0.97);
    QVERIFY(easyDays(m_one) < usual);
    QCOMPARE(easyDays(m_two), usual);
    taken(setRetention(m_deck->session(), below, 0.8));
    QVERIFY(easyDays(m_one) > usual);
    const int shown = easyDays(m_one);
    const Card after = answer(*m_deck, m_one, Rating::Easy); // as the button said
    QCOMPARE(taken(m_deck->session().days()).daysBetween(m_deck->clock.utcMs(), after.due), shown);
    setUp(*m_deck, [](deck::Settings& settings) {
        settings.retention = 0.8;
        settings.learningSteps = {25};
    });
    QVERIFY(easyDays(m_two) > usual);
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_two)).outcomes[0].due.minutes, 25);
    QCOMPARE(setRetention(m_deck->session(), above, 0.5).error().kind, ErrorKind::Input);
    QCOMPARE(setRetention(m_deck->session(), TopicId(99), 0.9).error().kind, ErrorKind::NotFound);
}

void TestCardActions::schedulesByTrainedParameters()
{
    const auto putWeights = [&](double first) {
        deck::Settings settings;
        settings.parameters = deck::TrainedParameters{memory::Parameters::defaults().w, 1, 900};
        settings.parameters->w[3] = first;
        taken(m_deck->deck().step(QStringLiteral("Train"), [&](deck::Connection& c) -> Result<void> {
            for (const auto& [key, text] : deck::settingTexts(settings))
                if (!text.isEmpty())
                    taken(deck::putSetting(c, key, text));
            return {};
        }));
    };
    putWeights(20);
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_one)).outcomes[3].memory.stability, 20.0);
    answer(*m_deck, m_one, Rating::Easy);
    QVERIFY(taken(cardInfo(m_deck->session(), m_one)).ownParameters);
    putWeights(-3); // out of its range: the defaults are used
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_two)).outcomes[3].memory.stability,
             memory::Parameters::defaults().w[3]);
}

void TestCardActions::takesSeveralWordings()
{
    Card term = m_deck->card(m_one), wording = m_deck->card(m_two);
    taken(m_deck->deck().step(QStringLiteral("Concept"), [&](deck::Connection& c) -> Result<void> {
        const ConceptId concept_ =
            taken(insert(c, Concept{{}, newUid(), QStringLiteral("customer"), {QStringLiteral("client")}, {}, {}}));
        const auto define = [&](const char* text, bool official) {
            return taken(
                insert(c, Definition{{}, newUid(), concept_, QLatin1String(text), {}, {}, official, {}, {}, {}}));
        };
        wording.definition = define("A person who buys.", true);
        define("Somebody who pays for it.", true);
        define("He who is always right.", false);
        term.concept_ = wording.concept_ = concept_;
        return {};
    }));
    term.kind = CardKind::Term;
    term.back = QStringLiteral("customer");
    term.accepted = {QStringLiteral("buyer")};
    wording.kind = CardKind::Definition;
    wording.back = QStringLiteral("A person who buys.");
    put(*m_deck, term);
    put(*m_deck, wording);
    const ReviewDesk compare(m_deck->session());
    ReviewDesk desk(m_deck->session());
    const CardView asked = taken(desk.view(m_one)), defined = taken(desk.view(m_two));
    QCOMPARE(asked.wordings.join(u'|'), QStringLiteral("customer|buyer|client"));
    QCOMPARE(defined.wordings.join(u'|'), QStringLiteral("A person who buys.|Somebody who pays for it."));
    QCOMPARE(compare.compare(asked, QStringLiteral("client")).proposal.rating, Rating::Good);
    QCOMPARE(compare.compare(asked, QStringLiteral("supplier")).proposal.rating, Rating::Again);
    QCOMPARE(compare.compare(defined, QStringLiteral("somebody who pays for it")).wording, 1);
}

void TestCardActions::tellsOfTheMemory()
{
    const CardInfo fresh = taken(cardInfo(m_deck->session(), m_one));
    QVERIFY(!fresh.retrievability && !fresh.stability && fresh.past.isEmpty() && fresh.future.isEmpty());
    answer(*m_deck, m_one, Rating::Easy);
    m_deck->clock.advance(10 * day);
    taken(ReviewDesk(m_deck->session()).practise(m_one, Rating::Again, 500));
    const qint64 second = m_deck->clock.utcMs();
    answer(*m_deck, m_one, Rating::Good);
    m_deck->clock.advance(4 * day);
    const CardInfo info = taken(cardInfo(m_deck->session(), m_one));
    QCOMPARE(info.card, m_deck->card(m_one));
    QCOMPARE(*info.stability, info.card.stability);
    QCOMPARE(*info.elapsedDays, 4);
    QCOMPARE(info.history.size(), 3);
    QCOMPARE(info.ms, 8500);
    QVERIFY(!info.ownParameters && !info.leech);
    // Each answer that counts begins at 1, and the last point is now.
    QList<qint64> certain;
    for (const CurvePoint& point : info.past)
        if (point.recall == 1)
            certain.append(point.at);
    QCOMPARE(certain, QList<qint64>({second - 10 * day, second}));
    QCOMPARE(info.past.last().at, m_deck->clock.utcMs());
    QVERIFY(qAbs(info.past.last().recall - *info.retrievability) < 1e-9);
    QCOMPARE(info.future.first(), info.past.last());
    for (qsizetype i = 1; i < info.future.size(); ++i)
        QVERIFY(info.future[i].recall < info.future[i - 1].recall && info.future[i].at > info.future[i - 1].at);
    QVERIFY(info.future.last().at >= m_deck->clock.utcMs() + 14 * day);
    QCOMPARE(cardInfo(m_deck->session(), CardId(99)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestCardActions)
#include "tst_cardactions.moc"
