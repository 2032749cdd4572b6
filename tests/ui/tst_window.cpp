// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "parts/inlinemessage.h"
#include "shell/countdown.h"
#include "shell/coursedialog.h"
#include "shell/menus.h"
#include "shell/statusline.h"
#include "studydeck.h"
#include "theme/theme.h"
#include "ui/accessibility.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

using namespace lamplight;
using namespace lamplight::ui;
using test::Desk, test::NotedScreen;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepIsShownAndUndone();
    void stepRefreshesOnlyWhatIsShown();
    void errorsAreSaid();
    void readOnlyIsSaid();
    void waitingCardsAreCounted();
    void courseDialogTakesSteps();
    void courseDialogTellsWhatIsWrong();
    void menuBarHidesUntilAsked();
    void themeAndTextSizeAreKept();
    void findReachesTheScreen();
    void countdownInWords_data();
    void countdownInWords();
};

void TestWindow::stepIsShownAndUndone()
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

void TestWindow::stepRefreshesOnlyWhatIsShown()
{
    Desk desk;
    NotedScreen& today = desk.screen();
    desk.window.go({Place::Exam});
    const int before = today.refreshed, shown = desk.screen().refreshed;
    QVERIFY(desk.session().setTitle(QStringLiteral("Another")));
    QTRY_COMPARE(desk.screen().refreshed, shown + 1);
    QCOMPARE(today.refreshed, before);
}

void TestWindow::errorsAreSaid()
{
    Desk desk;
    Q_EMIT desk.screen().failed({ErrorKind::Io, QStringLiteral("The disk is full.")});
    QCOMPARE(test::accessibleName(desk.window.findChild<StatusLine*>()), QStringLiteral("The disk is full."));
}

void TestWindow::readOnlyIsSaid()
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

void TestWindow::waitingCardsAreCounted()
{
    Desk desk;
    test::StudyDeck cards;
    cards.addCard(QStringLiteral("What is value?"), QStringLiteral("A benefit"));
    cards.addCard(QStringLiteral("What is utility?"), QStringLiteral("Fitness"));
    const QString file = desk.folder.filePath(QStringLiteral("cards.lamp"));
    QVERIFY(cards.deck().copyTo(file, true));
    const auto spoken = [&desk] {
        QStringList names;
        const QList<RailItem*> items = desk.rail().findChildren<RailItem*>();
        for (RailItem* item : items)
            names.append(test::accessibleName(item));
        return names;
    };
    QVERIFY(spoken().contains(QStringLiteral("Review")));
    QVERIFY(desk.window.openDeck(file));
    QTRY_VERIFY(spoken().contains(QStringLiteral("Review, 2 waiting")));
}

void TestWindow::courseDialogTakesSteps()
{
    Desk desk;
    CourseDialog dialog(desk.session());
    QVERIFY(test::showActive(&dialog));
    QCOMPARE(test::namelessControls(&dialog), QStringList());
    dialog.findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Renamed"));
    const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->text() == QStringLiteral("Set the minutes"))
            button->click();
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const auto settings = desk.session().settings();
    QVERIFY(settings);
    QCOMPARE(settings->title, QStringLiteral("Renamed"));
    QVERIFY(settings->minutesPerDay && !settings->examDate);
    QVERIFY(desk.session().undo()); // the minutes
    QVERIFY(!desk.session().settings()->minutesPerDay);
}

void TestWindow::courseDialogTellsWhatIsWrong()
{
    Desk desk;
    CourseDialog dialog(desk.session());
    QVERIFY(test::showActive(&dialog));
    dialog.findChild<QLineEdit*>(QStringLiteral("title"))->clear();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<InlineMessage*>()->isVisible());
}

void TestWindow::menuBarHidesUntilAsked()
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

void TestWindow::themeAndTextSizeAreKept()
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

void TestWindow::findReachesTheScreen()
{
    Desk desk;
    QVERIFY(!desk.window.menus().find->isEnabled());
    desk.window.go({Place::Lessons});
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(desk.screen().found, 1);
}

void TestWindow::countdownInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::addRow("today") << 0 << QStringLiteral("Exam today");
    QTest::addRow("tomorrow") << 1 << QStringLiteral("1 day to 13 December");
    QTest::addRow("later") << 19 << QStringLiteral("19 days to 13 December");
    QTest::addRow("past") << -3 << QStringLiteral("Exam was on 13 December");
}

void TestWindow::countdownInWords()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    QCOMPARE(countdown(days, QDate(2026, 12, 13)), words);
}

LAMPLIGHT_UI_TEST_MAIN(TestWindow)
#include "tst_window.moc"
