// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/currentdeck.h"
#include "shell/mainwindow.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/screen.h"
#include "study/examdesk.h"
#include "study/reviewdesk.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace lamplight;
using namespace lamplight::ui;

/// The main job from the first start to the report of an exam, with nothing but the keyboard.
class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startsOnTheSampleCourse();
    void importsAPageAndMakesCards();
    void readsTheLesson();
    void answersCards();
    void sitsAnExamAndSeesTheReport();
    void undoesTheLastStep();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Walks with Tab until the widget with the focus is named like this; false when it is reached nowhere.
    bool tabTo(const QString& name);
    QString place() const { return m_window->places().current()->title(); }
    study::Session& session() { return *m_window->deck().session(); }

    QTemporaryDir m_home;
    ManualClock m_clock{1'795'546'800'000}; // 2026-11-24 19:00 UTC
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestJourney::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

bool TestJourney::tabTo(const QString& name)
{
    for (int step = 0; step < 200; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (focus && test::accessibleName(focus).contains(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void TestJourney::initTestCase()
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toLocal8Bit());
    m_preferences = std::make_unique<Preferences>(m_home.filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(m_clock, *m_preferences, screens());
    m_window->resize(1280, 800);
    m_window->showFirstStart();
    QVERIFY(test::showActive(m_window.get()));
}

void TestJourney::startsOnTheSampleCourse()
{
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->deck().session());
    QTRY_COMPARE(place(), QStringLiteral("Today"));
    QVERIFY(session().settings()->title.startsWith(QStringLiteral("Service management")));
}

void TestJourney::importsAPageAndMakesCards()
{
    QFile page(QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/damaged-page.txt"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(page.readAll()));
    const auto before = study::ReviewDesk(session()).queue();
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("Import"));
    QVERIFY(tabTo(QStringLiteral("Text of a page")));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QVERIFY(tabTo(QStringLiteral("Read this text")));
    press(Qt::Key_Space);
    // Nothing is written before Ctrl+Enter.
    QTRY_VERIFY(tabTo(QStringLiteral("Import ")));
    const QString last = session().stepToUndo()->value().label;
    QVERIFY(!last.startsWith(QStringLiteral("Import: Incidents")));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session().stepToUndo()->value().label != last);
    QTRY_VERIFY(tabTo(QStringLiteral("From the term to its definition")));
    QVERIFY(tabTo(QStringLiteral("Make ")));
    press(Qt::Key_Space);
    QTRY_COMPARE(session().stepToUndo()->value().label, QStringLiteral("Make cards"));
}

void TestJourney::readsTheLesson()
{
    QTRY_VERIFY(tabTo(QStringLiteral("Read it")));
    press(Qt::Key_Return);
    QTRY_COMPARE(place(), QStringLiteral("Lessons"));
    QCOMPARE(m_window->places().current()->here().place, Place::Lessons);
    QVERIFY(!m_window->places().current()->here().lesson.isEmpty());
    press(Qt::Key_Space);
}

void TestJourney::answersCards()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("Review"));
    const int before = study::ReviewDesk(session()).queue()->fresh;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Space);
        press(Qt::Key_3);
    }
    const auto queue = study::ReviewDesk(session()).queue();
    QCOMPARE(queue->fresh, before - 3);
    QCOMPARE(queue->learningLater, 3);
    QCOMPARE(session().stepToUndo()->value().label, QStringLiteral("Answer: Good"));
}

void TestJourney::sitsAnExamAndSeesTheReport()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("Exam"));
    QVERIFY(tabTo(QStringLiteral("Start the exam")));
    press(Qt::Key_Space);
    for (int step = 0; step < 3; ++step) // options, tutorial, rules
        press(Qt::Key_Return);
    study::ExamDesk desk(session());
    QTRY_VERIFY(*desk.running());
    const int questions = (*desk.running())->size();
    QCOMPARE(questions, 10);
    for (int position = 1; position <= questions; ++position) {
        press(Qt::Key_A + position % 2);
        if (position == 4)
            press(Qt::Key_F);
        press(Qt::Key_Right);
    }
    const auto sitting = study::ExamDesk(session()).running();
    QCOMPARE((*sitting)->count(exam::QuestionState::Complete), questions);
    QVERIFY((*sitting)->sheet(4).flagged);
    press(Qt::Key_R);
    QVERIFY(tabTo(QStringLiteral("End exam…")));
    press(Qt::Key_Space);
    QVERIFY(study::ExamDesk(session()).running()->has_value()); // it asks twice
    QVERIFY(tabTo(QStringLiteral("End exam")));
    while (test::accessibleName(QApplication::focusWidget()).contains(u'…'))
        press(Qt::Key_Tab);
    QVERIFY(tabTo(QStringLiteral("End exam")));
    press(Qt::Key_Space);
    QTRY_VERIFY(!*study::ExamDesk(session()).running());
    QTRY_VERIFY(m_window->places().current()->here().attempt.isValid());
    QVERIFY(tabTo(QStringLiteral("Look again")));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_window->places().current()->here().view, QStringLiteral("look"));
}

void TestJourney::undoesTheLastStep()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(study::ReviewDesk(session()).queue()->learningLater, 2);
    QCOMPARE(study::ExamDesk(session()).attempts()->size(), 1); // history stays
}

LAMPLIGHT_UI_TEST_MAIN(TestJourney)
#include "tst_journey.moc"
