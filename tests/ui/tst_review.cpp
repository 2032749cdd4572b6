// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "review/reviewscreen.h"
#include "samplecourse.h"
#include "study/reviewdesk.h"
#include "studydesk.h"

#include <QPlainTextEdit>

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

/// The screen in its own window, at the first of two new notes.
struct Evening {
    Evening()
    {
        first = deck.addCard(QStringLiteral("One?"), QStringLiteral("uno"));
        deck.addCard(QStringLiteral("Two?"), QStringLiteral("dos"));
        screen.resize(1280, 800);
        shown = showActive(&screen);
        screen.open({Place::Review});
    }
    bool shows(const QString& text) { return shownTexts(screen).contains(text); }

    StudyDeck deck;
    CardId first;
    ReviewScreen screen{deck.session()};
    bool shown = false;
};

CardId definitionCard(StudyDeck& deck)
{
    const auto cards = deck.deck().read(deck::cards);
    for (const Card& card : *cards)
        if (card.kind == CardKind::Definition && card.lesson.isValid())
            return card.id;
    return {};
}

} // namespace

class TestReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradesByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("rating");
        for (int grade = 1; grade <= 4; ++grade)
            QTest::addRow("%d", grade) << int(Qt::Key_0) + grade << grade;
        QTest::newRow("Space takes the proposed one") << int(Qt::Key_Space) << int(Rating::Good);
        QTest::newRow("Enter too") << int(Qt::Key_Return) << int(Rating::Good);
    }

    void gradesByKey()
    {
        Evening evening;
        QVERIFY(evening.shown);
        QVERIFY(evening.shows(QStringLiteral("One?")));
        QVERIFY(!evening.shows(QStringLiteral("uno")));
        QFETCH(int, key);
        if (key != Qt::Key_Space && key != Qt::Key_Return)
            press(key); // not before the answer is shown
        QCOMPARE(evening.deck.card(evening.first).reviews, 0);
        press(Qt::Key_Space);
        QVERIFY(evening.shows(QStringLiteral("uno")));
        evening.deck.clock.advance(3000);
        press(key);
        const auto reviews =
            evening.deck.deck().read([](deck::Connection& connection) { return deck::reviews(connection); });
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->first().card, evening.first);
        QTEST(int(reviews->first().rating), "rating");
        QCOMPARE(reviews->first().ms, 3000);
        QVERIFY(evening.shows(QStringLiteral("Two?")));
    }

    void undoBringsTheCardBack()
    {
        Evening evening;
        press(Qt::Key_Space);
        press(Qt::Key_3);
        QVERIFY(evening.shows(QStringLiteral("Two?")));
        QVERIFY(evening.deck.session().undo());
        evening.screen.refresh();
        QVERIFY(evening.shows(QStringLiteral("One?")));
        QCOMPARE(evening.deck.card(evening.first).reviews, 0);
    }

    void undoAtTheEndBringsTheCardBack()
    {
        Evening evening;
        for (int i = 0; i < 2; ++i) {
            press(Qt::Key_Space);
            press(Qt::Key_4);
        }
        QVERIFY(evening.shows(QStringLiteral("That is all for now.")));
        QCOMPARE(focusName(), QStringLiteral("Back to Today"));
        QVERIFY(evening.deck.session().undo());
        evening.screen.refresh();
        QVERIFY(evening.shows(QStringLiteral("Two?")));
    }

    void refusedAnswerKeepsTheCard()
    {
        Evening evening;
        // Another window reads the deck while this one holds it.
        auto reader = study::Session::open(evening.deck.file(), deck::Access::ReadOnly, evening.deck.clock);
        QVERIFY(reader);
        ReviewScreen screen(**reader);
        QVERIFY(showActive(&screen));
        screen.open({Place::Review});
        press(Qt::Key_Space);
        press(Qt::Key_3);
        QVERIFY(shownTexts(screen).contains(QStringLiteral("One?")));
        QVERIFY(shownTexts(screen).contains(QStringLiteral("uno")));
        QVERIFY(shownTexts(screen).contains(QStringLiteral("Only for reading")) ||
                shownTexts(screen).contains(QStringLiteral("Not now")));
        QCOMPARE(evening.deck.card(evening.first).reviews, 0);
    }

    void typedAnswerIsCompared()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        ReviewScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        const CardId id = definitionCard(deck);
        screen.open({.place = Place::Review, .card = id});
        press(Qt::Key_T);
        auto* field = screen.findChild<QPlainTextEdit*>();
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("is this b s l 1 2"));
        QCOMPARE(field->toPlainText(), QStringLiteral("is this b s l 1 2")); // no key does anything else here
        field->clear();
        field->insertPlainText(deck.card(id).back);
        press(Qt::Key_Return);
        QVERIFY(focusName().startsWith(QStringLiteral("Good")));
        QVERIFY(shownTexts(screen).contains(QStringLiteral("Good is proposed: word for word")));
        QCOMPARE(namelessControls(&screen), QStringList());
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_L);
        QCOMPARE(went.size(), 1);
        const auto to = went.first().first().value<Destination>();
        QCOMPARE(to.place, Place::Lessons);
        QVERIFY(!to.lesson.isEmpty());
    }

    void emptyFieldOnlyReveals()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        ReviewScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({.place = Place::Review, .card = definitionCard(deck)});
        QCOMPARE(namelessControls(&screen), QStringList());
        press(Qt::Key_T);
        press(Qt::Key_Return);
        QVERIFY(shownTexts(screen).contains(QStringLiteral("Definition")));
        QVERIFY(!shownTexts(screen).contains(QStringLiteral("What you typed, against what is asked")));
    }

    void otherKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("shows");
        QTest::addColumn<bool>("suspended");
        QTest::addColumn<bool>("buried");
        QTest::newRow("I") << int(Qt::Key_I) << QStringLiteral("It hasn't been answered yet.") << false << false;
        QTest::newRow("W") << int(Qt::Key_W) << QString() << false << false;
        QTest::newRow("S") << int(Qt::Key_S) << QStringLiteral("Two?") << true << false;
        QTest::newRow("B") << int(Qt::Key_B) << QStringLiteral("Two?") << false << true;
    }

    void otherKeys()
    {
        Evening evening;
        QFETCH(int, key);
        QFETCH(QString, shows);
        if (shows.isEmpty())
            shows = study::ReviewDesk(evening.deck.session()).view(evening.first)->why;
        QVERIFY(!evening.shows(shows));
        press(key);
        QVERIFY(evening.shows(shows));
        QTEST(evening.deck.card(evening.first).suspended, "suspended");
        QTEST(evening.deck.card(evening.first).buriedUntil > 0, "buried");
    }

    void nothingDueSaysSo()
    {
        StudyDeck deck;
        ReviewScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({Place::Review});
        QVERIFY(shownTexts(screen).contains(QStringLiteral("Nothing is due now.")));
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_Return);
        QCOMPARE(went.size(), 1);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestReview)
#include "tst_review.moc"
