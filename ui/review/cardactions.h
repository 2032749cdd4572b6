// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QKeySequence;

namespace lamplight::ui {

/// What can be done with the card that is shown. The order is that of the menu.
enum class CardAct { Reveal, Type, Replay, Info, Why, Edit, Flag, Bury, BurySiblings, Suspend, Date, Lesson };

/// Those as actions with their keys, and the line of keys below the card. Only what can be done now is offered.
class CardActions : public QObject {
    Q_OBJECT
public:
    /// Adds the actions to `screen`, which shows them in the menu bar.
    explicit CardActions(QWidget& screen);

    QAction* action(CardAct act) const { return m_actions.value(act); }
    /// All others can't be done now.
    void offer(const QList<CardAct>& acts);
    /// The line of keys; it follows what is offered.
    QWidget* hints() const { return m_hints; }

Q_SIGNALS:
    void triggered(lamplight::ui::CardAct act);

private:
    void add(QWidget& screen, CardAct act, const QString& text, const QKeySequence& key);
    void addHint(CardAct act, const QString& cap, const QString& what);

    QHash<CardAct, QAction*> m_actions;
    QHash<CardAct, QWidget*> m_hintOf;
    QWidget* m_hints;
};

} // namespace lamplight::ui
