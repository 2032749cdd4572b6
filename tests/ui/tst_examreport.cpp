// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examscreen.h"
#include "samplecourse.h"
#include "study/examdesk.h"
#include "studydesk.h"

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

/// A sitting of the sample course's exam, handed in, and the screen at its report.
struct HandedIn {
    explicit HandedIn(int right, int open = 0)
    {
        addSampleCourse(deck.session());
        study::ExamDesk desk(deck.session());
        const auto sitting = desk.start(desk.blueprints()->first(), 7);
        for (int position = 1; position <= 10 - open; ++position) {
            const QString key = exam::keyLetters(sitting->attempt().form[position - 1]);
            const QString other = key.contains(u'A') ? (key.contains(u'B') ? u"C"_qs : u"B"_qs) : u"A"_qs;
            (void)desk.act(EventKind::Answered, position, position <= right ? key : other);
        }
        deck.clock.advance(600'000);
        (void)desk.act(EventKind::Ended);
        attempt = desk.attempts()->first().id;
        screen = std::make_unique<ExamScreen>(deck.session(), [] { return quint64(7); });
        screen->resize(1280, 800);
        (void)showActive(screen.get());
        screen->open({.place = Place::Exam, .attempt = attempt});
    }
    bool shows(const QString& text) { return shownTexts(*screen).contains(text); }

    StudyDeck deck;
    AttemptId attempt;
    std::unique_ptr<ExamScreen> screen;
};

} // namespace

class TestExamReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowItWent_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("open");
        QTest::addColumn<QStringList>("says");
        const QString mark = QStringLiteral("pass mark 7"), time = QStringLiteral("10:00 of 15:00");
        QTest::newRow("all") << 10 << 0 << QStringList{QStringLiteral("10 of 10"),
                                                       QStringLiteral("Passed"),
                                                       mark,
                                                       time,
                                                       QStringLiteral("Nothing was missed."),
                                                       QStringLiteral("none left empty")};
        QTest::newRow("just") << 7 << 0 << QStringList{QStringLiteral("7 of 10"), QStringLiteral("Passed"), mark};
        QTest::newRow("just not") << 6 << 1
                                  << QStringList{QStringLiteral("6 of 10"), QStringLiteral("Not passed"), mark,
                                                 QStringLiteral("1 without an answer")};
    }

    void saysHowItWent()
    {
        QFETCH(int, right);
        QFETCH(int, open);
        HandedIn exam(right, open);
        QFETCH(QStringList, says);
        for (const QString& text : says)
            QVERIFY2(exam.shows(text), qPrintable(text));
        QCOMPARE(namelessControls(exam.screen.get()), QStringList());
    }

    void studyNextLeadsToTheLesson()
    {
        HandedIn exam(5);
        QSignalSpy went(exam.screen.get(), &Screen::go);
        press(Qt::Key_Tab);
        QVERIFY(focusName().startsWith(QStringLiteral("Read ")));
        press(Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QVERIFY(!went.first().first().value<Destination>().lesson.isEmpty());
    }

    void looksAgainByKey()
    {
        HandedIn exam(5);
        press(Qt::Key_V);
        QVERIFY(exam.shows(QStringLiteral("Question 1: right")));
        QVERIFY(exam.shows(QStringLiteral("right, and chosen")));
        QCOMPARE(namelessControls(exam.screen.get()), QStringList());
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Right);
        QVERIFY(exam.shows(QStringLiteral("Question 6: wrong")));
        QVERIFY(exam.shows(QStringLiteral("wrong, but chosen")));
        press(Qt::Key_Left);
        QVERIFY(exam.shows(QStringLiteral("Question 5: right")));
        const Destination here = exam.screen->here();
        QCOMPARE(here.position, 5);
        press(Qt::Key_Escape);
        QVERIFY(exam.shows(QStringLiteral("5 of 10")));
        exam.screen->open(here);
        QVERIFY(exam.shows(QStringLiteral("Question 5: right")));
    }

    void listLeadsToTheReport()
    {
        HandedIn exam(8);
        buttonNamed(*exam.screen, QStringLiteral("All exams"))->click();
        QCOMPARE(focusName(), QStringLiteral("Start the exam “Foundation mock”"));
        QCOMPARE(namelessControls(exam.screen.get()), QStringList());
        for (int exams = 0; exams < 3; ++exams) // the sample course has three, each with its button
            press(Qt::Key_Tab);
        QVERIFY(focusName().contains(QStringLiteral("8 of 10, passed")));
        press(Qt::Key_Return);
        QCOMPARE(exam.screen->here().attempt, exam.attempt);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestExamReport)
#include "tst_examreport.moc"
