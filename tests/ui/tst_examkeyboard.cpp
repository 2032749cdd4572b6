// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examscreen.h"
#include "examkinds.h"
#include "study/examdesk.h"
#include "studydesk.h"

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

/// The exam screen on a deck with every kind of question; nothing but keys reaches it.
struct Candidate {
    Candidate()
    {
        startKinds(deck.session());
        screen = std::make_unique<ExamScreen>(deck.session(), [] { return quint64(7); });
        screen->resize(1280, 800);
        shown = showActive(screen.get());
        screen->open({Place::Exam});
        press(Qt::Key_Return); // Go on with the exam
    }
    exam::Sitting sitting() const
    {
        const auto reader = study::Session::open(deck.file(), deck::Access::ReadOnly, deck.clock);
        const auto running = study::ExamDesk(**reader).running();
        return running && *running ? **running : exam::Sitting(Attempt());
    }
    /// By Tab alone.
    bool tabTo(const QString& name)
    {
        for (int i = 0; i < 60 && focusName() != name; ++i)
            press(Qt::Key_Tab);
        return focusName() == name;
    }
    void answer()
    {
        const exam::Sitting now = sitting();
        const FormQuestion& question = now.question(now.position());
        const QString key = exam::keyResponse(question);
        if (question.kind == QuestionKind::Ordering)
            return order(key);
        if (exam::isTyped(question.kind)) {
            // 2.5 as it is typed elsewhere.
            QTest::keyClicks(QApplication::focusWidget(), QString(key).replace(u'.', u','));
            return press(Qt::Key_2, Qt::AltModifier);
        }
        for (qsizetype i = 0; i < key.size(); ++i) {
            if (question.kind == QuestionKind::Matching && i > 0)
                press(Qt::Key_Tab);
            press(key[i].unicode());
        }
        press(Qt::Key_2, Qt::AltModifier);
    }
    void order(const QString& key)
    {
        QString shownOrder;
        for (qsizetype i = 0; i < key.size(); ++i)
            shownOrder += exam::letterAt(i);
        qsizetype focus = 0;
        for (qsizetype to = 0; to < key.size(); ++to) {
            const qsizetype from = shownOrder.indexOf(key[to]);
            for (; focus < from; ++focus)
                press(Qt::Key_Down);
            for (; focus > from; --focus)
                press(Qt::Key_Up);
            for (; focus > to; --focus)
                press(Qt::Key_Up, Qt::AltModifier);
            shownOrder.remove(from, 1).insert(to, key[to]);
        }
        if (sitting().sheet(sitting().position()).response.isEmpty()) { // it lay in order
            press(Qt::Key_Up, Qt::AltModifier);
            press(Qt::Key_Down, Qt::AltModifier);
        }
    }
    bool shows(const QString& text) const { return shownTexts(*screen).contains(text); }

    StudyDeck deck;
    std::unique_ptr<ExamScreen> screen;
    bool shown = false;
};

} // namespace

class TestExamKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeExam()
    {
        Candidate candidate;
        QVERIFY(candidate.shown);
        QCOMPARE(candidate.sitting().size(), 9);
        for (int question = 1; question <= 7; ++question) {
            QCOMPARE(candidate.sitting().position(), question);
            QCOMPARE(namelessControls(candidate.screen.get()), QStringList());
            candidate.answer();
            press(Qt::Key_Return);
            QVERIFY2(
                candidate.sitting().state(question) == exam::QuestionState::Complete,
                qPrintable(candidate.sitting().question(question).stem + candidate.sitting().sheet(question).response));
        }
        press(Qt::Key_R, Qt::AltModifier);
        QVERIFY(candidate.tabTo(QStringLiteral("End section…")));
        press(Qt::Key_Return);
        QCOMPARE(candidate.sitting().section(), 0); // asked first
        QVERIFY(candidate.tabTo(QStringLiteral("End section")));
        press(Qt::Key_Return);
        QVERIFY(candidate.sitting().isOnBreak());
        QCOMPARE(focusName(), QStringLiteral("Go on now"));
        press(Qt::Key_Return);
        QCOMPARE(candidate.sitting().position(), 8);
        for (int question = 8; question <= 9; ++question) {
            candidate.answer();
            if (question == 8) {
                press(Qt::Key_Return); // the passage goes on below: it says so first
                QCOMPARE(candidate.sitting().position(), 8);
                QVERIFY(candidate.shows(QStringLiteral("It goes on below")));
                press(Qt::Key_Return);
            }
        }
        press(Qt::Key_G);
        QVERIFY(candidate.tabTo(QStringLiteral("End exam…")));
        press(Qt::Key_Return);
        QVERIFY(candidate.tabTo(QStringLiteral("End exam")));
        press(Qt::Key_Return);
        study::ExamDesk desk(candidate.deck.session());
        const auto attempts = desk.attempts();
        QVERIFY(attempts && attempts->size() == 1);
        QCOMPARE(attempts->first().score.right, 9);
    }

    void toolsOnDisk()
    {
        Candidate candidate;
        press(Qt::Key_F, Qt::AltModifier);
        QVERIFY(candidate.sitting().sheet(1).flagged);
        // A highlight: into the stem, two words on, H.
        press(Qt::Key_H);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_H);
        QCOMPARE(candidate.sitting().sheet(1).highlights.size(), 1);
        QCOMPARE(candidate.sitting().position(), 1); // the arrow moved the cursor, not the room
        press(Qt::Key_H);
        QVERIFY(candidate.sitting().sheet(1).highlights.isEmpty());
        // A note, in which letters are letters.
        press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a flag"));
        press(Qt::Key_Escape);
        QCOMPARE(candidate.sitting().sheet(1).note, QStringLiteral("a flag"));
        QCOMPARE(candidate.sitting().sheet(1).response, QString());
        // The calculator.
        press(Qt::Key_K);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1,5*(2+4)"));
        press(Qt::Key_Return);
        QVERIFY(candidate.shows(QStringLiteral("= 9")));
        QCOMPARE(candidate.sitting().position(), 1);
        press(Qt::Key_Escape);
        // The time, on demand.
        press(Qt::Key_T);
        QVERIFY(candidate.shows(QStringLiteral("30 minutes left")));
    }

    void typedAnswersAreKept()
    {
        Candidate candidate;
        for (int i = 1; i < 6; ++i)
            press(Qt::Key_Right);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Par"));
        QVERIFY(!candidate.shows(QStringLiteral("answer on disk"))); // not before it is true
        QTRY_COMPARE(candidate.sitting().sheet(6).response, QStringLiteral("Par"));
        QVERIFY(candidate.shows(QStringLiteral("answer on disk")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("is"));
        QVERIFY(!candidate.shows(QStringLiteral("answer on disk")));
        press(Qt::Key_G, Qt::AltModifier); // leaving writes it
        QCOMPARE(candidate.sitting().sheet(6).response, QStringLiteral("Paris"));
    }

    void typedAnswersAreKeptAtTheEnd()
    {
        Candidate candidate;
        for (int i = 1; i < 6; ++i)
            press(Qt::Key_Right);
        candidate.deck.clock.advance(30 * 60'000 - 2000);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Paris"));
        QTRY_COMPARE(candidate.sitting().sheet(6).response, QStringLiteral("Paris"));
    }

    void breakEndsByItself()
    {
        Candidate candidate;
        press(Qt::Key_G);
        QVERIFY(candidate.tabTo(QStringLiteral("End section…")));
        press(Qt::Key_Return);
        QVERIFY(candidate.tabTo(QStringLiteral("End section")));
        press(Qt::Key_Return);
        QVERIFY(candidate.shows(QStringLiteral("05:00")));
        candidate.deck.clock.advance(5 * 60'000);
        QTRY_VERIFY(candidate.shows(QStringLiteral("8 of 9")));
        QVERIFY(candidate.shows(QStringLiteral("30:00"))); // the break took nothing of it
    }

    void warnings_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("half") << 15 * 60 << QStringLiteral("Half of the time is over.");
        QTest::newRow("ten") << 20 * 60 << QStringLiteral("Ten minutes are left.");
        QTest::newRow("five") << 25 * 60 << QStringLiteral("Five minutes are left.");
        QTest::newRow("one") << 29 * 60 << QStringLiteral("One minute is left.");
    }

    void warnings()
    {
        Candidate candidate;
        QFETCH(int, seconds);
        QFETCH(QString, said);
        QWidget* focus = QApplication::focusWidget();
        candidate.deck.clock.advance(seconds * 1000 - 2000);
        QTRY_VERIFY(candidate.shows(clockOf(30 * 60 - seconds + 2)));
        QVERIFY(!candidate.shows(said));
        candidate.deck.clock.advance(2000);
        QTRY_VERIFY(candidate.shows(said));
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void hiddenClockComesBack()
    {
        Candidate candidate;
        buttonNamed(*candidate.screen, QStringLiteral("Hide the clock"))->click();
        candidate.deck.clock.advance(20 * 60'000);
        QTRY_VERIFY(candidate.shows(QStringLiteral("Ten minutes are left.")));
        QVERIFY(!candidate.shows(QStringLiteral("10:00")));
        candidate.deck.clock.advance(5 * 60'000);
        QTRY_VERIFY(candidate.shows(QStringLiteral("05:00")));
    }

    void practiceTellsAfterEach()
    {
        StudyDeck deck;
        study::ExamDesk desk(deck.session());
        study::Practice practice;
        practice.name = QStringLiteral("Practice");
        practice.form = kindsForm();
        QVERIFY(desk.start(practice));
        ExamScreen screen(deck.session(), [] { return quint64(7); });
        screen.resize(1280, 800);
        QVERIFY(showActive(&screen));
        screen.open({Place::Exam});
        press(Qt::Key_Return);
        press(Qt::Key_B);
        QVERIFY(!shownTexts(screen).contains(QStringLiteral("Wrong")));
        press(Qt::Key_Return); // checks
        QVERIFY(shownTexts(screen).contains(QStringLiteral("Wrong")));
        QVERIFY(shownTexts(screen).contains(QStringLiteral("why this")));
        QVERIFY(shownTexts(screen).contains(QStringLiteral("That is how it is.")));
        QCOMPARE(focusName(), QStringLiteral("Wrong. The answer: this"));
        const auto sitting = study::ExamDesk(deck.session()).running();
        QVERIFY((*sitting)->sheet(1).told);
        press(Qt::Key_A); // the answer stands
        QCOMPARE((*study::ExamDesk(deck.session()).running())->sheet(1).response, QStringLiteral("B"));
        QCOMPARE(namelessControls(&screen), QStringList());
    }

private:
    static QString clockOf(int seconds)
    {
        return QStringLiteral("%1:%2")
            .arg(seconds / 60, 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestExamKeyboard)
#include "tst_examkeyboard.moc"
