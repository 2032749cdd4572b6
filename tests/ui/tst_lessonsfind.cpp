// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/findbar.h"
#include "lessons/pagefinder.h"
#include "reading.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace lamplight;
using namespace lamplight::ui;
using test::Reading;

class TestLessonsFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsOnThePage();
    void findsInTheDeck();
};

void TestLessonsFind::findsOnThePage()
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

void TestLessonsFind::findsInTheDeck()
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

LAMPLIGHT_UI_TEST_MAIN(TestLessonsFind)
#include "tst_lessonsfind.moc"
