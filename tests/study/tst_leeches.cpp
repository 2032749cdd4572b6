// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr qint64 day = 24LL * 60 * 60 * 1000;

} // namespace

/// Cards that are forgotten again and again.
class TestLeeches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksLeeches();
    void suspendsLeechesWhereSet();
    void speaksOfLeechLapses_data();
    void speaksOfLeechLapses();

private:
    std::unique_ptr<StudyDeck> m_deck;
    CardId m_one, m_two;
};

void TestLeeches::init()
{
    m_deck = std::make_unique<StudyDeck>();
    m_one = m_deck->addCard(QStringLiteral("one"), QStringLiteral("eins"));
    m_two = m_deck->addCard(QStringLiteral("two"), QStringLiteral("zwei"));
}

void TestLeeches::marksLeeches()
{
    m_deck->set([](deck::Settings& settings) { settings.leechLapses = 1; });
    m_deck->answer(m_one, Rating::Easy);
    QVERIFY(!taken(ReviewDesk(m_deck->session()).view(m_one)).leech);
    m_deck->clock.advance(9 * day);
    m_deck->answer(m_one, Rating::Again);
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

void TestLeeches::suspendsLeechesWhereSet()
{
    m_deck->set([](deck::Settings& settings) {
        settings.leechLapses = 1;
        settings.leechAction = deck::LeechAction::Suspend;
    });
    m_deck->answer(m_one, Rating::Easy);
    m_deck->clock.advance(9 * day);
    QVERIFY(m_deck->answer(m_one, Rating::Again).suspended);
    taken(m_deck->session().undo());
    QVERIFY(!m_deck->card(m_one).suspended); // of the same step
}

void TestLeeches::speaksOfLeechLapses_data()
{
    QTest::addColumn<int>("leechLapses");
    QTest::addColumn<QList<int>>("spoken");
    QTest::newRow("8") << 8 << QList<int>{8, 12, 16, 20};
    QTest::newRow("5") << 5 << QList<int>{5, 8, 11, 14, 17, 20};
    QTest::newRow("1") << 1 << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
}

void TestLeeches::speaksOfLeechLapses()
{
    QFETCH(int, leechLapses);
    QFETCH(QList<int>, spoken);
    QList<int> said;
    for (int lapses = 0; lapses <= 20; ++lapses)
        if (isLeechLapse(lapses, leechLapses))
            said.append(lapses);
    QCOMPARE(said, spoken);
}

QTEST_GUILESS_MAIN(TestLeeches)
#include "tst_leeches.moc"
