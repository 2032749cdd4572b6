// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/roomkeys.h"

#include <QAction>
#include <QWidget>

namespace lamplight::ui {

RoomKeys::RoomKeys(QWidget* room) : QObject(room), m_room(room)
{
    const auto move = [this](int left) { Q_EMIT moved(m_room->layoutDirection() == Qt::LeftToRight ? left : -left); };
    m_fixed = {add({Qt::Key_Left}, [move] { move(-1); }), add({Qt::Key_Right}, [move] { move(1); })};
    for (int level = 1; level <= 3; ++level)
        m_fixed += add({Qt::Key_0 + level, int(Qt::ALT) | (Qt::Key_0 + level)},
                       [this, level] { Q_EMIT certaintyChosen(level); });
    const auto other = [this](const QList<Qt::Key>& keys, void (RoomKeys::*signal)()) {
        m_others.append({add({}, [this, signal] { Q_EMIT(this->*signal)(); }), keys});
    };
    other({Qt::Key_F}, &RoomKeys::flag);
    other({Qt::Key_H}, &RoomKeys::highlight);
    other({Qt::Key_G, Qt::Key_R}, &RoomKeys::navigator);
    other({Qt::Key_N}, &RoomKeys::notes);
    other({Qt::Key_K}, &RoomKeys::calculator);
    other({Qt::Key_T}, &RoomKeys::time);
    setLetters(0);
}

QAction* RoomKeys::add(const QList<QKeySequence>& keys, const std::function<void()>& does)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    m_room->addAction(action);
    return action;
}

void RoomKeys::addLetter(int letter)
{
    m_press.append(add({Qt::Key_A + letter}, [this, letter] { Q_EMIT pressed(letter); }));
    m_strike.append(add({int(Qt::SHIFT) | (Qt::Key_A + letter)}, [this, letter] { Q_EMIT struck(letter); }));
}

void RoomKeys::setLetters(int letters)
{
    m_letters = letters;
    while (m_press.size() < letters)
        addLetter(int(m_press.size()));
    for (const auto& [action, keys] : std::as_const(m_others)) {
        QList<QKeySequence> shortcuts;
        for (const Qt::Key key : keys) {
            if (key - Qt::Key_A >= letters)
                shortcuts += QKeySequence(key);
            shortcuts += QKeySequence(int(Qt::ALT) | key);
        }
        action->setShortcuts(shortcuts);
    }
    setEnabled(m_enabled);
}

void RoomKeys::setEnabled(bool enabled)
{
    m_enabled = enabled;
    for (qsizetype i = 0; i < m_press.size(); ++i) {
        m_press[i]->setEnabled(enabled && i < m_letters);
        m_strike[i]->setEnabled(enabled && i < m_letters);
    }
    for (QAction* action : std::as_const(m_fixed))
        action->setEnabled(enabled);
    for (const auto& [action, keys] : std::as_const(m_others))
        action->setEnabled(enabled);
}

QString RoomKeys::flagCap() const
{
    return m_others[0].first->shortcut().toString(QKeySequence::NativeText);
}

QString RoomKeys::highlightCap() const
{
    return m_others[1].first->shortcut().toString(QKeySequence::NativeText);
}

} // namespace lamplight::ui
