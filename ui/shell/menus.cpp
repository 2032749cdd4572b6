// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include "parts/keycap.h"
#include "shell/actiontext.h"
#include "shell/gotoentry.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

namespace lamplight::ui {

namespace {

/// An & in a label of the deck's is a letter, not a mnemonic.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Menus::Menus(QMainWindow& window, const QList<ScreenEntry>& entries) : QObject(&window), m_window(window)
{
    buildFile();
    buildEdit();
    buildGo(entries);
    m_screen = addMenu({});
    m_screen->menuAction()->setVisible(false);
    buildView();
    buildHelp();
}

QMenu* Menus::addMenu(const QString& title)
{
    return m_window.menuBar()->addMenu(title);
}

QAction* Menus::add(QMenu* menu, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, &m_window);
    action->setShortcut(key);
    menu->addAction(action);
    m_window.addAction(action); // so that its key works while the menu bar is hidden
    return action;
}

void Menus::buildFile()
{
    QMenu* file = addMenu(tr("&File"));
    newCourse = add(file, tr("&New course…"), QKeySequence::New);
    open = add(file, tr("&Open course…"), QKeySequence::Open);
    recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    import = add(file, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    QMenu* copies = file->addMenu(tr("&Export a copy"));
    exportWithProgress = add(copies, tr("With my &progress…"));
    exportCourse = add(copies, tr("&Without progress, to hand on…"));
    file->addSeparator();
    course = add(file, tr("&Course, exam date and minutes…"));
    file->addSeparator();
    quit = add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::buildEdit()
{
    QMenu* edit = addMenu(tr("&Edit"));
    undo = add(edit, {}, QKeySequence::Undo);
    redo = add(edit, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addSeparator();
    find = add(edit, tr("&Find…"), QKeySequence::Find);
    setUndo({});
    setRedo({});
}

void Menus::buildGo(const QList<ScreenEntry>& entries)
{
    QMenu* go = addMenu(tr("&Go"));
    goTo = add(go, tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    go->addSeparator();
    for (const ScreenEntry& entry : entries) {
        if (entry.place != Place::Import) // it has its action in File
            places.insert(entry.place, add(go, entry.name, entry.key));
        m_glyphs.insert(places.value(entry.place, import), entry.glyph);
    }
    go->addSeparator();
    back = add(go, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(go, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
}

void Menus::buildView()
{
    QMenu* view = addMenu(tr("&View"));
    auto* group = new QActionGroup(this);
    const auto addMode = [&](Theme::Mode mode, const QString& text) {
        QAction* action = add(view, text);
        action->setCheckable(true);
        group->addAction(action);
        modes.insert(mode, action);
    };
    addMode(Theme::Mode::Follow, tr("Light or dark as the &desktop"));
    addMode(Theme::Mode::Light, tr("&Light"));
    addMode(Theme::Mode::Dark, tr("D&ark"));
    addMode(Theme::Mode::Contrast, tr("High &contrast"));
    view->addSeparator();
    larger = add(view, tr("L&arger text"));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(view, tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualSize = add(view, tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    view->addSeparator();
    fullScreen = add(view, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    menuBarAlways = add(view, tr("Show the &menu bar always"));
    menuBarAlways->setCheckable(true);
}

void Menus::buildHelp()
{
    QMenu* help = addMenu(tr("&Help"));
    keys = add(help, tr("&Keys"), QKeySequence(Qt::Key_F1));
    about = add(help, tr("&About Lamplight"));
    about->setMenuRole(QAction::AboutRole);
}

void Menus::setUndo(const QString& label)
{
    undo->setText(label.isEmpty() ? tr("&Undo") : tr("&Undo “%1”").arg(literal(label)));
    undo->setEnabled(!label.isEmpty());
}

void Menus::setRedo(const QString& label)
{
    redo->setText(label.isEmpty() ? tr("&Redo") : tr("&Redo “%1”").arg(literal(label)));
    redo->setEnabled(!label.isEmpty());
}

void Menus::setScreenActions(const QString& title, const QList<QAction*>& actions)
{
    m_screen->clear();
    m_screen->addActions(actions);
    m_screen->setTitle(literal(title));
    m_screen->menuAction()->setVisible(!actions.isEmpty());
}

QList<QAction*> Menus::actionsWithKeys() const
{
    QList<QAction*> all;
    const QList<QAction*> titles = m_window.menuBar()->actions();
    for (const QAction* title : titles) {
        const QList<QAction*> actions = title->menu()->actions();
        for (QAction* action : actions)
            if (!action->shortcut().isEmpty() && action->isVisible())
                all.append(action);
    }
    return all;
}

QList<GotoEntry> Menus::entries() const
{
    QList<GotoEntry> screens, others;
    const auto add = [&](QAction* action, const QString& menu) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action == goTo)
            return;
        const bool isPlace = m_glyphs.contains(action);
        (isPlace ? screens : others)
            .append({.action = action,
                     .title = plainText(*action),
                     .kind = isPlace ? tr("Screen") : tr("Action"),
                     .detail = menu,
                     .key = action->shortcut().isEmpty() ? QString() : capText(action->shortcut()),
                     .glyph = isPlace ? m_glyphs.value(action) : Glyph::ChevronNext});
    };
    const QList<QAction*> titles = m_window.menuBar()->actions();
    for (const QAction* title : titles) {
        const QList<QAction*> actions = title->menu()->actions();
        for (QAction* action : actions) {
            if (!action->menu()) {
                add(action, plainText(*title));
                continue;
            }
            const QList<QAction*> below = action->menu()->actions();
            for (QAction* each : below)
                add(each, plainText(*action));
        }
    }
    std::ranges::stable_partition(screens, [this](const GotoEntry& entry) { return entry.action != import; });
    return screens + others;
}

} // namespace lamplight::ui
