// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/coursedialog.h"
#include "shell/currentdeck.h"
#include "shell/fileactions.h"
#include "shell/firststart.h"
#include "shell/header.h"
#include "shell/hiddenmenubar.h"
#include "shell/keysdialog.h"
#include "shell/mainwindow.h"
#include "shell/menus.h"
#include "shell/palette.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/screen.h"
#include "shell/statusline.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

/// What the actions of the window lead to.
namespace lamplight::ui {

namespace {

void showKeysOf(const Places& places, const Menus& menus, QWidget* window)
{
    const Screen* screen = places.current();
    KeysDialog(screen ? screen->title() : QString(), screen ? screen->actions() : QList<QAction*>(),
               menus.actionsWithKeys(), window)
        .exec();
}

void tellAbout(QWidget* window)
{
    QMessageBox::about(window, MainWindow::tr("About Lamplight"),
                       MainWindow::tr("Lamplight %1\n\nRead, recall and sit: one desk for an exam with a date.\n"
                                      "Nothing leaves this computer.\n\n"
                                      "GNU General Public License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace

void MainWindow::connectMenus()
{
    const auto on = [this](QAction* action, auto&& slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_menus->newCourse, [this] { m_files->newWithDialog(); });
    on(m_menus->open, [this] { m_files->openWithDialog(); });
    connect(m_menus->recent, &QMenu::aboutToShow, this, [this] { m_files->fillRecent(*m_menus->recent); });
    on(m_menus->import, [this] { go({Place::Import}); });
    on(m_menus->exportWithProgress, [this] { m_files->exportWithDialog(true); });
    on(m_menus->exportCourse, [this] { m_files->exportWithDialog(false); });
    on(m_menus->course, [this] {
        if (m_deck->session())
            CourseDialog(*m_deck->session(), this).exec();
    });
    on(m_menus->quit, [this] { close(); });
    on(m_menus->undo, [this] { undo(); });
    on(m_menus->redo, [this] { redo(); });
    on(m_menus->find, [this] {
        if (Screen* screen = m_places->current())
            screen->find();
    });
    for (auto place = m_menus->places.cbegin(); place != m_menus->places.cend(); ++place)
        on(place.value(), [this, to = place.key()] { go({to}); });
    connectPalette();
    on(m_menus->back, [this] { m_places->back(); });
    on(m_menus->forward, [this] { m_places->forward(); });
    on(m_menus->keys, [this] { showKeysOf(*m_places, *m_menus, this); });
    on(m_menus->about, [this] { tellAbout(this); });
}

void MainWindow::connectPalette()
{
    auto* palette = new Palette(this);
    connect(m_header, &Header::goToRequested, m_menus->goTo, &QAction::trigger);
    connect(m_menus->goTo, &QAction::triggered, this, [this, palette] {
        m_files->fillRecent(*m_menus->recent);
        palette->openOn(m_menus->entries());
    });
    connect(m_deck, &CurrentDeck::aboutToClose, palette, [palette] { palette->setSession(nullptr); });
    connect(m_deck, &CurrentDeck::opened, palette, [this, palette] { palette->setSession(m_deck->session()); });
    connect(palette, &Palette::chosen, this, [this](const study::GotoHit& hit) {
        const auto place = study::GotoDesk(*m_deck->session()).placeOf(hit);
        if (!place)
            return fail(place.error());
        if (place->card.isValid())
            return go({.place = Place::Review, .card = place->card});
        if (place->lesson.isEmpty())
            return m_status->showNews(tr("“%1” stands on no page, and no card asks for it yet").arg(hit.title));
        go({.place = Place::Lessons, .lesson = place->lesson, .anchor = place->block});
    });
}

void MainWindow::connectView()
{
    theme().setMode(m_preferences.themeMode());
    theme().setTextScale(m_preferences.textScale());
    for (auto mode = m_menus->modes.cbegin(); mode != m_menus->modes.cend(); ++mode) {
        mode.value()->setChecked(mode.key() == theme().mode());
        connect(mode.value(), &QAction::triggered, this, [this, to = mode.key()] {
            theme().setMode(to);
            m_preferences.setThemeMode(to);
        });
    }
    constexpr double step = 0.1;
    connect(m_menus->larger, &QAction::triggered, this, [this] { scaleText(theme().textScale() + step); });
    connect(m_menus->smaller, &QAction::triggered, this, [this] { scaleText(theme().textScale() - step); });
    connect(m_menus->usualSize, &QAction::triggered, this, [this] { scaleText(1.0); });
    connect(m_menus->fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }); // the exam room fills the screen too
    m_menus->menuBarAlways->setChecked(m_preferences.menuBarAlways());
    m_menuBar->setAlways(m_preferences.menuBarAlways());
    connect(m_menus->menuBarAlways, &QAction::toggled, this, [this](bool always) {
        m_preferences.setMenuBarAlways(always);
        m_menuBar->setAlways(always);
    });
}

void MainWindow::scaleText(double scale)
{
    theme().setTextScale(scale);
    m_preferences.setTextScale(theme().textScale());
}

void MainWindow::showFirstStart()
{
    if (!m_first) {
        const StudyDays days{QTimeZone::systemTimeZone()};
        const QString sample = sampleCourseFile();
        const auto size = sample.isEmpty() ? Result<CourseSize>() : courseSize(sample, m_deck->clock());
        m_first = new FirstStart(days.dayOf(m_deck->clock().utcMs()),
                                 sample.isEmpty() || !size ? std::nullopt : std::optional(*size));
        connect(m_first, &FirstStart::answered, this, &MainWindow::beginFromAnswers);
        connect(m_first, &FirstStart::skipped, this, [this] { m_files->createCourse(tr("My course")); });
        m_pages->addWidget(m_first);
    }
    m_pages->setCurrentWidget(m_first);
    arrange();
}

void MainWindow::beginFromAnswers()
{
    const FirstStart::Start start = m_first->start();
    const Aim aim = m_first->aim(); // the page goes once a course is open
    QString file;
    bool begun = false;
    if (start == FirstStart::Start::Import) {
        file = m_files->chooseImport();
        begun = !file.isEmpty() && m_files->createCourse(QFileInfo(file).completeBaseName());
    } else {
        begun = start == FirstStart::Start::Sample ? m_files->openSample() : m_files->openWithDialog();
    }
    study::Session* session = m_deck->session();
    if (!begun || !session || session->deck().isReadOnly())
        return;
    // A course that was opened keeps the aim that it has.
    const auto known = session->settings();
    if (known && !known->examDate && aim.examDate)
        if (const auto set = session->setExamDate(aim.examDate); !set)
            fail(set.error());
    if (known && !known->minutesPerDay && aim.minutesPerDay)
        if (const auto set = session->setMinutesPerDay(aim.minutesPerDay); !set)
            fail(set.error());
    if (!file.isEmpty())
        go({.place = Place::Import, .file = file});
}

} // namespace lamplight::ui
