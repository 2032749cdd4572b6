// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedscreen.h"
#include "shell/coursefiles.h"
#include "shell/currentdeck.h"
#include "shell/firststart.h"
#include "shell/mainwindow.h"
#include "shell/menus.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>

using namespace lamplight;
using namespace lamplight::ui;

namespace {

constexpr qint64 sevenOClock = 1'795'546'800'000; // 2026-11-24 19:00 UTC

/// A window before any course, in a home of its own.
struct Beginning {
    Beginning()
        : home(qputenv("HOME", folder.path().toLocal8Bit())),
          preferences(folder.filePath(QStringLiteral("settings.ini"))), window(clock, preferences, test::notedScreens())
    {
        window.showFirstStart();
        shown = test::showActive(&window);
    }
    FirstStart* page() { return window.findChild<FirstStart*>(); }

    QTemporaryDir folder;
    bool home;
    ManualClock clock{sevenOClock};
    Preferences preferences;
    MainWindow window;
    bool shown = false;
};

} // namespace

/// From nothing to a course: what follows the first page.
class TestBegin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void skippingMakesAnEmptyCourse();
    void sampleIsCopiedWithTheAim();
    void secondCopyTakesNothingAway();
    void failureIsToldOnThePage();
    void nothingWithoutACourse();
    void titlesBecomeFileNames_data();
    void titlesBecomeFileNames();
};

void TestBegin::skippingMakesAnEmptyCourse()
{
    Beginning begin;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(begin.window.deck().session());
    QCOMPARE(begin.window.deck().file(), QDir(coursesFolder()).filePath(QStringLiteral("My course.lamp")));
    QVERIFY(begin.window.places().current());
    QCOMPARE(begin.preferences.recentDecks(), QStringList{begin.window.deck().file()});
    QTRY_VERIFY(!begin.page());
}

void TestBegin::sampleIsCopiedWithTheAim()
{
    QVERIFY(!sampleCourseFile().isEmpty());
    Beginning begin;
    QCOMPARE(begin.page()->start(), FirstStart::Start::Sample);
    const Aim aim = begin.page()->aim();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    study::Session* session = begin.window.deck().session();
    QVERIFY(session);
    QVERIFY(begin.window.deck().file().startsWith(coursesFolder()));
    const auto settings = session->settings();
    QVERIFY(settings);
    QCOMPARE(settings->examDate, aim.examDate);
    QCOMPARE(settings->minutesPerDay, aim.minutesPerDay);
    const auto size = courseSize(sampleCourseFile(), begin.clock);
    QVERIFY(size && size->lessons > 0 && size->questions > 0 && size->readingMinutes > 0);
}

void TestBegin::secondCopyTakesNothingAway()
{
    Beginning begin;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString first = begin.window.deck().file();
    begin.window.showFirstStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(begin.window.deck().file() != first);
    QVERIFY(QFileInfo::exists(first));
}

void TestBegin::failureIsToldOnThePage()
{
    Beginning begin;
    QVERIFY(!begin.window.openDeck(begin.folder.filePath(QStringLiteral("missing.lamp"))));
    QVERIFY(begin.page() && begin.page()->isVisible());
    bool told = false;
    const QList<QLabel*> labels = begin.page()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("no such deck")));
    QVERIFY(told);
}

void TestBegin::nothingWithoutACourse()
{
    Beginning begin;
    const Menus& menus = begin.window.menus();
    for (const QAction* action : {menus.import, menus.exportCourse, menus.course, menus.undo, menus.find, menus.back})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QVERIFY(menus.open->isEnabled());
    QTest::keyClick(&begin.window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(begin.page()->isVisible());
}

void TestBegin::titlesBecomeFileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::addRow("plain") << QStringLiteral("ITIL Foundation") << QStringLiteral("ITIL Foundation.lamp");
    QTest::addRow("path") << QStringLiteral("../a/b:c") << QStringLiteral("Course..-a-b-c.lamp");
    QTest::addRow("empty") << QString() << QStringLiteral("Course.lamp");
    QTest::addRow("other script") << QStringLiteral("Würde") << QStringLiteral("Würde.lamp");
}

void TestBegin::titlesBecomeFileNames()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QCOMPARE(QFileInfo(freeCourseFile(title)).fileName(), name);
    QVERIFY(QFileInfo(freeCourseFile(title)).dir() == QDir(coursesFolder()));
}

LAMPLIGHT_UI_TEST_MAIN(TestBegin)
#include "tst_begin.moc"
