// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examscreen.h"

#include "exam/entrance.h"
#include "exam/examhome.h"
#include "exam/lookagain.h"
#include "exam/reportpage.h"
#include "exam/room.h"
#include "parts/stack.h"

#include <QStackedWidget>
#include <utility>

namespace lamplight::ui {

ExamScreen::ExamScreen(study::Session& session, std::function<quint64()> seed, QWidget* parent)
    : Screen(parent), m_session(session), m_desk(session), m_seed(std::move(seed)), m_pages(new QStackedWidget),
      m_home(new ExamHome(m_desk)), m_entrance(new Entrance), m_room(new Room(m_desk, session.clock())),
      m_report(new ReportPage), m_look(new LookAgain)
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_home, m_entrance, m_room, m_report, m_look})
        m_pages->addWidget(page);
    connect(m_home, &ExamHome::startWanted, this, [this](const Blueprint& blueprint) {
        show(m_entrance);
        m_entrance->open(blueprint, m_seed());
    });
    connect(m_entrance, &Entrance::startWanted, this, &ExamScreen::start);
    connect(m_entrance, &Entrance::cancelled, this, &ExamScreen::home);
    connect(m_home, &ExamHome::resumeWanted, this, &ExamScreen::resume);
    connect(m_home, &ExamHome::reportWanted, this, &ExamScreen::report);
    connect(m_home, &ExamHome::importWanted, this, [this] { Q_EMIT go({Place::Import}); });
    connect(m_room, &Room::ended, this, [this](AttemptId attempt) {
        leaveRoom();
        report(attempt);
    });
    connect(m_room, &Room::lessonWanted, this, [this](const QString& uid) {
        leaveRoom();
        home();
        Q_EMIT go({.place = Place::Lessons, .lesson = uid});
    });
    connect(m_report, &ReportPage::lookAgainWanted, this, [this] { lookAgain(1); });
    connect(m_report, &ReportPage::closeWanted, this, &ExamScreen::home);
    connect(m_report, &ReportPage::go, this, &Screen::go);
    connect(m_look, &LookAgain::closeWanted, this, [this] { report(m_attempt); });
    connect(m_look, &LookAgain::go, this, &Screen::go);
}

QString ExamScreen::title() const
{
    return tr("Exam");
}

void ExamScreen::open(const Destination& destination)
{
    if (!destination.attempt.isValid())
        return home();
    report(destination.attempt);
    if (destination.view == QLatin1String("look"))
        lookAgain(std::max(1, destination.position));
}

Destination ExamScreen::here() const
{
    const QWidget* page = m_pages->currentWidget();
    if (page == m_report)
        return {.place = Place::Exam, .attempt = m_attempt, .view = QStringLiteral("report")};
    if (page == m_look)
        return {
            .place = Place::Exam, .attempt = m_attempt, .position = m_look->position(), .view = QStringLiteral("look")};
    return {.place = Place::Exam};
}

void ExamScreen::refresh()
{
    // The room and the reports show what is frozen; only the list follows the deck.
    if (m_pages->currentWidget() == m_home)
        m_home->refresh();
}

bool ExamScreen::fullWindow() const
{
    return m_pages->currentWidget() == m_room;
}

void ExamScreen::show(QWidget* page)
{
    const bool before = fullWindow();
    m_pages->setCurrentWidget(page);
    if (before != fullWindow())
        Q_EMIT fullWindowChanged();
}

void ExamScreen::home()
{
    show(m_home);
    m_home->refresh();
    m_home->focusFirst();
}

void ExamScreen::start(const Blueprint& blueprint, const study::SittingOptions& options, bool fullScreen)
{
    const auto sitting = m_desk.start(blueprint, options);
    if (!sitting)
        return m_entrance->showError(sitting.error());
    enter(*sitting, fullScreen);
}

void ExamScreen::enter(const exam::Sitting& sitting, bool fullScreen)
{
    show(m_room);
    QWidget* shell = window();
    m_filled = fullScreen && !(shell->windowState() & Qt::WindowFullScreen);
    if (m_filled)
        shell->setWindowState(shell->windowState() | Qt::WindowFullScreen);
    m_room->enter(sitting);
}

void ExamScreen::leaveRoom()
{
    m_room->leaveLook();
    if (std::exchange(m_filled, false))
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
}

void ExamScreen::resume()
{
    const auto sitting = m_desk.resume();
    if (!sitting)
        return m_home->showError(sitting.error());
    if (!*sitting) // its time ran out meanwhile
        return home();
    enter(**sitting, false);
    const int minutes = int(((*sitting)->awayMs() + 59999) / 60000);
    if (minutes > 0)
        m_room->say(
            (*sitting)->attempt().countTimeWhileClosed
                ? tr("You were away for %n minute(s), and the clock went on, as in a test centre.", nullptr, minutes)
                : tr("You were away for %n minute(s); the clock stood still.", nullptr, minutes));
}

void ExamScreen::report(AttemptId attempt)
{
    const auto sat = m_desk.attempt(attempt);
    const auto found = m_desk.report(attempt);
    if (const Error* error = firstError(sat, found)) {
        home();
        return m_home->showError(*error);
    }
    m_attempt = attempt;
    m_report->setReport(*sat, *found);
    show(m_report);
    m_report->focusFirst();
}

void ExamScreen::lookAgain(int position)
{
    const auto sat = m_desk.attempt(m_attempt);
    const auto found = m_desk.report(m_attempt);
    if (const Error* error = firstError(sat, found))
        return Q_EMIT failed(*error);
    m_look->setAttempt(*sat, *found, position);
    show(m_look);
}

} // namespace lamplight::ui
