// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondeck.h"
#include "lessons/checkoption.h"
#include "lessons/conceptpopover.h"
#include "lessons/findbar.h"
#include "lessons/lessonsscreen.h"
#include "lessons/linkspot.h"
#include "lessons/outline.h"
#include "lessons/pagefinder.h"
#include "lessons/readingview.h"
#include "lessons/syllabuspanel.h"
#include "lessons/textflow.h"
#include "lessons/verdict.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "studydeck.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>

using namespace lamplight;
using namespace lamplight::ui;

namespace {

/// The screen on a deck, with links followed as the shell does.
struct Reading {
    explicit Reading(const std::function<void(study::Session&)>& fill)
        : filled((fill(deck.session()), true)), screen(deck.session())
    {
        QObject::connect(&screen, &Screen::go, &screen, [this](const Destination& destination) {
            gone.append(destination);
            if (destination.place == ui::Place::Lessons)
                screen.open(destination);
        });
        screen.resize(1224, 752);
        shown = test::showActive(&screen);
        screen.open({ui::Place::Lessons});
    }

    QString lesson() const { return screen.here().lesson; }
    ReadingView& view() { return *screen.findChild<ReadingView*>(); }
    QTreeView& tree() { return *screen.findChild<QTreeView*>(); }
    ConceptPopover& popover() { return *screen.findChild<ConceptPopover*>(); }
    SyllabusModel& syllabus() { return screen.findChild<SyllabusPanel*>()->model(); }
    int state() { return syllabus().indexOf(lesson()).data(SyllabusModel::StateRole).toInt(); }
    QStringList texts()
    {
        QStringList all;
        for (const TextFlow* flow : view().page().flows())
            all.append(flow->text());
        return all;
    }
    template <class Widget>
    QList<Widget*> onPage()
    {
        return view().page().findChildren<Widget*>();
    }
    Button* button(const QString& text)
    {
        for (Button* each : screen.findChildren<Button*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <class Widget>
    Widget* tabTo()
    {
        for (int i = 0; i < 60; ++i) {
            press(Qt::Key_Tab);
            if (auto* widget = qobject_cast<Widget*>(QApplication::focusWidget()))
                return widget;
        }
        return nullptr;
    }

    test::StudyDeck deck;
    bool filled;
    LessonsScreen screen;
    QList<Destination> gone;
    bool shown = false;
};

} // namespace

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
    void findsOnThePage();
    void findsInTheDeck();
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
    QCOMPARE(reading.syllabus().lessons().size(), 8);
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
}

void TestLessons::findsOnThePage()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    reading.screen.find();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("BAKERY"));
    const auto* finder = reading.screen.findChild<PageFinder*>();
    int places = 0; // also those of the reasons that are still hidden
    for (const TextFlow* flow : reading.view().page().flows())
        places += flow->isVisible() ? int(flow->text().count(QStringLiteral("bakery"), Qt::CaseInsensitive)) : 0;
    QVERIFY(places > 1);
    QCOMPARE(finder->count(), places);
    QCOMPARE(finder->current(), 0);
    reading.press(Qt::Key_Return);
    QCOMPARE(finder->current(), 1);
    QVERIFY(reading.view().verticalScrollBar()->value() > 0);
    reading.press(Qt::Key_Return, Qt::ShiftModifier);
    reading.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(finder->current(), places - 1); // round the end
    reading.press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(reading.view().hasFocus());
    QCOMPARE(finder->count(), 0);
}

void TestLessons::findsInTheDeck()
{
    Reading reading(test::importSampleCourse);
    reading.screen.find();
    auto* bar = reading.screen.findChild<FindBar*>();
    bar->findChild<Button*>()->click();
    QTest::keyClicks(bar->findChild<QLineEdit*>(), QStringLiteral("physiotherapy"));
    bar->findChild<QLineEdit*>()->setFocus();
    reading.press(Qt::Key_Down);
    reading.press(Qt::Key_Return);
    QCOMPARE(reading.texts().first(), QStringLiteral("Two sides, one result"));
    QTRY_VERIFY(reading.view().page().isFinished());
    QCOMPARE(reading.screen.findChild<PageFinder*>()->count(), 1); // the bar is open, and finds on the new page
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
