// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/longwork.h"
#include "stops.h"
#include "studying.h"
#include "studywindow.h"
#include "tour.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

void aim(study::Session& session, int year, int month, int day)
{
    must(session.setExamDate(QDate(year, month, day)));
    must(session.setMinutesPerDay(35));
}

void studied(study::Session& session, ManualClock& clock)
{
    aim(session, 2026, 12, 13);
    studyTwoWeeks(session, clock);
}

/// The plan is made beside the window.
void waitForPlan(QWidget& window)
{
    const auto works = window.findChildren<LongWork*>();
    while (std::ranges::any_of(works, &LongWork::isRunning))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void addTodayStops(Tour& tour)
{
    const auto add = [&](const char* name, const char* title, std::function<std::unique_ptr<QWidget>()> make) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), std::move(make), waitForPlan});
    };
    add("today", "Today", studiedWindow(14, studied));
    add("today-impossible", "Today, the exam is too near", studiedWindow(0, [](study::Session& session, ManualClock&) {
            must(session.setExamDate(QDate(2026, 11, 29)));
            must(session.setMinutesPerDay(5));
        }));
    add("today-new", "Today, a course just imported", studiedWindow());
    add("today-empty", "Today, an empty deck", emptyWindow());
    add("today-past", "Today, the exam is over", studiedWindow(14, [](study::Session& session, ManualClock& clock) {
            studyTwoWeeks(session, clock);
            aim(session, 2026, 11, 21);
        }));
    add("today-sitting", "Today while an exam runs", studiedWindow(14, [](study::Session& session, ManualClock& clock) {
            studied(session, clock);
            sitHalf(session, clock);
        }));
    add("today-done", "Today, nothing is left", studiedWindow(0, [](study::Session& session, ManualClock& clock) {
            aim(session, 2026, 12, 13);
            readAll(session);
            answerAll(session, clock);
        }));
}

} // namespace lamplight::tour
