// SPDX-License-Identifier: GPL-3.0-or-later
#include "examkinds.h"
#include "shell/screen.h"
#include "stops.h"
#include "studying.h"
#include "studywindow.h"
#include "theme/theme.h"
#include "tour.h"

#include <QAbstractButton>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

constexpr qint64 minuteMs = 60'000;

void key(int pressed, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(pressed), modifiers);
}

void type(const QString& words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

/// Into the sitting that runs, to a question.
void toQuestion(QWidget& window, int position)
{
    studyWindow(window).go({Place::Exam});
    key(Qt::Key_Return);
    for (int at = 1; at < position; ++at) {
        key(Qt::Key_G, Qt::AltModifier);
        QCoreApplication::processEvents();
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    }
}

void startEntrance(QWidget& window, int steps)
{
    studyWindow(window).go({Place::Exam});
    for (int i = 0; i <= steps; ++i)
        key(Qt::Key_Return);
}

void pressNamed(QWidget& window, const QString& text)
{
    const QList<QAbstractButton*> all = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all)
        if (button->isVisible() && button->text() == text)
            return button->click();
}

void endSection(QWidget& window, bool sure)
{
    toQuestion(window, 1);
    key(Qt::Key_G);
    pressNamed(window, QStringLiteral("End section…"));
    if (sure)
        pressNamed(window, QStringLiteral("End section"));
}

void kinds(study::Session& session, ManualClock&)
{
    test::startKinds(session);
}

void practice(study::Session& session, ManualClock&)
{
    study::Practice made;
    made.name = QStringLiteral("Practice: weak spots");
    made.form = test::kindsForm();
    must(study::ExamDesk(session).start(made));
}

void addEntranceStops(Tour& tour)
{
    const auto sample = studiedWindow();
    const auto at = [](int step) { return [step](QWidget& window) { startEntrance(window, step); }; };
    tour.add({QStringLiteral("entrance-options"), QStringLiteral("Before an exam: options"), sample, at(0)});
    tour.add(
        {QStringLiteral("entrance-tutorial"), QStringLiteral("Before an exam: how the room works"), sample, at(1)});
    tour.add({QStringLiteral("entrance-rules"), QStringLiteral("Before an exam: the rules"), sample, at(2)});
}

void addKindStops(Tour& tour)
{
    const auto sitting = studiedWindow(0, kinds);
    const auto add = [&](const char* name, const char* title, std::function<void(QWidget&)> prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), sitting, std::move(prepare)});
    };
    add("room-matching", "Exam room, matching", [](QWidget& window) {
        toQuestion(window, 4);
        key(Qt::Key_C);
    });
    add("room-ordering", "Exam room, ordering", [](QWidget& window) {
        toQuestion(window, 5);
        key(Qt::Key_Down, Qt::AltModifier);
    });
    add("room-typed", "Exam room, a typed answer", [](QWidget& window) {
        toQuestion(window, 6);
        type(QStringLiteral("Paris"));
        key(Qt::Key_2, Qt::AltModifier);
    });
    add("room-number", "Exam room, a number that isn't one", [](QWidget& window) {
        toQuestion(window, 7);
        type(QStringLiteral("2.5 kg"));
        QTest::qWait(1200);
    });
    add("room-break", "Exam room, a break between sections", [](QWidget& window) { endSection(window, true); });
    add("room-section-end", "Exam room, ending a section", [](QWidget& window) { endSection(window, false); });
    add("room-case", "Exam room, a case study", [](QWidget& window) {
        endSection(window, true);
        key(Qt::Key_Return);
        key(Qt::Key_A);
        key(Qt::Key_Return);
    });
}

void addToolStops(Tour& tour)
{
    const auto sitting = studiedWindow(0, kinds);
    tour.add({QStringLiteral("room-notes"), QStringLiteral("Exam room, notes and a highlight"), sitting,
              [](QWidget& window) {
                  toQuestion(window, 1);
                  key(Qt::Key_H);
                  key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
                  key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
                  key(Qt::Key_H);
                  key(Qt::Key_N);
                  type(QStringLiteral("Compare with question 4"));
              }});
    tour.add({QStringLiteral("room-calculator"), QStringLiteral("Exam room, calculator"), sitting, [](QWidget& window) {
                  toQuestion(window, 1);
                  key(Qt::Key_K);
                  type(QStringLiteral("12.5*(3+4)"));
                  key(Qt::Key_Return);
              }});
    tour.add({QStringLiteral("room-warning"), QStringLiteral("Exam room, ten minutes are left"), sitting,
              [](QWidget& window) {
                  toQuestion(window, 2);
                  studyWindow(window).clock().advance(20 * minuteMs);
                  QTest::qWait(400);
              }});
    tour.add(
        {QStringLiteral("room-time"), QStringLiteral("Exam room, the time on demand"), sitting, [](QWidget& window) {
             toQuestion(window, 1);
             key(Qt::Key_T);
         }});
    tour.add(
        {QStringLiteral("room-contrast"), QStringLiteral("Exam room, high contrast"), sitting, [](QWidget& window) {
             toQuestion(window, 1);
             theme().setMode(Theme::Mode::Contrast);
             key(Qt::Key_B);
             key(Qt::Key_C, Qt::ShiftModifier);
         }});
    const auto practising = studiedWindow(0, practice);
    tour.add(
        {QStringLiteral("room-practice"), QStringLiteral("Practice, before checking"), practising, [](QWidget& window) {
             toQuestion(window, 1);
             key(Qt::Key_B);
         }});
    tour.add({QStringLiteral("room-practice-told"), QStringLiteral("Practice, what is right"), practising,
              [](QWidget& window) {
                  toQuestion(window, 1);
                  key(Qt::Key_B);
                  key(Qt::Key_Return);
              }});
}

} // namespace

void addRoomStops(Tour& tour)
{
    addEntranceStops(tour);
    addKindStops(tour);
    addToolStops(tour);
}

} // namespace lamplight::tour
