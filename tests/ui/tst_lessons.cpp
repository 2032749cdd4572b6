// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/checkoption.h"
#include "lessons/linkspot.h"
#include "lessons/outline.h"
#include "lessons/verdict.h"
#include "parts/emptystate.h"
#include "parts/rowbutton.h"
#include "reading.h"
#include "ui/accessibility.h"

#include <QLabel>
#include <QScrollBar>

using namespace lamplight;
using namespace lamplight::ui;
using test::Reading;

class TestLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheFirstUnreadPage();
    void choosesAPageInTheSyllabus();
    void followsAConcept();
    void answersACheckByKey();
    void countsReading();
    void acceptsASplit();
    void saysThatOptionsWereLost();
    void goesToTheNextLesson();
    void beginsAtTheAnchor();
    void readingIsNoNews();
    void narrowWindowFolds();
    void offersImportWithoutLessons();
    void longPageComesInPieces();
    void everythingHasAName();
};

void TestLessons::opensTheFirstUnreadPage()
{
    Reading reading(test::importSampleCourse);
    QVERIFY(reading.shown);
    QCOMPARE(reading.texts().first(), QStringLiteral("What a service is worth"));
    QCOMPARE(reading.syllabus().lessons().size(), 13);
    QCOMPARE(reading.screen.findChild<Outline*>()->entries().first().title, QStringLiteral("Key takeaways"));
}

void TestLessons::choosesAPageInTheSyllabus()
{
    Reading reading(test::importSampleCourse);
    reading.tree().setFocus();
    reading.press(Qt::Key_Down);
    reading.press(Qt::Key_Return);
    QCOMPARE(reading.texts().first(), QStringLiteral("Two sides, one result"));
    QCOMPARE(reading.gone.last().lesson, reading.lesson());
    QVERIFY(reading.view().hasFocus());
}

void TestLessons::followsAConcept()
{
    Reading reading(test::importSampleCourse);
    auto* link = reading.tabTo<LinkSpot>();
    QVERIFY(link);
    reading.press(Qt::Key_Return);
    QVERIFY(reading.popover().isVisible());
    QVERIFY(reading.popover().isAncestorOf(QApplication::focusWidget()));
    const auto definitions = reading.popover().findChildren<TextFlow*>();
    QVERIFY(!definitions.isEmpty() && !definitions.first()->text().isEmpty());
    reading.press(Qt::Key_Escape);
    QVERIFY(!reading.popover().isVisible());
    QCOMPARE(QApplication::focusWidget(), link);

    reading.press(Qt::Key_Return);
    reading.press(Qt::Key_Return); // Open
    QCOMPARE(reading.gone.size(), 1);
    QCOMPARE(int(reading.gone.last().place), int(ui::Place::Lessons));
    QVERIFY(!reading.gone.last().anchor.isEmpty());
}

void TestLessons::answersACheckByKey()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    auto options = reading.onPage<CheckOption>();
    QCOMPARE(options.size(), 12);
    options.first()->setFocus();
    reading.press(Qt::Key_B); // measured, agreed, [judged], priced
    QVERIFY(test::accessibleName(options[1]).contains(QStringLiteral("Wrong: your answer")));
    QVERIFY(test::accessibleName(options[2]).contains(QStringLiteral("Right")));
    QVERIFY(test::accessibleName(options[2]).contains(QStringLiteral("value is a judgement")));
    QCOMPARE(test::accessibleName(reading.onPage<Verdict>().first()), QStringLiteral("Not right. The answer is C."));
    reading.press(Qt::Key_C); // an answer stays
    QVERIFY(!options[2]->isChecked());

    QCOMPARE(reading.state(), int(study::ReadingState::Unread));
    for (const int at : {4, 8}) {
        options[at]->setFocus();
        reading.press(Qt::Key_D);
    }
    QCOMPARE(reading.state(), int(study::ReadingState::Begun)); // the check is a block, and all of it is answered
}

void TestLessons::countsReading()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    QTest::qWait(300); // it has been seen what is on screen
    QCOMPARE(reading.state(), int(study::ReadingState::Unread));
    reading.deck.clock.advance(60'000);
    QTRY_COMPARE(reading.state(), int(study::ReadingState::Begun));
    const auto seen = study::ReadingDesk(reading.deck.session()).page(reading.syllabus().lessons().first().id);
    QVERIFY(seen && !seen->seen.isEmpty() && seen->seen.size() < seen->lesson.blocks.size());
}

