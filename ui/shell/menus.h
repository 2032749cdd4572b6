// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screens.h"
#include "theme/theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace lamplight::ui {

struct GotoEntry;

/// The menu bar of the window: every action of the program with its key. What an action does is its owner's business;
/// this lays them out and keeps their texts true.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(QMainWindow& window, const QList<ScreenEntry>& entries);

    // File
    QAction* newCourse;
    QAction* open;
    QMenu* recent;
    QAction* import;
    QAction* exportWithProgress;
    QAction* exportCourse;
    QAction* course;
    QAction* quit;
    // Edit
    QAction* undo;
    QAction* redo;
    QAction* find;
    // Go
    QHash<Place, QAction*> places;
    QAction* goTo;
    QAction* back;
    QAction* forward;
    // View
    QHash<Theme::Mode, QAction*> modes;
    QAction* larger;
    QAction* smaller;
    QAction* usualSize;
    QAction* fullScreen;
    QAction* menuBarAlways;
    // Help
    QAction* keys;
    QAction* about;

    /// "Undo “Answer: Good”"; disabled when the label is empty.
    void setUndo(const QString& label);
    void setRedo(const QString& label);
    /// The menu of the screen that is shown, under its title; hidden when it has no actions.
    void setScreenActions(const QString& title, const QList<QAction*>& actions);
    /// Every action that has a key, in the order of the menus.
    QList<QAction*> actionsWithKeys() const;
    /// What the palette offers: every action that can be triggered now, with the menu it stands in.
    QList<GotoEntry> entries() const;

private:
    QMenu* addMenu(const QString& title);
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key = {});
    void buildFile();
    void buildEdit();
    void buildGo(const QList<ScreenEntry>& entries);
    void buildView();
    void buildHelp();

    QMainWindow& m_window;
    QMenu* m_screen;
    QHash<QAction*, Glyph> m_glyphs; ///< of the places
};

} // namespace lamplight::ui
