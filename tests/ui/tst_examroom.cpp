// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examscreen.h"
#include "exam/navigatorcell.h"
#include "exam/optionrow.h"
#include "study/examdesk.h"
#include "studydesk.h"

using namespace lamplight;
using namespace lamplight::ui;
using namespace lamplight::test;

namespace {

constexpr qint64 minute = 60'000;

/// The screen in its own window, in a sitting of ten questions in ten minutes.
struct Sitting {
    explicit Sitting(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        deck.addExam(10);
        start(direction);
        screen->open({Place::Exam});
        for (int step = 0; step < 4; ++step) // Start, options, tutorial, rules
            press(Qt::Key_Return);
    }
    void start(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        screen = std::make_unique<ExamScreen>(deck.session(), [] { return quint64(7); });
        screen->setLayoutDirection(direction);
        screen->resize(1280, 800);
        shown = showActive(screen.get());
    }
    /// As the program would be after a restart.
    void restart()
    {
        screen.reset();
        deck.reopen();
        start();
        screen->open({Place::Exam});
    }
    /// What another program finds in the file.
    exam::Sitting onDisk() const
    {
        const auto reader = study::Session::open(deck.file(), deck::Access::ReadOnly, deck.clock);
        if (!reader)
            qFatal("%s", qPrintable(describe(reader.error())));
        const auto running = study::ExamDesk(**reader).running();
        return running && *running ? **running : exam::Sitting(Attempt());
    }
    exam::Sheet sheet(int position) const { return onDisk().sheet(position); }
    bool shows(const QString& text) const { return shownTexts(*screen).contains(text); }
    QList<OptionRow*> options() const
    {
        QList<OptionRow*> shownOnes;
        for (OptionRow* row : screen->findChildren<OptionRow*>())
            if (row->isVisible())
                shownOnes.append(row);
        return shownOnes;
    }
    QList<int> cells() const
    {
        QList<int> shownOnes;
        for (NavigatorCell* cell : screen->findChildren<NavigatorCell*>())
            if (cell->isVisible())
                shownOnes.append(cell->position());
        return shownOnes;
    }

    StudyDeck deck;
    std::unique_ptr<ExamScreen> screen;
    bool shown = false;
};

} // namespace

class TestExamRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsByEnter()
    {
        Sitting room;
        QVERIFY(room.shown);
        QVERIFY(room.screen->fullWindow());
        QVERIFY(room.shows(QStringLiteral("1 of 10")));
        QVERIFY(room.shows(QStringLiteral("10:00")));
        QVERIFY(room.onDisk().sheet(1).seen);
    }

    void keysAreOnDisk_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("struck");
        QTest::addColumn<bool>("flagged");
        const auto row = [](const char* name, const QList<int>& keys, const QString& letters, const QString& struck,
                            bool flagged = false) { QTest::newRow(name) << keys << letters << struck << flagged; };
        const int shift = Qt::SHIFT;
        row("a letter chooses", {Qt::Key_B}, QStringLiteral("B"), {});
        row("another letter instead", {Qt::Key_B, Qt::Key_D}, QStringLiteral("D"), {});
        row("again takes it back", {Qt::Key_B, Qt::Key_B}, {}, {});
        row("Space chooses the one with the focus", {Qt::Key_Down, Qt::Key_Down, Qt::Key_Space}, QStringLiteral("C"),
            {});
        row("Shift strikes out", {Qt::Key_C | shift}, {}, QStringLiteral("C"));
        row("Shift again lifts it", {Qt::Key_C | shift, Qt::Key_C | shift}, {}, {});
        row("choosing lifts the strike", {Qt::Key_C | shift, Qt::Key_C}, QStringLiteral("C"), {});
        row("what is chosen isn't struck", {Qt::Key_C, Qt::Key_C | shift}, QStringLiteral("C"), {});
        row("a letter that isn't there", {Qt::Key_E}, {}, {});
        row("F flags", {Qt::Key_F}, {}, {}, true);
        row("F again takes it away", {Qt::Key_F, Qt::Key_F}, {}, {});
        row("keys reach from the flag's button", {Qt::Key_Backtab, Qt::Key_A}, QStringLiteral("A"), {});
    }

    void keysAreOnDisk()
    {
        Sitting room;
        QFETCH(QList<int>, keys);
        for (const int key : keys)
            press(key & ~int(Qt::KeyboardModifierMask), Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask)));
        const exam::Sheet sheet = room.sheet(1);
        QTEST(sheet.response, "letters");
        QTEST(sheet.struck, "struck");
        QTEST(sheet.flagged, "flagged");
        for (qsizetype i = 0; i < room.options().size(); ++i)
            QCOMPARE(room.options().at(i)->isChecked(), sheet.response.contains(exam::letterAt(i)));
    }

    void keysMove_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("position");
        QTest::newRow("Right") << int(Qt::LeftToRight) << QList<int>{Qt::Key_Right, Qt::Key_Right} << 3;
        QTest::newRow("Left") << int(Qt::LeftToRight) << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << 2;
        QTest::newRow("not before the first") << int(Qt::LeftToRight) << QList<int>{Qt::Key_Left} << 1;
        QTest::newRow("not after the last") << int(Qt::LeftToRight) << QList<int>(12, Qt::Key_Right) << 10;
        QTest::newRow("Enter") << int(Qt::LeftToRight) << QList<int>{Qt::Key_Return, Qt::Key_Enter} << 3;
        QTest::newRow("mirrored") << int(Qt::RightToLeft) << QList<int>{Qt::Key_Left, Qt::Key_Left, Qt::Key_Right} << 2;
        QTest::newRow("N") << int(Qt::LeftToRight) << QList<int>{Qt::Key_A, Qt::Key_G, Qt::Key_N} << 2;
        QTest::newRow("down in the navigator")
            << int(Qt::LeftToRight) << QList<int>{Qt::Key_R, Qt::Key_Down, Qt::Key_Return} << 2;
        QTest::newRow("across in the navigator")
            << int(Qt::LeftToRight) << QList<int>{Qt::Key_G, Qt::Key_Right, Qt::Key_Return} << 3;
        QTest::newRow("across in the mirrored navigator")
            << int(Qt::RightToLeft) << QList<int>{Qt::Key_G, Qt::Key_Left, Qt::Key_Return} << 3;
        QTest::newRow("Esc") << int(Qt::LeftToRight)
                             << QList<int>{Qt::Key_Right, Qt::Key_G, Qt::Key_Down, Qt::Key_Escape} << 2;
    }

    void keysMove()
    {
        QFETCH(int, direction);
        Sitting room{Qt::LayoutDirection(direction)};
        QFETCH(QList<int>, keys);
        for (const int key : keys) {
            QCoreApplication::processEvents(); // the navigator is laid out
            press(key);
        }
        QFETCH(int, position);
        QVERIFY(room.shows(QStringLiteral("%1 of 10").arg(position)));
        QVERIFY(!room.options().isEmpty());
        QCOMPARE(room.onDisk().position(), position);
    }

    void navigatorFilters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("complete") << QStringLiteral("Complete  1") << QList<int>{1};
        QTest::newRow("incomplete") << QStringLiteral("Incomplete  2") << QList<int>{2, 3};
        QTest::newRow("unseen") << QStringLiteral("Unseen  7") << QList<int>{4, 5, 6, 7, 8, 9, 10};
        QTest::newRow("flagged") << QStringLiteral("Flagged  1") << QList<int>{2};
        QTest::newRow("all") << QStringLiteral("All  10") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    }

    void navigatorFilters()
    {
        Sitting room;
        for (const int key : {Qt::Key_A, Qt::Key_Right, Qt::Key_F, Qt::Key_Right, Qt::Key_G})
            press(key);
        QFETCH(QString, filter);
        QAbstractButton* button = buttonNamed(*room.screen, filter);
        QVERIFY(button);
        button->setFocus();
        press(Qt::Key_Return);
        QTEST(room.cells(), "shown");
        QCoreApplication::processEvents();
        // Cells lie beside each other, none on another.
        QRegion taken;
        for (NavigatorCell* cell : room.screen->findChildren<NavigatorCell*>())
            if (cell->isVisible()) {
                QVERIFY(!taken.intersects(cell->geometry()));
                taken += cell->geometry();
            }
    }

    void endsInTwoSteps()
    {
        Sitting room;
        press(Qt::Key_A);
        press(Qt::Key_R);
        QAbstractButton* end = buttonNamed(*room.screen, QStringLiteral("End exam…"));
        end->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!room.onDisk().hasEnded());
        QCOMPARE(focusName(), QStringLiteral("Go on with the exam"));
        press(Qt::Key_Escape);
        QVERIFY(end->hasFocus());
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        QCOMPARE(focusName(), QStringLiteral("End exam"));
        press(Qt::Key_Return);
        QVERIFY(!room.screen->fullWindow());
        QCOMPARE(room.onDisk().size(), 0); // none runs
        QVERIFY(room.shows(QStringLiteral("9 without an answer")));
    }

    void clockIsTheSessions()
    {
        Sitting room;
        room.deck.clock.advance(4 * minute + 18'000);
        QTRY_VERIFY(room.shows(QStringLiteral("05:42")));
        QAbstractButton* hide = buttonNamed(*room.screen, QStringLiteral("Hide the clock"));
        QVERIFY(hide);
        hide->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!room.shows(QStringLiteral("05:42")));
        QCOMPARE(focusName(), QStringLiteral("Show the clock"));
        press(Qt::Key_Return);
        QVERIFY(room.shows(QStringLiteral("05:42")));
        buttonNamed(*room.screen, QStringLiteral("Hide the number of the question"))->click();
        QVERIFY(!room.shows(QStringLiteral("1 of 10")));
    }

    void timeUpHandsIn()
    {
        Sitting room;
        press(Qt::Key_A);
        room.deck.clock.advance(10 * minute);
        QTRY_VERIFY(!room.screen->fullWindow());
        QVERIFY(room.shows(QStringLiteral("The time ran out")));
    }

    void keyAfterTheTimeIsRefused()
    {
        Sitting room;
        room.deck.clock.advance(10 * minute + 1);
        press(Qt::Key_A);
        QVERIFY(!room.screen->fullWindow());
        QVERIFY(room.shows(QStringLiteral("10 without an answer")));
    }

    void resumesAndSaysHowLongItWas()
    {
        Sitting room;
        for (const int key : {Qt::Key_C, Qt::Key_Right, Qt::Key_F})
            press(key);
        room.deck.clock.advance(2 * minute);
        room.restart();
        QCOMPARE(focusName(), QStringLiteral("Go on with the exam"));
        press(Qt::Key_Return);
        QVERIFY(room.shows(QStringLiteral("You were away for 2 minutes, and the clock went on, as in a test centre.")));
        QVERIFY(room.shows(QStringLiteral("2 of 10")));
        QVERIFY(room.shows(QStringLiteral("08:00")));
        QCOMPARE(room.sheet(1).response, QStringLiteral("C"));
        QVERIFY(room.sheet(2).flagged);
    }

    void speaksItsState()
    {
        Sitting room;
        QCOMPARE(namelessControls(room.screen.get()), QStringList());
        press(Qt::Key_A);
        press(Qt::Key_B, Qt::ShiftModifier);
        const QList<OptionRow*> rows = room.options();
        QVERIFY(accessibleName(rows[0]).endsWith(QStringLiteral("chosen")));
        QVERIFY(accessibleName(rows[1]).endsWith(QStringLiteral("struck out")));
        QVERIFY(accessibleName(rows[0]->parentWidget()).startsWith(QStringLiteral("Question 1 of 10: ")));
        QCOMPARE(QAccessible::queryAccessibleInterface(rows[0])->role(), QAccessible::RadioButton);
        const QList<QWidget*> order = tabOrder(room.screen.get());
        QVERIFY(order.indexOf(rows[0]) < order.indexOf(rows[1]));
        QVERIFY(order.indexOf(rows[3]) < order.indexOf(buttonNamed(*room.screen, QStringLiteral("Next"))));
        press(Qt::Key_G);
        QCOMPARE(namelessControls(room.screen.get()), QStringList());
        QCOMPARE(focusName(), QStringLiteral("Question 1, Complete"));
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestExamRoom)
#include "tst_examroom.moc"
