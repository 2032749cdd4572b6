// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cardactions.h"

#include "parts/flow.h"
#include "parts/keycap.h"

#include <QAction>

namespace lamplight::ui {

CardActions::CardActions(QWidget& screen) : QObject(&screen), m_hints(new QWidget)
{
    add(screen, CardAct::Reveal, tr("&Show the answer"), Qt::Key_Space);
    add(screen, CardAct::Type, tr("&Type the answer"), Qt::Key_T);
    add(screen, CardAct::Replay, tr("&Replay its sound"), Qt::Key_R);
    add(screen, CardAct::Info, tr("&Information on the card"), Qt::Key_I);
    add(screen, CardAct::Why, tr("&Why this card now"), Qt::Key_W);
    add(screen, CardAct::Edit, tr("&Edit the card…"), Qt::Key_E);
    add(screen, CardAct::Flag, tr("&Flag…"), Qt::Key_F);
    add(screen, CardAct::Bury, tr("&Bury until tomorrow"), Qt::Key_B);
    add(screen, CardAct::BurySiblings, tr("Bury it and its si&blings until tomorrow"), Qt::SHIFT | Qt::Key_B);
    add(screen, CardAct::Suspend, tr("S&uspend"), Qt::Key_S);
    add(screen, CardAct::Date, tr("Show again on a &date, or forget…"), Qt::Key_D);
    add(screen, CardAct::Lesson, tr("Open in &lesson"), Qt::Key_L);
    new Flow(m_hints, Space::S16, Space::S8, Qt::AlignHCenter);
    addHint(CardAct::Type, QStringLiteral("[T]"), tr("type it"));
    addHint(CardAct::Replay, QStringLiteral("[R]"), tr("replay"));
    addHint(CardAct::Info, QStringLiteral("[I]"), tr("info"));
    addHint(CardAct::Why, QStringLiteral("[W]"), tr("why now"));
    addHint(CardAct::Edit, QStringLiteral("[E]"), tr("edit"));
    addHint(CardAct::Flag, QStringLiteral("[F]"), tr("flag"));
    addHint(CardAct::Bury, QStringLiteral("[B]"), tr("bury"));
    addHint(CardAct::Suspend, QStringLiteral("[S]"), tr("suspend"));
    addHint(CardAct::Date, QStringLiteral("[D]"), tr("date"));
    addHint(CardAct::Lesson, QStringLiteral("[L]"), tr("lesson"));
    offer({});
}

void CardActions::add(QWidget& screen, CardAct act, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act] { Q_EMIT triggered(act); });
    screen.addAction(action);
    m_actions.insert(act, action);
}

void CardActions::addHint(CardAct act, const QString& cap, const QString& what)
{
    auto* hint = new KeyHint(cap, what);
    m_hints->layout()->addWidget(hint);
    m_hintOf.insert(act, hint);
}

void CardActions::offer(const QList<CardAct>& acts)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        it.value()->setEnabled(acts.contains(it.key()));
        if (QWidget* hint = m_hintOf.value(it.key()))
            hint->setVisible(acts.contains(it.key()));
    }
}

} // namespace lamplight::ui
