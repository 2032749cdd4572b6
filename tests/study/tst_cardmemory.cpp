// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/topics.h"
#include "study/cardinfo.h"
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

} // namespace

/// By what cards are scheduled and compared, and what is told of their memory.
class TestCardMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void schedulesByTopicAndSteps();
    void schedulesByTrainedParameters();
    void takesSeveralWordings();
    void tellsOfTheMemory();

private:
    std::unique_ptr<StudyDeck> m_deck;
    CardId m_one, m_two;
};

void TestCardMemory::init()
{
    m_deck = std::make_unique<StudyDeck>();
    m_one = m_deck->addCard(QStringLiteral("one"), QStringLiteral("eins"));
    m_two = m_deck->addCard(QStringLiteral("two"), QStringLiteral("zwei"));
}

void TestCardMemory::schedulesByTopicAndSteps()
{
    TopicId above, below;
    taken(m_deck->deck().step(QStringLiteral("Topics"), [&](deck::Connection& c) -> Result<void> {
        above = taken(insert(c, Topic{{}, newUid(), {}, 0, QStringLiteral("1"), {}}));
        below = taken(insert(c, Topic{{}, newUid(), above, 0, QStringLiteral("1.1"), {}}));
        return {};
    }));
    Card card = m_deck->card(m_one);
    card.topic = below;
    m_deck->put(card);
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
    const Card after = m_deck->answer(m_one, Rating::Easy); // as the button said
    QCOMPARE(taken(m_deck->session().days()).daysBetween(m_deck->clock.utcMs(), after.due), shown);
    m_deck->set([](deck::Settings& settings) {
        settings.retention = 0.8;
        settings.learningSteps = {25};
    });
    QVERIFY(easyDays(m_two) > usual);
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_two)).outcomes[0].due.minutes, 25);
    QCOMPARE(setRetention(m_deck->session(), above, 0.5).error().kind, ErrorKind::Input);
    QCOMPARE(setRetention(m_deck->session(), TopicId(99), 0.9).error().kind, ErrorKind::NotFound);
}

void TestCardMemory::schedulesByTrainedParameters()
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
    m_deck->answer(m_one, Rating::Easy);
    QVERIFY(taken(cardInfo(m_deck->session(), m_one)).ownParameters);
    putWeights(-3); // out of its range: the defaults are used
    QCOMPARE(taken(ReviewDesk(m_deck->session()).view(m_two)).outcomes[3].memory.stability,
             memory::Parameters::defaults().w[3]);
}

void TestCardMemory::takesSeveralWordings()
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
    m_deck->put(term);
    m_deck->put(wording);
    const ReviewDesk compare(m_deck->session());
    ReviewDesk desk(m_deck->session());
    const CardView asked = taken(desk.view(m_one)), defined = taken(desk.view(m_two));
    QCOMPARE(asked.wordings.join(u'|'), QStringLiteral("customer|buyer|client"));
    QCOMPARE(defined.wordings.join(u'|'), QStringLiteral("A person who buys.|Somebody who pays for it."));
    QCOMPARE(compare.compare(asked, QStringLiteral("client")).proposal.rating, Rating::Good);
    QCOMPARE(compare.compare(asked, QStringLiteral("supplier")).proposal.rating, Rating::Again);
    QCOMPARE(compare.compare(defined, QStringLiteral("somebody who pays for it")).wording, 1);
}

void TestCardMemory::tellsOfTheMemory()
{
    const CardInfo fresh = taken(cardInfo(m_deck->session(), m_one));
    QVERIFY(!fresh.retrievability && !fresh.stability && fresh.past.isEmpty() && fresh.future.isEmpty());
    m_deck->answer(m_one, Rating::Easy);
    m_deck->clock.advance(10 * day);
    taken(ReviewDesk(m_deck->session()).practise(m_one, Rating::Again, 500));
    const qint64 second = m_deck->clock.utcMs();
    m_deck->answer(m_one, Rating::Good);
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

QTEST_GUILESS_MAIN(TestCardMemory)
#include "tst_cardmemory.moc"
