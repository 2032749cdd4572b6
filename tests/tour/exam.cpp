// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/exams.h"
#include "deck/questions.h"
#include "shell/screen.h"
#include "stops.h"
#include "study/examdesk.h"
#include "studying.h"
#include "studywindow.h"
#include "tour.h"

#include <QAbstractButton>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

constexpr qint64 minute = 60'000;

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void pressButton(QWidget& widget, const QString& text)
{
    const QList<QAbstractButton*> all = widget.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all)
        if (button->isVisible() && (button->text().startsWith(text) || button->accessibleName() == text))
            return button->click();
}

void toExam(QWidget& widget)
{
    studyWindow(widget).go({Place::Exam});
}

void throughEntrance()
{
    for (int step = 0; step < 3; ++step) // options, tutorial, rules
        press(Qt::Key_Return);
}

void enterRoom(QWidget& widget)
{
    toExam(widget);
    press(Qt::Key_Return);
    throughEntrance();
}

void resumeRoom(QWidget& widget)
{
    toExam(widget);
    press(Qt::Key_Return);
}

/// Starts the exam that addSeveral() brings.
void enterEverything(QWidget& widget)
{
    toExam(widget);
    pressButton(widget, QStringLiteral("Start the exam “Everything”"));
    throughEntrance();
}

/// Changes the deck's first exam.
Study withExam(std::function<void(Blueprint&)> change)
{
    return [change](study::Session& session, ManualClock&) {
        Blueprint blueprint = must(session.deck().read(deck::blueprints)).first();
        change(blueprint);
        must(session.deck().step(QStringLiteral("Change"),
                                 [&](deck::Connection& connection) { return deck::update(connection, blueprint); }));
    };
}

void addSeveral(study::Session& session, ManualClock&)
{
    Question question;
    question.uid = newUid();
    question.kind = QuestionKind::SeveralAnswers;
    question.stem = QStringLiteral("A laundry takes in hotel linen, and a hotel gives it up. Which of these does the "
                                   "hotel give away with it, and which of these does it keep, so that a change of "
                                   "supplier stays possible?");
    for (const char* text : {"The cost of owning and repairing machines", "The risk that a machine stands still",
                             "The judgement whether the linen is clean enough for its guests, which nobody but the "
                             "hotel can make, because nobody else hears the guests complain",
                             "The guests"}) {
        Option option;
        option.uid = newUid();
        option.text = QString::fromLatin1(text);
        option.correct = question.options.size() < 2;
        question.options.append(option);
    }
    must(session.deck().step(QStringLiteral("Add"), [&](deck::Connection& connection) -> Result<void> {
        const auto topics = deck::questions(connection);
        if (!topics)
            return tl::unexpected(topics.error());
        if (const auto made = deck::insert(connection, question); !made)
            return tl::unexpected(made.error());
        Blueprint blueprint{{}, newUid(), QStringLiteral("Everything"), 60, 65, true, true, {}};
        blueprint.rows.append(BlueprintRow{{}, {}, BloomLevel::Unset, {}, int(topics->size()) + 1});
        const auto made = deck::insert(connection, blueprint);
        return made ? Result<void>() : tl::unexpected(made.error());
    }));
}

void addHomeStops(Tour& tour)
{
    tour.add({QStringLiteral("exam"), QStringLiteral("Exam"), studiedWindow(14, studyTwoWeeks), toExam});
    tour.add({QStringLiteral("exam-shortage"), QStringLiteral("Exam, questions are short"),
              studiedWindow(0, withExam([](Blueprint& blueprint) { blueprint.rows[1].count = 30; })), toExam});
    tour.add(
        {QStringLiteral("exam-running"), QStringLiteral("Exam, one is running"), studiedWindow(0, sitHalf), toExam});
    tour.add({QStringLiteral("exam-none"), QStringLiteral("Exam, an empty deck"), emptyWindow(), toExam});
}

