// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondeck.h"
#include "lessons/checkoption.h"
#include "lessons/linkspot.h"
#include "lessons/readingview.h"
#include "samplewindow.h"
#include "stops.h"
#include "tour.h"

#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

ReadingView& viewOf(QWidget& window)
{
    return *window.findChild<ReadingView*>();
}

void openLesson(QWidget& window, const QString& uid = {})
{
    static_cast<SampleWindow&>(window).go({.place = ui::Place::Lessons, .lesson = uid});
    if (!QTest::qWaitFor([&] { return viewOf(window).page().isFinished(); }))
        qFatal("the page is never laid out");
}

/// Puts what `widget` shows a third below the top.
void showAt(QWidget& window, QWidget* widget)
{
    viewOf(window).ensureWidgetVisible(widget, 0, viewOf(window).height() / 3);
}

} // namespace

void addLessonStops(Tour& tour)
{
    const auto add = [&](const char* name, const char* title, const std::function<void(QWidget&)>& prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), [] { return sampleWindow(); }, prepare});
    };
    add("lesson", "Lesson", [](QWidget& window) { openLesson(window); });
    add("lesson-concept", "Lesson with a concept", [](QWidget& window) {
        openLesson(window);
        auto* link = viewOf(window).page().findChildren<LinkSpot*>().value(3);
        link->setFocus(Qt::TabFocusReason);
        showAt(window, link);
        QTest::keyClick(link, Qt::Key_Return);
    });
    add("lesson-answered", "Lesson, a check is answered", [](QWidget& window) {
        openLesson(window);
        auto* option = viewOf(window).page().findChildren<CheckOption*>().value(0);
        option->setFocus(Qt::TabFocusReason);
        QTest::keyClick(option, Qt::Key_B);
        QCoreApplication::processEvents();
        viewOf(window).ensureWidgetVisible(option->parentWidget(), 0, 0);
    });
}

} // namespace lamplight::tour
