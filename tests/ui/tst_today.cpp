// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecourse.h"
#include "study/examdesk.h"
#include "studydesk.h"
#include "today/todayscreen.h"

#include <QRegularExpression>

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

void sit(StudyDeck& deck)
{
    study::ExamDesk desk(deck.session());
    QVERIFY(desk.start(desk.blueprints()->first(), 7));
    QVERIFY(desk.act(EventKind::Answered, 1, QStringLiteral("A")));
    QVERIFY(desk.act(EventKind::Ended));
}

} // namespace

class TestToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLong_data()
    {
        QTest::addColumn<QDate>("exam");
        QTest::addColumn<QString>("says");
        QTest::newRow("no date") << QDate() << QStringLiteral("Test course");
        QTest::newRow("ahead") << QDate(2026, 12, 13) << QStringLiteral("19 days");
        QTest::newRow("tomorrow") << QDate(2026, 11, 25) << QStringLiteral("1 day");
        QTest::newRow("today") << QDate(2026, 11, 24) << QStringLiteral("Today");
        QTest::newRow("past") << QDate(2026, 11, 21) << QStringLiteral("The exam is over");
    }

    void saysHowLong()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        QFETCH(QDate, exam);
        if (exam.isValid())
            QVERIFY(deck.session().setExamDate(exam));
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QFETCH(QString, says);
        QVERIFY(shownTexts(screen).contains(says));
        QCOMPARE(namelessControls(&screen), QStringList());
    }

    void enterStarts()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Destination>(), Destination{Place::Review});
        screen.refresh(); // the page is made anew, and the focus stays
        QCOMPARE(focusName(), QStringLiteral("Start"));
    }

    void emptyDeckLeadsToTheImport()
    {
        StudyDeck deck;
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QVERIFY(shownTexts(screen).contains(QStringLiteral("This deck is empty.")));
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_Return);
        QCOMPARE(went.first().first().value<Destination>().place, Place::Import);
    }

    void tabGoesFromStartToWeakSpotsToLately()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        sit(deck);
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QCOMPARE(namelessControls(&screen), QStringList());
        QList<Destination> order;
        connect(&screen, &Screen::go, this, [&](const Destination& to) { order.append(to); });
        const int stops = int(tabOrder(&screen).size());
        for (int i = 0; i < stops; ++i) {
            press(Qt::Key_Return);
            press(Qt::Key_Tab);
        }
        QCOMPARE(order.size(), stops);
        QCOMPARE(order.first().place, Place::Review);
        QCOMPARE(order.at(1).place, Place::Lessons);
        QVERIFY(!order.at(1).lesson.isEmpty());
        QCOMPARE(order.last().place, Place::Exam);
        QVERIFY(order.last().attempt.isValid());
        QCOMPARE(order.last().view, QStringLiteral("report"));
    }

    void saysThatTheTimeRanOutMeanwhile()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        QVERIFY(study::ExamDesk(deck.session()).start(study::ExamDesk(deck.session()).blueprints()->first(), 7));
        deck.reopen();
        deck.clock.advance(24 * 60 * 60'000);
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QStringList names;
        const QList<QAbstractButton*> buttons = screen.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            names.append(accessibleName(const_cast<QAbstractButton*>(button)));
        const QString all = names.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("time ran out")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("An exam is running")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("1440 min")), qPrintable(all));
    }

    void planComesInBesideIt()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        QVERIFY(deck.session().setExamDate(QDate(2026, 12, 13)));
        QVERIFY(deck.session().setMinutesPerDay(20));
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        QSignalSpy planned(&screen, &TodayScreen::planned);
        screen.open({});
        QCOMPARE(focusName(), QStringLiteral("Start")); // the window didn't wait
        QVERIFY(planned.wait(60'000));
        const QString texts = shownTexts(screen).join(u'\n');
        QVERIFY2(texts.contains(QStringLiteral("Recall on the exam day")), qPrintable(texts));
        QVERIFY2(texts.contains(QRegularExpression(QStringLiteral("between \\d+ and \\d+, of \\d+ cards"))),
                 qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("What brings most by the exam comes first.")), qPrintable(texts));
        QVERIFY(!texts.contains(QStringLiteral("Too little time")));
        QCOMPARE(focusName(), QStringLiteral("Start"));
        QCOMPARE(namelessControls(&screen), QStringList());
    }

    void saysWhatCannotBeDone()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        QVERIFY(deck.session().setExamDate(QDate(2026, 11, 25)));
        QVERIFY(deck.session().setMinutesPerDay(1));
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        QSignalSpy planned(&screen, &TodayScreen::planned);
        screen.open({});
        QVERIFY(planned.wait(60'000));
        const QString texts = shownTexts(screen).join(u'\n');
        QVERIFY2(texts.contains(QStringLiteral("Too little time")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("It can't be done")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("minutes a day")), qPrintable(texts));
    }

    void runningSittingIsFirst()
    {
        StudyDeck deck;
        addSampleCourse(deck.session());
        study::ExamDesk desk(deck.session());
        QVERIFY(desk.start(desk.blueprints()->first(), 7));
        TodayScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({});
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_Backtab);
        QVERIFY(focusName().startsWith(QStringLiteral("An exam is running")));
        press(Qt::Key_Return);
        QCOMPARE(went.first().first().value<Destination>(), Destination{Place::Exam});
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestToday)
#include "tst_today.moc"