void addSittingStops(Tour& tour)
{
    const auto sample = studiedWindow();
    tour.add({QStringLiteral("room"), QStringLiteral("Exam room"), sample, enterRoom});
    tour.add({QStringLiteral("room-chosen"), QStringLiteral("Exam room, chosen, struck out, flagged"), sample,
              [](QWidget& widget) {
                  enterRoom(widget);
                  press(Qt::Key_B);
                  press(Qt::Key_C, Qt::ShiftModifier);
                  press(Qt::Key_F);
              }});
    tour.add({QStringLiteral("room-several"), QStringLiteral("Exam room, several answers"),
              studiedWindow(0, addSeveral), [](QWidget& widget) {
                  enterEverything(widget);
                  const auto sitting = must(study::ExamDesk(studyWindow(widget).session()).running());
                  for (int i = 1; sitting->attempt().form[i - 1].kind != QuestionKind::SeveralAnswers; ++i)
                      press(Qt::Key_Return);
                  press(Qt::Key_A);
                  press(Qt::Key_C);
              }});
    tour.add({QStringLiteral("room-last-minutes"), QStringLiteral("Exam room, the last minutes, number hidden"), sample,
              [](QWidget& widget) {
                  enterRoom(widget);
                  press(Qt::Key_A);
                  studyWindow(widget).clock().advance(12 * minute + 17'000);
                  press(Qt::Key_Return);
                  QTest::qWait(300);
              }});
    tour.add({QStringLiteral("room-back"), QStringLiteral("Exam room, back after a while"),
              studiedWindow(1,
                            [](study::Session& session, ManualClock& clock) {
                                clock.advance(24 * 60 * minute - 8 * minute);
                                sitHalf(session, clock);
                            }),
              resumeRoom});
}

void addNavigatorStops(Tour& tour)
{
    const auto sample = studiedWindow(0, addSeveral);
    const auto fill = [](QWidget& widget) {
        enterEverything(widget);
        for (int i = 1; i <= 17; ++i) {
            if (i % 4 == 0)
                press(Qt::Key_F);
            if (i % 7 != 0)
                press(Qt::Key_A);
            press(Qt::Key_Return);
        }
        press(Qt::Key_G);
    };
    tour.add({QStringLiteral("navigator"), QStringLiteral("Exam navigator"), sample, fill});
    tour.add({QStringLiteral("navigator-filter"), QStringLiteral("Exam navigator, flagged only"), sample,
              [fill](QWidget& widget) {
                  fill(widget);
                  pressButton(widget, QStringLiteral("Flagged"));
              }});
    tour.add({QStringLiteral("navigator-end"), QStringLiteral("Exam navigator, the second step of ending"), sample,
              [fill](QWidget& widget) {
                  fill(widget);
                  pressButton(widget, QStringLiteral("End exam"));
              }});
}

Study sat(int right, int minutes, int open)
{
    return [=](study::Session& session, ManualClock& clock) { sit(session, clock, right, minutes, open); };
}

void toReport(QWidget& widget, const QString& view = QStringLiteral("report"), int position = 0)
{
    StudyWindow& window = studyWindow(widget);
    const auto attempts = must(study::ExamDesk(window.session()).attempts());
    window.go({.place = Place::Exam, .attempt = attempts.first().id, .position = position, .view = view});
}

void addReportStops(Tour& tour)
{
    const auto add = [&](const char* name, const char* title, Study before, std::function<void(QWidget&)> prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), studiedWindow(0, before), std::move(prepare)});
    };
    const auto report = [](QWidget& widget) { toReport(widget); };
    add("report", "Exam report, passed", sat(8, 11, 0), report);
    add("report-not-passed", "Exam report, not passed", sat(4, 13, 2), report);
    add(
        "report-long", "Exam report of a long exam",
        [](study::Session& session, ManualClock& clock) {
            Blueprint blueprint = must(session.deck().read(deck::blueprints)).first();
            blueprint.rows = {BlueprintRow{{}, {}, BloomLevel::Unset, {}, 24}};
            must(session.deck().step(QStringLiteral("Change"), [&](deck::Connection& connection) {
                return deck::update(connection, blueprint);
            }));
            sit(session, clock, 15, 14, 2);
        },
        report);
    add(
        "report-time-up", "Exam report, the time ran out",
        [](study::Session& session, ManualClock& clock) {
            sitHalf(session, clock);
            clock.advance(20 * minute);
            must(study::ExamDesk(session).running());
        },
        report);
    add("look-again", "Looking again at a question", sat(4, 13, 2),
        [](QWidget& widget) { toReport(widget, QStringLiteral("look"), 6); });
}

} // namespace

void addExamStops(Tour& tour)
{
    addHomeStops(tour);
    addSittingStops(tour);
    addNavigatorStops(tour);
    addReportStops(tour);
}

} // namespace lamplight::tour