void TestLessons::acceptsASplit()
{
    Reading reading(test::importDamagedPage);
    QTRY_VERIFY(reading.view().page().isFinished());
    Button* accept = reading.button(QStringLiteral("Accept this split"));
    QVERIFY(accept);
    accept->setFocus();
    reading.press(Qt::Key_Return);
    QTRY_VERIFY(reading.view().page().isFinished());
    QVERIFY(!reading.button(QStringLiteral("Accept this split")));
    QVERIFY(reading.deck.session().undo());
    reading.screen.refresh();
    QTRY_VERIFY(reading.view().page().isFinished());
    QVERIFY(reading.button(QStringLiteral("Accept this split")));
}

void TestLessons::saysThatOptionsWereLost()
{
    Reading reading(test::importDamagedPage);
    QTRY_VERIFY(reading.view().page().isFinished());
    QVERIFY(reading.onPage<CheckOption>().isEmpty());
    int told = 0;
    for (const QLabel* label : reading.onPage<QLabel>())
        told += label->text().contains(QStringLiteral("never enters an exam"));
    QVERIFY(told > 0);
}

void TestLessons::goesToTheNextLesson()
{
    Reading reading(test::importSampleCourse);
    reading.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(reading.texts().first(), QStringLiteral("Two sides, one result"));
    reading.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(reading.texts().first(), QStringLiteral("What a service is worth"));
    QTRY_VERIFY(reading.view().page().isFinished());
    auto* next = reading.onPage<RowButton>().last(); // at the end of the page
    next->setFocus();
    reading.press(Qt::Key_Return);
    QCOMPARE(reading.texts().first(), QStringLiteral("Two sides, one result"));
}

void TestLessons::beginsAtTheAnchor()
{
    Reading reading(test::importSampleCourse);
    const QString check = reading.view().page().uidAt(reading.view().page().count() - 2);
    reading.screen.open({.place = ui::Place::Lessons, .lesson = reading.lesson(), .anchor = check});
    QTRY_VERIFY(reading.view().page().isFinished());
    const QRect shown = reading.view().shown();
    QVERIFY(shown.intersects(reading.view().page().rectAt(reading.view().page().indexOf(check))));
    QVERIFY(!reading.screen.here().anchor.isEmpty());
}

void TestLessons::readingIsNoNews()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    const QPointer<TextFlow> first = reading.view().page().flows().first();
    reading.screen.refresh();
    QVERIFY(first); // the page wasn't made anew under the reader
}

void TestLessons::narrowWindowFolds()
{
    Reading reading(test::importSampleCourse);
    QVERIFY(reading.tree().isVisible());
    QVERIFY(reading.screen.findChild<Outline*>()->isVisible());
    reading.screen.resize(600, 752);
    QTRY_VERIFY(!reading.tree().isVisible());
    QVERIFY(!reading.screen.findChild<Outline*>()->isVisible());
    reading.button(QStringLiteral("Syllabus"))->click();
    QVERIFY(reading.tree().isVisible());
    QVERIFY(reading.tree().hasFocus());
    reading.press(Qt::Key_Escape);
    QVERIFY(!reading.tree().isVisible());
}

void TestLessons::offersImportWithoutLessons()
{
    Reading reading([](study::Session&) {});
    QVERIFY(reading.screen.findChild<EmptyState*>()->isVisible());
    reading.press(Qt::Key_Return);
    QCOMPARE(reading.gone, QList<Destination>{{ui::Place::Import}});
}

void TestLessons::longPageComesInPieces()
{
    Reading reading([](study::Session& session) { test::addLongLesson(session, 200'000); });
    QTRY_VERIFY(!reading.texts().isEmpty());
    QVERIFY(!reading.view().page().isFinished());
    QVERIFY(reading.view().verticalScrollBar()->maximum() > 20'000);
    QTRY_VERIFY(reading.view().page().isFinished());
}

void TestLessons::everythingHasAName()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    reading.tabTo<LinkSpot>();
    reading.press(Qt::Key_Return);
    QCOMPARE(test::namelessControls(&reading.screen), QStringList());
}

LAMPLIGHT_UI_TEST_MAIN(TestLessons)
#include "tst_lessons.moc"
