// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QWidget;

namespace lamplight::ui {

/// The keys of the room, wherever in it the focus is. A letter that is one of the question's own keeps its other
/// meaning under Alt, as all do while something is typed.
class RoomKeys : public QObject {
    Q_OBJECT
public:
    explicit RoomKeys(QWidget* room);

    /// How many letters, from A, are the question's.
    void setLetters(int letters);
    void setEnabled(bool enabled);
    QString flagCap() const;
    QString highlightCap() const;

Q_SIGNALS:
    void pressed(int letter);
    void struck(int letter);
    void moved(int by); ///< -1 to the question before, 1 to the next
    void certaintyChosen(int level);
    void flag();
    void navigator();
    void highlight();
    void notes();
    void calculator();
    void time();

private:
    QAction* add(const QList<QKeySequence>& keys, const std::function<void()>& does);
    void addLetter(int letter);

    QWidget* m_room;
    QList<QAction*> m_press, m_strike; ///< by letter
    QList<QPair<QAction*, QList<Qt::Key>>> m_others;
    QList<QAction*> m_fixed;
    int m_letters = 0;
    bool m_enabled = true;
};

} // namespace lamplight::ui
