// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/media.h"
#include "study/cardface.h"
#include "study/cardinfo.h"
#include "study/dayminutes.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using namespace lamplight::test;

class TestCardFace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainStaysAsItIs();
    void mediaComeFromTheDeck();
    void minutesLeft();
    void recallOnTheExamsDay();
};

void TestCardFace::plainStaysAsItIs()
{
    StudyDeck deck;
    Card card;
    card.front = QStringLiteral("<b>1 & 2</b>");
    const auto face = cardFace(deck.session(), card, CardSide::Front);
    QVERIFY(face);
    QCOMPARE(*face, (CardFace{card.front, {}, {}, {}}));
    QCOMPARE(plainText(card, CardSide::Front), card.front);
}

void TestCardFace::mediaComeFromTheDeck()
{
    StudyDeck deck;
    QVERIFY(deck.deck().record([](deck::Connection& connection) -> Result<void> {
        const auto put = deck::putMedia(connection, QStringLiteral("a b.png"), QStringLiteral("image/png"), "bytes");
        return put ? Result<void>() : tl::unexpected(put.error());
    }));
    Card card;
    card.format = CardFormat::Html;
    card.back = QStringLiteral("<p>x<img src=\"a%20b.png\" alt=A><img src=c.png></p>[sound:d.mp3]<script>e</script>");
    const auto face = cardFace(deck.session(), card, CardSide::Back);
    QVERIFY(face);
    QCOMPARE(face->html, QStringLiteral("<p>x<img src=\"media:0\" alt=\"A\"><img src=\"media:1\"></p>"));
    QCOMPARE(face->plain, QStringLiteral("x A c.png"));
    QCOMPARE(face->pictures.size(), 2);
    QCOMPARE(face->pictures[0].media.bytes, QByteArray("bytes"));
    QVERIFY(!face->pictures[0].isMissing());
    QVERIFY(face->pictures[1].isMissing());
    QCOMPARE(face->sounds.size(), 1);
    QCOMPARE(face->sounds[0].name, QStringLiteral("d.mp3"));
    QVERIFY(face->sounds[0].isMissing());
}

void TestCardFace::minutesLeft()
{
    StudyDeck deck;
    const CardId card = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::nullopt);
    QVERIFY(deck.session().setMinutesPerDay(2));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(2));
    QVERIFY(ReviewDesk(deck.session()).practise(card, Rating::Good, 50'000));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(2)); // practice isn't of the day's plan
    QVERIFY(ReviewDesk(deck.session()).answer(card, Rating::Good, 50'000));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(2)); // 70 seconds, rounded up
    QVERIFY(ReviewDesk(deck.session()).answer(card, Rating::Good, 50'000));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(1));
    QVERIFY(ReviewDesk(deck.session()).answer(card, Rating::Good, 50'000));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(0));
    deck.clock.advance(24 * 3'600'000LL);
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(2));
    auto settings = deck.session().settings();
    settings->daysOff = {QDate(2026, 11, 25)};
    QVERIFY(putSettings(deck.session(), *settings));
    QCOMPARE(minutesLeftToday(deck.session()).value(), std::optional(0));
}

void TestCardFace::recallOnTheExamsDay()
{
    StudyDeck deck;
    const CardId card = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
    QVERIFY(ReviewDesk(deck.session()).answer(card, Rating::Easy, 1000));
    QCOMPARE(cardInfo(deck.session(), card)->recallAtExam, std::nullopt);
    QVERIFY(deck.session().setExamDate(QDate(2027, 6, 1)));
    const auto info = cardInfo(deck.session(), card);
    QVERIFY(info && info->recallAtExam);
    QVERIFY(*info->recallAtExam < *info->retrievability);
    QVERIFY(info->future.last().at > *info->examAt);
    QVERIFY(info->future.last().recall < *info->recallAtExam);
    QVERIFY(deck.session().setExamDate(QDate(2026, 11, 1))); // past
    QCOMPARE(cardInfo(deck.session(), card)->examAt, std::nullopt);
}

QTEST_GUILESS_MAIN(TestCardFace)
#include "tst_cardface.moc"
