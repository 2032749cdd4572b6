// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "review/reviewscreen.h"
#include "studydesk.h"

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

struct Sitting {
    explicit Sitting(int cards)
    {
        for (int i = 1; i <= cards; ++i)
            ids.append(deck.addCard(QStringLiteral("Card %1?").arg(i), QStringLiteral("answer %1").arg(i)));
    }
    void open(const Destination& destination = {Place::Review})
    {
        screen.resize(1280, 800);
        shown = showActive(&screen);
        screen.open(destination);
    }
    bool shows(const QString& text) { return shownTexts(screen).join(u'\n').contains(text); }
    void answer(int key, int seconds = 5)
    {
        press(Qt::Key_Space);
        deck.clock.advance(seconds * 1000);
        press(key);
    }

    StudyDeck deck;
    QList<CardId> ids;
    ReviewScreen screen{deck.session(), nullptr};
    bool shown = false;
};

} // namespace

class TestReviewSitting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedoOfAnyDepth()
    {
        Sitting sitting(4);
        sitting.open();
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(sitting.shows(QStringLiteral("Card %1?").arg(i)));
            sitting.answer(Qt::Key_4);
        }
        QVERIFY(sitting.shows(QStringLiteral("4 of 4")));
        for (int i = 3; i >= 1; --i) {
            QVERIFY(sitting.deck.session().undo());
            sitting.screen.refresh();
            QVERIFY(sitting.shows(QStringLiteral("Card %1?").arg(i)));
            QVERIFY(sitting.shows(QStringLiteral("%1 of 4").arg(i)));
        }
        QVERIFY(sitting.deck.session().redo());
        QVERIFY(sitting.deck.session().redo());
        sitting.screen.refresh();
        QVERIFY(sitting.shows(QStringLiteral("Card 3?")));
        QVERIFY(sitting.shows(QStringLiteral("3 of 4")));
    }

    void endsWithASummary()
    {
        Sitting sitting(2);
        sitting.open();
        sitting.answer(Qt::Key_4);
        sitting.answer(Qt::Key_4);
        QVERIFY(sitting.shows(QStringLiteral("That is all for now.")));
        QVERIFY(sitting.shows(QStringLiteral("2 of 2, 100 %")));
        QVERIFY(sitting.shows(QStringLiteral("10 seconds")));
        QVERIFY(!buttonNamed(sitting.screen, QStringLiteral("Go on")));
        QCOMPARE(namelessControls(&sitting.screen), QStringList());
        QCOMPARE(focusName(), QStringLiteral("Back to Today"));
        QSignalSpy went(&sitting.screen, &Screen::go);
        press(Qt::Key_Return);
        QCOMPARE(went.size(), 1);
    }

    void minutesEndItAndItCanGoOn()
    {
        Sitting sitting(5);
        QVERIFY(sitting.deck.session().setMinutesPerDay(1));
        sitting.open();
        sitting.answer(Qt::Key_1, 40);
        QVERIFY(sitting.shows(QStringLiteral("1 min left")));
        sitting.answer(Qt::Key_4, 40);
        QVERIFY(sitting.shows(QStringLiteral("The minutes are used up.")));
        QVERIFY(sitting.shows(QStringLiteral("Forgotten")));
        // It stays so when the screen is opened anew.
        sitting.screen.open({Place::Review});
        QVERIFY(sitting.shows(QStringLiteral("The minutes are used up.")));
        QAbstractButton* more = buttonNamed(sitting.screen, QStringLiteral("Go on"));
        QVERIFY(more);
        more->click();
        QVERIFY(sitting.shows(QStringLiteral("Card 3?")));
    }

    void practiceReschedulesNothing()
    {
        Sitting sitting(2);
        sitting.open({.place = Place::Review, .query = QStringLiteral("card"), .view = QStringLiteral("practice")});
        QVERIFY(sitting.shows(QStringLiteral("Practice: 1 of 2")));
        press(Qt::Key_Space);
        QVERIFY(focusName().contains(QStringLiteral("not scheduled")));
        const Card before = sitting.deck.card(sitting.ids[0]);
        press(Qt::Key_3);
        QCOMPARE(sitting.deck.card(sitting.ids[0]), before);
        QVERIFY(sitting.shows(QStringLiteral("Practice: 2 of 2")));
        QVERIFY(sitting.deck.session().undo());
        sitting.screen.refresh();
        QVERIFY(sitting.shows(QStringLiteral("Practice: 1 of 2")));
        sitting.answer(Qt::Key_3);
        sitting.answer(Qt::Key_3);
        QVERIFY(sitting.shows(QStringLiteral("All of them gone through.")));
        QVERIFY(sitting.shows(QStringLiteral("Nothing was rescheduled.")));
    }

    void practiceIsChosenBySearch()
    {
        Sitting sitting(1);
        sitting.open({.place = Place::Review, .view = QStringLiteral("practice")});
        QCOMPARE(namelessControls(&sitting.screen), QStringList());
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere"));
        press(Qt::Key_Return);
        QVERIFY(sitting.shows(QStringLiteral("No card matches: nowhere")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("card"));
        press(Qt::Key_Return);
        QVERIFY(sitting.shows(QStringLiteral("Card 1?")));
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestReviewSitting)
#include "tst_reviewsitting.moc"
