// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "shell/header.h"
#include "shell/menus.h"
#include "shell/statusline.h"
#include "ui/accessibility.h"

#include <QAction>
#include <QPointer>
#include <QSet>

using namespace lamplight;
using namespace lamplight::ui;
using test::Desk, test::NotedScreen;

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceOnce();
    void opensOnToday();
    void keysGoToPlaces_data();
    void keysGoToPlaces();
    void backAndForward();
    void backReturnsToThePlaceWithin();
    void railFolds();
    void examRoomIsAlone();
    void anotherDeckMakesNewScreens();
    void failedOpeningKeepsTheDeck();
    void everythingHasAName();
};

void TestShell::everyPlaceOnce()
{
    QSet<Place> places;
    QSet<QKeySequence> keys;
    const QList<ScreenEntry> entries = screens();
    for (const ScreenEntry& entry : entries) {
        places.insert(entry.place);
        keys.insert(entry.key);
    }
    QCOMPARE(entries.size(), 7);
    QCOMPARE(places.size(), 7);
    QCOMPARE(keys.size(), 7);
}

void TestShell::opensOnToday()
{
    Desk desk;
    QVERIFY(desk.made && desk.shown);
    QCOMPARE(desk.screen().opened, QList<Destination>{{Place::Today}});
    QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("R&D basics")));
}

void TestShell::keysGoToPlaces_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("place");
    QTest::addRow("1") << int(Qt::Key_1) << int(Place::Today);
    QTest::addRow("2") << int(Qt::Key_2) << int(Place::Lessons);
    QTest::addRow("4") << int(Qt::Key_4) << int(Place::Exam);
}

void TestShell::keysGoToPlaces()
{
    QFETCH(int, key);
    QFETCH(int, place);
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(int(desk.screen().where.place), place);
}

void TestShell::backAndForward()
{
    Desk desk;
    const Destination lesson{.place = Place::Lessons, .lesson = QStringLiteral("a")};
    desk.window.go(lesson);
    desk.window.go({Place::Exam});
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.screen().where, lesson);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.screen().where, Destination{Place::Today});
    QVERIFY(!desk.window.menus().back->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.screen().where, lesson);
    // Going elsewhere forgets what lay ahead.
    desk.window.go({Place::Today});
    QVERIFY(!desk.window.places().canGoForward());
}

void TestShell::backReturnsToThePlaceWithin()
{
    Desk desk;
    desk.window.go({.place = Place::Lessons, .lesson = QStringLiteral("a")});
    desk.screen().where.anchor = QStringLiteral("block"); // the reader scrolled
    desk.window.go({Place::Exam});
    desk.window.places().back();
    QCOMPARE(desk.screen().opened.last().anchor, QStringLiteral("block"));
}

void TestShell::railFolds()
{
    Desk desk;
    QVERIFY(!desk.rail().isFolded());
    desk.window.go({Place::Lessons});
    QVERIFY(desk.rail().isFolded());
    desk.window.go({Place::Exam});
    QVERIFY(!desk.rail().isFolded());
    desk.window.resize(700, 600);
    QTRY_VERIFY(desk.rail().isFolded());
}

void TestShell::examRoomIsAlone()
{
    Desk desk;
    desk.window.go({Place::Exam});
    desk.screen().full = true;
    Q_EMIT desk.screen().fullWindowChanged();
    QVERIFY(!desk.rail().isVisible());
    QVERIFY(!desk.window.findChild<Header*>()->isVisible());
    QVERIFY(!desk.window.findChild<StatusLine*>()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.screen().where.place, Place::Exam); // no way out but its own
    desk.screen().full = false;
    Q_EMIT desk.screen().fullWindowChanged();
    QVERIFY(desk.rail().isVisible());
}

void TestShell::anotherDeckMakesNewScreens()
{
    Desk desk;
    const QPointer<Screen> before = desk.window.places().current();
    QVERIFY(desk.window.deck().create(desk.folder.filePath(QStringLiteral("other.lamp")), QStringLiteral("Other")));
    QVERIFY(before.isNull());
    QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("Other")));
    QVERIFY(!desk.window.places().canGoBack());
}

void TestShell::failedOpeningKeepsTheDeck()
{
    Desk desk;
    const QPointer<Screen> before = desk.window.places().current();
    QVERIFY(!desk.window.openDeck(desk.folder.filePath(QStringLiteral("missing.lamp"))));
    QVERIFY(before);
    QVERIFY(!test::accessibleName(desk.window.findChild<StatusLine*>()).isEmpty());
}

void TestShell::everythingHasAName()
{
    Desk desk;
    QCOMPARE(test::namelessControls(&desk.window), QStringList());
    desk.window.go({Place::Lessons}); // folded to icons
    QCOMPARE(test::namelessControls(&desk.window), QStringList());
}

LAMPLIGHT_UI_TEST_MAIN(TestShell)
#include "tst_shell.moc"
