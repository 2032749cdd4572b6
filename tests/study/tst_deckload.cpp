// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/topics.h"
#include "study/deckload.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;

class TestDeckLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyDeckAsksForNothing();
    void higherRetentionAsksForMore();
    void newCardsAskForMore();
    void noNewCards();
    void stepsCostMinutes();
    void topicKeepsItsOwnRetention();
    void suspendedCardsAreLeftOut();
    void ownSecondsCount();
};

namespace {

/// 40 cards under way, half of them in a topic, and 30 new ones.
struct Deck {
    Deck()
    {
        const auto done = deck.deck().step(QStringLiteral("test"), [&](deck::Connection& connection) -> Result<void> {
            Topic made;
            made.uid = newUid();
            made.title = QStringLiteral("Topic");
            const auto id = deck::insert(connection, made);
            if (!id)
                return tl::unexpected(id.error());
            topic = *id;
            for (int i = 0; i < 70; ++i)
                if (const auto card = deck::insert(connection, cardOf(i)); !card)
                    return tl::unexpected(card.error());
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    Card cardOf(int i) const
    {
        constexpr qint64 dayMs = 24 * 3600 * 1000;
        Card card;
        card.uid = newUid();
        card.front = QString::number(i);
        card.back = QStringLiteral("back");
        card.topic = i % 2 ? topic : TopicId();
        card.due = i;
        if (i < 40) {
            card.state = CardState::Review;
            card.stability = 5 + i;
            card.difficulty = 5;
            card.lastReview = deck.clock.utcMs() - 3 * dayMs;
            card.due = deck.clock.utcMs() + (i % 8) * dayMs;
        }
        return card;
    }

    LoadMaterial material() { return *loadMaterial(deck.session()); }
    deck::Settings settings() { return *deck.session().settings(); }

    test::StudyDeck deck;
    TopicId topic;
};

} // namespace

void TestDeckLoad::emptyDeckAsksForNothing()
{
    test::StudyDeck deck;
    QCOMPARE(dailyLoad(*loadMaterial(deck.session()), *deck.session().settings()), DailyLoad());
}

void TestDeckLoad::higherRetentionAsksForMore()
{
    Deck deck;
    const LoadMaterial material = deck.material();
    double last = 0;
    for (const double retention : {0.8, 0.9, 0.95}) {
        deck::Settings settings = deck.settings();
        settings.retention = retention;
        const DailyLoad load = dailyLoad(material, settings);
        QVERIFY(load.reviews > last);
        QVERIFY(load.mostMinutes >= load.minutes);
        last = load.reviews;
    }
}

void TestDeckLoad::newCardsAskForMore()
{
    Deck deck;
    deck::Settings few = deck.settings(), many = few;
    few.newPerDay = 1;
    many.newPerDay = 10;
    const DailyLoad slow = dailyLoad(deck.material(), few, 10), quick = dailyLoad(deck.material(), many, 10);
    QVERIFY(quick.fresh > slow.fresh);
    QVERIFY(quick.minutes > slow.minutes);
    QVERIFY(qAbs(slow.fresh - 1) < 0.01);
    QVERIFY(qAbs(quick.fresh - 3) < 0.01); // 30 cards in 10 days
}

void TestDeckLoad::noNewCards()
{
    Deck deck;
    deck::Settings settings = deck.settings();
    settings.newPerDay = 0;
    QCOMPARE(dailyLoad(deck.material(), settings).fresh, 0);
}

void TestDeckLoad::stepsCostMinutes()
{
    Deck deck;
    deck::Settings none = deck.settings(), three = none;
    none.learningSteps = {};
    three.learningSteps = {1, 10, 60};
    QVERIFY(dailyLoad(deck.material(), three).minutes > dailyLoad(deck.material(), none).minutes);
}

void TestDeckLoad::topicKeepsItsOwnRetention()
{
    Deck deck;
    LoadMaterial material = deck.material();
    const deck::Settings settings = deck.settings();
    const double before = dailyLoad(material, settings).reviews;
    material.topics.first().retention = 0.97;
    const double raised = dailyLoad(material, settings).reviews;
    QVERIFY(raised > before);
    deck::Settings all = settings;
    all.retention = 0.97;
    QVERIFY(dailyLoad(material, all).reviews > raised); // the others follow the deck
}

void TestDeckLoad::suspendedCardsAreLeftOut()
{
    Deck deck;
    const double before = dailyLoad(deck.material(), deck.settings()).reviews;
    QVERIFY(deck.deck.deck().step(QStringLiteral("test"), [](deck::Connection& connection) -> Result<void> {
        const auto cards = deck::cards(connection);
        for (Card card : *cards) {
            card.suspended = card.state == CardState::Review;
            if (const auto put = deck::update(connection, card); !put)
                return put;
        }
        return {};
    }));
    QVERIFY(dailyLoad(deck.material(), deck.settings()).reviews < before);
}

void TestDeckLoad::ownSecondsCount()
{
    Deck deck;
    deck::Settings slow = deck.settings();
    slow.costs = deck::AnswerSeconds{60, 60, 60, 60, 60};
    QVERIFY(dailyLoad(deck.material(), slow).minutes > 2 * dailyLoad(deck.material(), deck.settings()).minutes);
}

QTEST_GUILESS_MAIN(TestDeckLoad)
#include "tst_deckload.moc"
