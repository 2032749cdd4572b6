// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/button.h"
#include "shell/countdown.h"
#include "shell/currentdeck.h"
#include "shell/header.h"
#include "shell/mainwindow.h"
#include "shell/menus.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/rail.h"
#include "shell/screen.h"
#include "shell/statusline.h"
#include "theme/theme.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTemporaryDir>

using namespace lamplight;
using namespace lamplight::ui;

namespace {

/// A screen that remembers what was asked of it.
class NotedScreen : public Screen {
public:
    NotedScreen(Place place, bool wide) : m_place(place), m_wide(wide)
    {
        auto* button = new Button(QStringLiteral("Work"), ButtonKind::Normal, this);
        button->resize(100, 36);
        setFocusProxy(button);
    }
    QString title() const override { return QStringLiteral("Screen %1").arg(int(m_place)); }
    void open(const Destination& destination) override
    {
        opened.append(destination);
        where = destination;
    }
    Destination here() const override { return where; }
    void refresh() override { ++refreshed; }
    bool wantsWidth() const override { return m_wide; }
    bool fullWindow() const override { return full; }
    bool canFind() const override { return m_wide; }
    void find() override { ++found; }

    QList<Destination> opened;
    Destination where;
    int refreshed = 0;
    int found = 0;
    bool full = false;

private:
    Place m_place;
    bool m_wide;
};

QList<ScreenEntry> notedScreens()
{
    const auto entry = [](Place place, const char16_t* name, Glyph glyph, Qt::Key key, bool below, bool wide) {
        return ScreenEntry{place, QString::fromUtf16(name),
                           glyph, QKeySequence(Qt::CTRL | key),
                           below, [place, wide](study::Session&) { return new NotedScreen(place, wide); }};
    };
    return {entry(Place::Today, u"Today", Glyph::Today, Qt::Key_1, false, false),
            entry(Place::Lessons, u"Lessons", Glyph::Lessons, Qt::Key_2, false, true),
            entry(Place::Exam, u"Exam", Glyph::Exam, Qt::Key_4, false, false),
            entry(Place::Import, u"Import", Glyph::Import, Qt::Key_I, true, true)};
}

constexpr qint64 evening = 1'795'633'200'000; // 2026-11-24 19:00 UTC

/// A window on a new deck, with noted screens.
struct Desk {
    Desk() : preferences(folder.filePath(QStringLiteral("settings.ini"))), window(clock, preferences, notedScreens())
    {
        made = window.deck()
                   .create(folder.filePath(QStringLiteral("course.lamp")), QStringLiteral("R&D basics"))
                   .has_value();
        shown = test::showActive(&window);
    }
    NotedScreen& screen() { return *static_cast<NotedScreen*>(window.places().current()); }
    study::Session& session() { return *window.deck().session(); }
    Rail& rail() { return *window.findChild<Rail*>(); }

    QTemporaryDir folder;
    ManualClock clock{evening};
    Preferences preferences;
    MainWindow window;
    bool made = false;
    bool shown = false;
};

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensOnToday();
    void keysGoToPlaces_data();
    void keysGoToPlaces();
    void backAndForward();
    void backReturnsToThePlaceWithin();
    void railFolds();
    void examRoomIsAlone();
    void stepIsShownAndUndone();
    void stepRefreshesOnlyWhatIsShown();
    void errorsAreSaid();
    void readOnlyIsSaid();
    void anotherDeckMakesNewScreens();
    void failedOpeningKeepsTheDeck();
    void menuBarHidesUntilAsked();
    void themeAndTextSizeAreKept();
    void findReachesTheScreen();
    void countdownInWords_data();
    void countdownInWords();
    void everythingHasAName();
};

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

void TestShell::stepIsShownAndUndone()
{
    Desk desk;
    QVERIFY(!desk.window.menus().undo->isEnabled());
    QVERIFY(desk.session().setTitle(QStringLiteral("New & shiny")));
    QTRY_VERIFY(desk.window.menus().undo->isEnabled());
    QCOMPARE(desk.window.menus().undo->text(), QStringLiteral("&Undo “Change the title”"));
    QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("New & shiny")));
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.windowTitle().startsWith(QStringLiteral("R&D basics")));
    QVERIFY(!desk.window.menus().undo->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.window.windowTitle().startsWith(QStringLiteral("New & shiny")));
    QCOMPARE(test::accessibleName(desk.window.findChild<StatusLine*>()), QStringLiteral("Change the title"));
}

void TestShell::stepRefreshesOnlyWhatIsShown()
{
    Desk desk;
    NotedScreen& today = desk.screen();
    desk.window.go({Place::Exam});
    const int before = today.refreshed, shown = desk.screen().refreshed;
    QVERIFY(desk.session().setTitle(QStringLiteral("Another")));
    QTRY_COMPARE(desk.screen().refreshed, shown + 1);
    QCOMPARE(today.refreshed, before);
}

void TestShell::errorsAreSaid()
{
    Desk desk;
    Q_EMIT desk.screen().failed({ErrorKind::Io, QStringLiteral("The disk is full.")});
    QCOMPARE(test::accessibleName(desk.window.findChild<StatusLine*>()), QStringLiteral("The disk is full."));
}

void TestShell::readOnlyIsSaid()
{
    Desk first;
    Desk second;
    QVERIFY(second.window.openDeck(first.window.deck().file()));
    QVERIFY(second.session().deck().isReadOnly());
    QStringList texts;
    const QList<QLabel*> labels = second.window.findChild<StatusLine*>()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("Only for reading")));
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

void TestShell::menuBarHidesUntilAsked()
{
    Desk desk;
    QMenuBar* bar = desk.window.menuBar();
    QVERIFY(!bar->isVisible());
    desk.window.menus().menuBarAlways->setChecked(true);
    QVERIFY(bar->isVisible());
    QVERIFY(desk.preferences.menuBarAlways());
    desk.window.menus().menuBarAlways->setChecked(false);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F10);
    QVERIFY(bar->isVisible());
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
}

void TestShell::themeAndTextSizeAreKept()
{
    Desk desk;
    desk.window.menus().modes.value(Theme::Mode::Dark)->trigger();
    QVERIFY(theme().isDark());
    QCOMPARE(desk.preferences.themeMode(), Theme::Mode::Dark);
    QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(desk.preferences.textScale(), 1.1);
    QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme().textScale(), 1.0);
    desk.window.menus().modes.value(Theme::Mode::Light)->trigger();
    QVERIFY(!theme().isDark());
}

void TestShell::findReachesTheScreen()
{
    Desk desk;
    QVERIFY(!desk.window.menus().find->isEnabled());
    desk.window.go({Place::Lessons});
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(desk.screen().found, 1);
}

void TestShell::countdownInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::addRow("today") << 0 << QStringLiteral("Exam today");
    QTest::addRow("past") << -3 << QStringLiteral("Exam was on 13 December");
}

void TestShell::countdownInWords()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    QCOMPARE(countdown(days, QDate(2026, 12, 13)), words);
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
