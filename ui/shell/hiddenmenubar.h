// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QMainWindow;
class QMenuBar;

namespace lamplight::ui {

/// Keeps the menu bar out of sight until Alt, Alt with a menu's letter, or F10 asks for it, and hides it again when the
/// menus close; or shows it always.
class HiddenMenuBar : public QObject {
    Q_OBJECT
public:
    explicit HiddenMenuBar(QMainWindow& window);

    void setAlways(bool always);
    /// Hidden whatever is asked: the exam room.
    void setSuppressed(bool suppressed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void summon();
    void settle();
    bool keyPressed(const QKeyEvent& key);

    QMainWindow& m_window;
    QMenuBar& m_bar;
    bool m_always = false;
    bool m_suppressed = false;
    bool m_altAlone = false;
};

} // namespace lamplight::ui
