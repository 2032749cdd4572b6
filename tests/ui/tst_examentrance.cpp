// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examscreen.h"
#include "exam/lookbutton.h"
#include "study/examdesk.h"
#include "studydesk.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

/// The exam screen on an exam of ten minutes, before its first step in.
struct Entering {
    Entering()
    {
        deck.addExam(10);
        screen = std::make_unique<ExamScreen>(deck.session(), [] { return quint64(7); });
        screen->resize(1280, 800);
        shown = showActive(screen.get());
        screen->open({Place::Exam});
        press(Qt::Key_Return);
    }
    std::optional<exam::Sitting> sitting() { return *study::ExamDesk(deck.session()).running(); }
    bool shows(const QString& text) const { return shownTexts(*screen).contains(text); }
    void click(const QString& name) const { buttonNamed(*screen, name)->click(); }

    StudyDeck deck;
    std::unique_ptr<ExamScreen> screen;
    bool shown = false;
};

} // namespace

class TestExamEntrance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clockStartsAfterTheRules()
    {
        Entering entering;
        QVERIFY(entering.shown);
        QCOMPARE(namelessControls(entering.screen.get()), QStringList());
        entering.deck.clock.advance(60'000);
        press(Qt::Key_Return);
        QVERIFY(entering.shows(QStringLiteral("How the room works")));
        QCOMPARE(namelessControls(entering.screen.get()), QStringList());
        press(Qt::Key_Return);
        QVERIFY(entering.shows(QStringLiteral("Before the clock starts")));
        QVERIFY(!entering.sitting());
        press(Qt::Key_Return);
        QVERIFY(entering.sitting());
        QVERIFY(entering.shows(QStringLiteral("10:00")));
        QCOMPARE(entering.sitting()->attempt().seed, quint64(7));
    }

    void stepsBack()
    {
        Entering entering;
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(entering.shows(QStringLiteral("Number of the form")));
        press(Qt::Key_Escape);
        QCOMPARE(focusName(), QStringLiteral("Start the exam “Mock”"));
        QVERIFY(!entering.sitting());
    }

    void tutorialCanBeSkipped()
    {
        Entering entering;
        entering.click(QStringLiteral("Skip the tutorial"));
        QVERIFY(entering.shows(QStringLiteral("Before the clock starts")));
    }

    void extraTime_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("own");
        QTest::addColumn<QString>("clock");
        QTest::newRow("none") << QStringLiteral("None") << 0 << QStringLiteral("10:00");
        QTest::newRow("25 %, rounded up") << QStringLiteral("25 %") << 0 << QStringLiteral("13:00");
        QTest::newRow("50 %") << QStringLiteral("50 %") << 0 << QStringLiteral("15:00");
        QTest::newRow("100 %") << QStringLiteral("100 %") << 0 << QStringLiteral("20:00");
        QTest::newRow("own") << QStringLiteral("Own") << 7 << QStringLiteral("17:00");
    }

    void extraTime()
    {
        Entering entering;
        QFETCH(QString, choice);
        QFETCH(int, own);
        QFETCH(QString, clock);
        entering.click(choice);
        if (own > 0)
            entering.screen->findChild<QSpinBox*>()->setValue(own);
        entering.click(QStringLiteral("Skip the tutorial"));
        press(Qt::Key_Return);
        QVERIFY(entering.shows(clock));
    }

    void formIsNamed()
    {
        Entering entering;
        entering.screen->findChild<QLineEdit*>(QStringLiteral("seed"))->setText(QStringLiteral("123456"));
        entering.click(QStringLiteral("Skip the tutorial"));
        press(Qt::Key_Return);
        QCOMPARE(entering.sitting()->attempt().seed, quint64(123456));
    }

    void lookOfTheRoomIsLeftInIt()
    {
        Entering entering;
        entering.click(QStringLiteral("Skip the tutorial"));
        press(Qt::Key_Return);
        const double scale = theme().textScale();
        const QColor paper = color(Token::Paper);
        const QList<QAction*> looks = entering.screen->findChild<LookButton*>()->findChild<QMenu*>()->actions();
        looks.first()->trigger();
        looks.last()->trigger();
        QVERIFY(theme().textScale() > scale);
        QCOMPARE(color(Token::Paper), QColor(Qt::black));
        press(Qt::Key_R);
        entering.click(QStringLiteral("End exam…"));
        entering.click(QStringLiteral("End exam"));
        QCOMPARE(theme().textScale(), scale);
        QCOMPARE(color(Token::Paper), paper);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestExamEntrance)
#include "tst_examentrance.moc"
