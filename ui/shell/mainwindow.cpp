// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "parts/longwork.h"
#include "parts/stack.h"
#include "shell/countdown.h"
#include "shell/currentdeck.h"
#include "shell/duecount.h"
#include "shell/fileactions.h"
#include "shell/firststart.h"
#include "shell/header.h"
#include "shell/hiddenmenubar.h"
#include "shell/menus.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/rail.h"
#include "shell/screen.h"
#include "shell/statusline.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

namespace lamplight::ui {

namespace {
constexpr int foldBelow = 900; // in px at b = 14 px: a narrower window has no room for names
} // namespace

MainWindow::MainWindow(const Clock& clock, Preferences& preferences, QList<ScreenEntry> entries, QWidget* parent)
    : QMainWindow(parent), m_preferences(preferences), m_deck(new CurrentDeck(clock, this)),
      m_menus(new Menus(*this, entries)), m_menuBar(new HiddenMenuBar(*this)), m_pages(new QStackedWidget),
      m_rail(new Rail(entries)), m_header(new Header), m_places(new Places(std::move(entries))),
      m_status(new StatusLine), m_files(new FileActions(*this, *m_deck, preferences, m_status->work())),
      m_due(new DueCount(this))
{
    setWindowTitle(QStringLiteral("Lamplight"));
    setWindowIcon(icon(Glyph::Lamplight, Token::Lamp));
    setAcceptDrops(true);
    compose();
    connectMenus();
    connectView();
    connectDeck();
    resize(1280, 800);
    restoreGeometry(preferences.windowGeometry());
}

MainWindow::~MainWindow()
{
    m_deck->close();
}

void MainWindow::compose()
{
    auto* shell = new QWidget;
    auto* down = new Column(shell, Space::None);
    auto* across = new Row(nullptr, Space::None);
    auto* main = new Column(nullptr, Space::None);
    main->addWidget(m_header);
    main->addWidget(m_places, 1);
    across->addWidget(m_rail);
    across->addLayout(main, 1);
    down->addLayout(across, 1);
    down->addWidget(m_status);
    m_pages->addWidget(shell);
    setCentralWidget(m_pages);
    auto* menu = new QMenu(this);
    menu->addActions({m_menus->course, m_menus->open});
    menu->addMenu(m_menus->recent);
    menu->addAction(m_menus->newCourse);
    m_header->setMenu(menu);
    connect(m_rail, &Rail::chosen, this, [this](Place place) { go({place}); });
    connect(m_status, &StatusLine::undoRequested, this, &MainWindow::undo);
    connect(m_status, &StatusLine::redoRequested, this, &MainWindow::redo);
    connect(m_places, &Places::moved, this, &MainWindow::moved);
    connect(m_places, &Places::fullWindowChanged, this, &MainWindow::arrange);
    connect(m_places, &Places::failed, this, &MainWindow::fail);
    connect(m_places, &Places::said, m_status, &StatusLine::showNews);
    connect(m_files, &FileActions::failed, this, &MainWindow::fail);
    connect(m_files, &FileActions::said, m_status, &StatusLine::showNews);
    connect(m_due, &DueCount::counted, this, [this](int due) { m_rail->setBadge(Place::Review, due); });
    connect(&theme(), &Theme::changed, this, &MainWindow::arrange);
}

void MainWindow::connectDeck()
{
    connect(m_deck, &CurrentDeck::aboutToClose, this, [this] {
        m_status->work().stop(); // a copy reads the deck that goes
        m_due->setSession(nullptr);
        m_places->setSession(nullptr);
    });
    connect(m_deck, &CurrentDeck::opened, this, &MainWindow::deckOpened);
    connect(m_deck, &CurrentDeck::changed, this, &MainWindow::deckChanged);
    connect(m_deck, &CurrentDeck::stepped, m_status, &StatusLine::showStep);
}

bool MainWindow::openDeck(const QString& file)
{
    return m_files->openFile(file);
}

void MainWindow::deckOpened()
{
    study::Session* session = m_deck->session();
    m_places->setSession(session);
    m_due->setSession(session);
    m_status->showStep(m_deck->undoLabel());
    if (session->deck().isReadOnly())
        m_status->showReadOnly(session->deck().readOnlyReason());
    else
        m_status->showSaved();
    m_pages->setCurrentIndex(0);
    if (m_first)
        m_first->deleteLater(); // it may be the one that asked for this
    m_first = nullptr;
    deckChanged();
    go({Place::Today});
}

void MainWindow::deckChanged()
{
    study::Session* session = m_deck->session();
    const auto settings = session->settings();
    if (!settings)
        return fail(settings.error());
    const auto days = session->daysToExam();
    m_header->setTitle(settings->title);
    m_header->setCountdown(days && *days ? countdown(**days, *settings->examDate) : QString());
    setWindowTitle(QStringLiteral("%1 – Lamplight").arg(settings->title));
    m_menus->setUndo(m_deck->undoLabel());
    m_menus->setRedo(m_deck->redoLabel());
    m_due->count();
    m_places->refresh();
}

void MainWindow::go(const Destination& destination)
{
    m_places->go(destination);
}

void MainWindow::moved(const Destination& destination)
{
    m_rail->setCurrent(destination.place);
    arrange();
}

void MainWindow::arrange()
{
    const Screen* screen = m_places->current();
    const bool full = inRoom();
    m_rail->setVisible(!full);
    m_header->setVisible(!full);
    m_status->setVisible(!full);
    m_rail->setFolded(width() < px(foldBelow) || (screen && screen->wantsWidth()));
    m_menuBar->setSuppressed(full);
    m_menus->setScreenActions(screen ? screen->menuTitle() : QString(), screen ? screen->actions() : QList<QAction*>());
    m_menus->find->setEnabled(screen && screen->canFind());
    m_menus->back->setEnabled(!full && m_places->canGoBack());
    m_menus->forward->setEnabled(!full && m_places->canGoForward());
    const bool free = m_deck->session() && !full;
    for (QAction* action : std::as_const(m_menus->places))
        action->setEnabled(free);
    for (QAction* action : {m_menus->import, m_menus->course, m_menus->exportCourse, m_menus->exportWithProgress})
        action->setEnabled(free);
    for (QAction* action : {m_menus->newCourse, m_menus->open, m_menus->goTo})
        action->setEnabled(!full);
}

bool MainWindow::inRoom() const
{
    const Screen* screen = m_places->current();
    return screen && screen->fullWindow();
}

void MainWindow::undo()
{
    if (inRoom()) // the status line, which would say what was undone, isn't there
        return;
    const auto label = m_deck->undo();
    if (!label)
        return fail(label.error());
    m_status->showUndone(*label);
}

void MainWindow::redo()
{
    if (inRoom())
        return;
    const auto label = m_deck->redo();
    if (!label)
        return fail(label.error());
    m_status->showStep(*label);
}

void MainWindow::fail(const Error& error)
{
    if (m_deck->session())
        return m_status->showError(error);
    showFirstStart();
    m_first->showError(error);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    m_deck->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const Screen* screen = m_places->current();
    m_rail->setFolded(width() < px(foldBelow) || (screen && screen->wantsWidth()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!inRoom() && urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = event->mimeData()->urls().constFirst().toLocalFile();
    event->acceptProposedAction();
    if (file.endsWith(deckSuffix))
        openDeck(file);
    else if (m_deck->session())
        go({.place = Place::Import, .file = file});
}

} // namespace lamplight::ui
