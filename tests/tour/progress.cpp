// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "deck/topics.h"
#include "parts/button.h"
#include "parts/chartpanel.h"
#include "parts/emptystate.h"
#include "parts/panel.h"
#include "progress/progresspage.h"
#include "stops.h"
#include "study/examdesk.h"
#include "studying.h"
#include "studywindow.h"
#include "tour.h"
#include "yearofstudy.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

void wait(QWidget& window)
{
    const auto there = [&] {
        return window.findChild<ChartPanel*>() != nullptr || window.findChild<EmptyState*>() != nullptr;
    };
    if (!QTest::qWaitFor(there, 30000))
        qFatal("the charts never came");
}

/// Opens a section and scrolls its page down by `screens`.
std::function<void(QWidget&)> section(const char* view, double screens = 0)
{
    return [view, screens](QWidget& widget) {
        studyWindow(widget).go({.place = Place::Progress, .view = QLatin1String(view)});
        wait(widget);
        QCoreApplication::processEvents();
        auto* scroll = widget.findChild<ChartPanel*>() ? widget.findChild<ChartPanel*>()->parentWidget() : nullptr;
        while (scroll && !qobject_cast<QScrollArea*>(scroll))
            scroll = scroll->parentWidget();
        if (auto* area = qobject_cast<QScrollArea*>(scroll))
            area->verticalScrollBar()->setValue(int(screens * area->viewport()->height()));
    };
}

void aYear(study::Session& session, ManualClock& clock)
{
    must(session.setExamDate(QDate(2026, 12, 13)));
    must(session.setMinutesPerDay(12));
    leaveBehind(session, clock, 330);
}

void longNames(study::Session& session, ManualClock& clock)
{
    aYear(session, clock);
    must(session.deck().step(QStringLiteral("Rename"), [](deck::Connection& connection) -> Result<void> {
        const auto topics = deck::topics(connection);
        if (!topics)
            return tl::unexpected(topics.error());
        for (Topic topic : *topics) {
            topic.title = QStringLiteral("%1, with everything that the syllabus says about its purpose, its limits and "
                                         "its Donaudampfschifffahrtsgesellschaftskapitän")
                              .arg(topic.title);
            LAMPLIGHT_TRY(deck::update(connection, topic));
        }
        return {};
    }));
}

/// Sixty candidates' attempts at the sample exam; the deck's own candidate sat it twice.
void aTrainersCourse(study::Session& session, ManualClock&)
{
    study::ExamDesk desk(session);
    const auto form = must(desk.form(must(desk.blueprints()).first(), 7));
    test::addCandidates(session, form, 60, 5);
}

void twoMocks(study::Session& session, ManualClock& clock)
{
    study::ExamDesk desk(session);
    const auto form = must(desk.form(must(desk.blueprints()).first(), 7));
    for (int i = 0; i < 3; ++i) {
        QStringList responses;
        for (const FormQuestion& question : form)
            responses.append(
                QString(QChar(u'A' + int(responses.size() + i) % int(qMax(1, int(question.options.size()))))));
        test::addAttempt(session, form, {}, responses);
        clock.advance(3'600'000);
    }
}

/// Opens a section that isn't charts and waits for what `there` looks for.
std::function<void(QWidget&)> otherSection(const char* view)
{
    return [view](QWidget& widget) {
        studyWindow(widget).go({.place = Place::Progress, .view = QLatin1String(view)});
        const auto there = [&] {
            const auto* page = widget.findChild<ProgressPage*>();
            return page && (page->findChild<Panel*>() || page->findChild<EmptyState*>());
        };
        if (!QTest::qWaitFor(there, 30000))
            qFatal("the page never came");
        QCoreApplication::processEvents();
    };
}

} // namespace

void addProgressStops(Tour& tour)
{
    const auto add = [&](const char* name, const char* title, std::function<std::unique_ptr<QWidget>()> make,
                         std::function<void(QWidget&)> prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), std::move(make), std::move(prepare)});
    };
    const auto year = studiedWindow(0, aYear);
    add("progress", "Progress", year, section("overview"));
    add("progress-forecast", "Progress, the forecast", year, section("overview", 1));
    add("progress-retention", "Progress, retention", year, section("retention"));
    add("progress-memory", "Progress, memory", year, section("memory"));
    add("progress-time", "Progress, time", year, section("time"));
    add("progress-calendar", "Progress, a year of study", year, section("time", 1));
    add("progress-scored", "Progress, forecasts against what came", year, section("forecasts"));
    add("progress-empty", "Progress, an empty deck", emptyWindow(), section("overview"));
    add("progress-little", "Progress, after the first evening",
        studiedWindow(0, [](auto& session, auto& clock) { answerAll(session, clock, 12); }), section("retention"));
    add("progress-questions", "Progress, questions of many candidates", studiedWindow(0, aTrainersCourse),
        otherSection("questions"));
    add("progress-history", "Progress, one's own history with questions", studiedWindow(0, twoMocks),
        otherSection("questions"));
    add("progress-confusions", "Progress, what is taken for what", studiedWindow(0, twoMocks),
        otherSection("confusions"));
    add("progress-long", "Progress, long names of topics", studiedWindow(0, longNames), section("forecasts"));
}

} // namespace lamplight::tour
