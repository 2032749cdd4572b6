// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/linkspot.h"
#include "reading.h"

#include <QClipboard>
#include <QMouseEvent>

using namespace lamplight;
using namespace lamplight::ui;
using test::Reading;

namespace {

/// The first `count` texts of the page that have no link, are next to each other and longer than a few words.
QList<TextFlow*> plainTexts(Reading& reading, qsizetype count)
{
    QList<TextFlow*> found;
    for (TextFlow* flow : reading.view().page().flows()) {
        if (flow->text().size() > 20 && flow->isVisible() && flow->findChildren<LinkSpot*>().isEmpty())
            found.append(flow);
        else
            found.clear();
        if (found.size() == count)
            return found;
    }
    return {};
}

/// Presses at the place of `from` in the one text and lets go at that of `to` in the other.
void drag(TextFlow* first, qsizetype from, TextFlow* last, qsizetype to)
{
    const QPoint start = first->rectOf({from, 1}).center() - QPoint(first->rectOf({from, 1}).width() / 2 - 1, 0);
    const QPoint stop = last->rectOf({to, 1}).center() - QPoint(last->rectOf({to, 1}).width() / 2 - 1, 0);
    QTest::mousePress(first, Qt::LeftButton, {}, start);
    const QPoint seen = first->mapFromGlobal(last->mapToGlobal(stop)); // the first keeps the mouse
    QMouseEvent move(QEvent::MouseMove, seen, first->mapToGlobal(seen), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(first, &move); // QTest moves without the button
    QTest::mouseRelease(first, Qt::LeftButton, {}, seen);
}

QString copied(Reading& reading)
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    reading.view().setFocus();
    reading.press(Qt::Key_C, Qt::ControlModifier);
    return QApplication::clipboard()->text();
}

} // namespace

/// Text of a page is marked with the mouse and copied.
class TestLessonSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withinAText();
    void acrossTexts();
    void wordByDoubleClick();
    void everything();
    void aPressTakesItAway();
    void anotherPageHasNothingMarked();
};

void TestLessonSelection::withinAText()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    const auto texts = plainTexts(reading, 1);
    QVERIFY(!texts.isEmpty());
    drag(texts[0], 3, texts[0], 11);
    QCOMPARE(copied(reading), texts[0]->text().mid(3, 8));
    drag(texts[0], 11, texts[0], 3); // backwards
    QCOMPARE(copied(reading), texts[0]->text().mid(3, 8));
}

void TestLessonSelection::acrossTexts()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    const auto texts = plainTexts(reading, 2);
    QCOMPARE(texts.size(), 2);
    drag(texts[0], 5, texts[1], 7);
    QCOMPARE(copied(reading), QString(texts[0]->text().mid(5) + u'\n' + texts[1]->text().left(7)));
    drag(texts[1], 7, texts[0], 5);
    QCOMPARE(copied(reading), QString(texts[0]->text().mid(5) + u'\n' + texts[1]->text().left(7)));
}

void TestLessonSelection::wordByDoubleClick()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    TextFlow* text = plainTexts(reading, 1).value(0);
    QVERIFY(text);
    const Span word = words(text->text()).at(1);
    QTest::mouseDClick(text, Qt::LeftButton, {}, text->rectOf(word).center());
    QCOMPARE(copied(reading), text->text().mid(word.start, word.length));
}

void TestLessonSelection::everything()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    reading.view().setFocus();
    reading.press(Qt::Key_A, Qt::ControlModifier);
    const QStringList lines = copied(reading).split(u'\n');
    QCOMPARE(lines.first(), reading.texts().first());
    QVERIFY(lines.size() > 10);
}

void TestLessonSelection::aPressTakesItAway()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    TextFlow* text = plainTexts(reading, 1).value(0);
    drag(text, 3, text, 11);
    QTest::mouseClick(text, Qt::LeftButton, {}, text->rectOf({5, 1}).center());
    QCOMPARE(copied(reading), QStringLiteral("before"));
}

void TestLessonSelection::anotherPageHasNothingMarked()
{
    Reading reading(test::importSampleCourse);
    QTRY_VERIFY(reading.view().page().isFinished());
    reading.view().setFocus();
    reading.press(Qt::Key_A, Qt::ControlModifier);
    const auto syllabus = study::ReadingDesk(reading.deck.session()).syllabus();
    reading.screen.open({.place = ui::Place::Lessons, .lesson = syllabus->last().lessons.last().uid});
    QTRY_VERIFY(reading.view().page().isFinished());
    QCOMPARE(copied(reading), QStringLiteral("before"));
}

LAMPLIGHT_UI_TEST_MAIN(TestLessonSelection)
#include "tst_lessonselection.moc"
