// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screens.h"

#include <QMainWindow>

class QStackedWidget;
namespace lamplight {
class Clock;
struct Error;
} // namespace lamplight

namespace lamplight::ui {

class CurrentDeck;
class DueCount;
class FileActions;
class FirstStart;
class Header;
class HiddenMenuBar;
class Menus;
class Places;
class Preferences;
class Rail;
class StatusLine;

/// The window: puts rail, header, screens, status line and menus together, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `entries`: screens() of the program, or others in tests. Clock and preferences outlive the window.
    MainWindow(const Clock& clock, Preferences& preferences, QList<ScreenEntry> entries, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// False: it couldn't be opened, which the window says.
    bool openDeck(const QString& file);
    void showFirstStart(); ///< the page that asks what to study
    void go(const Destination& destination);
    CurrentDeck& deck() { return *m_deck; }
    Places& places() { return *m_places; }
    Menus& menus() { return *m_menus; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void compose();
    void connectMenus();
    void connectPalette();
    void connectView();
    void connectDeck();
    void beginFromAnswers();
    void deckOpened();
    void deckChanged();
    void moved(const Destination& destination);
    void arrange();      ///< what the screen shown asks for
    bool inRoom() const; ///< a sitting has the whole window
    void undo();
    void redo();
    void scaleText(double scale);
    void fail(const Error& error);

    Preferences& m_preferences;
    CurrentDeck* m_deck;
    Menus* m_menus;
    HiddenMenuBar* m_menuBar;
    QStackedWidget* m_pages; ///< the shell, and the first start while it lasts
    FirstStart* m_first = nullptr;
    Rail* m_rail;
    Header* m_header;
    Places* m_places;
    StatusLine* m_status;
    FileActions* m_files;
    DueCount* m_due;
};

} // namespace lamplight::ui
