// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/hiddenmenubar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QWindow>

namespace lamplight::ui {

HiddenMenuBar::HiddenMenuBar(QMainWindow& window) : QObject(&window), m_window(window), m_bar(*window.menuBar())
{
    m_bar.setNativeMenuBar(false);
    m_bar.hide();
    qApp->installEventFilter(this);
}

void HiddenMenuBar::setAlways(bool always)
{
    m_always = always;
    settle();
}

void HiddenMenuBar::setSuppressed(bool suppressed)
{
    m_suppressed = suppressed;
    settle();
}

void HiddenMenuBar::settle()
{
    m_bar.setVisible(m_always && !m_suppressed);
}

void HiddenMenuBar::summon()
{
    if (m_suppressed || m_bar.actions().isEmpty())
        return;
    m_bar.show();
    m_bar.setActiveAction(m_bar.actions().constFirst());
}

bool HiddenMenuBar::keyPressed(const QKeyEvent& key)
{
    m_altAlone = key.key() == Qt::Key_Alt && key.modifiers() == Qt::AltModifier;
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::NoModifier) {
        summon();
        return true;
    }
    if (m_bar.isVisible() || m_suppressed || key.modifiers() != Qt::AltModifier || m_altAlone)
        return false;
    const QList<QAction*> titles = m_bar.actions();
    for (QAction* title : titles) {
        if (!title->isVisible() || QKeySequence::mnemonic(title->text()) != QKeySequence(Qt::ALT | key.key()))
            continue;
        m_bar.show();
        m_bar.setActiveAction(title);
        return true;
    }
    return false;
}

bool HiddenMenuBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool within =
        widget ? widget->window() == &m_window : watched == static_cast<QObject*>(m_window.windowHandle());
    const bool ours = within && m_window.isActiveWindow() && !QApplication::activePopupWidget();
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Alt+Left takes no KeyPress once it is somebody's shortcut
        m_altAlone = m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
        break;
    case QEvent::KeyPress:
        if (ours)
            return keyPressed(*static_cast<QKeyEvent*>(event));
        break;
    case QEvent::KeyRelease:
        if (ours && m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            m_altAlone = false;
            summon();
            return true;
        }
        break;
    case QEvent::MouseButtonPress: m_altAlone = false; break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        // Once the bar has let go of the keyboard and none of its menus is open.
        if (watched == &m_bar || qobject_cast<QMenu*>(watched))
            QTimer::singleShot(0, this, [this] {
                if (!QApplication::activePopupWidget())
                    settle();
            });
        break;
    default: break;
    }
    return false;
}

} // namespace lamplight::ui
