// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/orderrow.h"

#include "parts/accessible.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace lamplight::ui {

OrderRow::OrderRow(const QString& wording, QWidget* parent)
    : QFrame(parent), m_wording(wording), m_place(new Text({}, TextRole::Reading)), m_up(new QToolButton),
      m_down(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    auto* row = new Row(this, Space::S16, {Space::S24, Space::S8});
    m_place->setReading(true);
    row->addWidget(m_place, 0, Qt::AlignVCenter);
    auto* text = wrapped(new Text(wording, TextRole::Reading));
    text->setReading(true);
    row->addWidget(text, 1, Qt::AlignVCenter);
    const auto button = [&](QToolButton* made, Glyph glyph, const QString& name, int by) {
        made->setIcon(icon(glyph));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(name.arg(wording));
        connect(made, &QToolButton::clicked, this, [this, by] { Q_EMIT moved(by); });
        row->addWidget(made);
    };
    button(m_up, Glyph::ArrowUp, tr("Move up: %1"), -1);
    button(m_down, Glyph::ArrowDown, tr("Move down: %1"), 1);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
}

void OrderRow::setPlace(int place, int of)
{
    m_place->setText(locale().toString(place));
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(locale().toString(of)));
    setAccessibleName(tr("%1 of %2: %3").arg(place).arg(of).arg(m_wording));
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < of);
}

QWidget* OrderRow::chainTabs()
{
    QWidget::setTabOrder(this, m_up);
    QWidget::setTabOrder(m_up, m_down);
    return m_down;
}

bool OrderRow::event(QEvent* event)
{
    // Alt+Up and Alt+Down are ours before they are anybody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            event->accept();
    }
    return QFrame::event(event);
}

void OrderRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QFrame::keyPressEvent(event);
    const int by = event->key() == Qt::Key_Up ? -1 : 1;
    if (event->modifiers() & Qt::AltModifier)
        Q_EMIT moved(by);
    else
        Q_EMIT stepped(by);
}

void OrderRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {color(Token::Surface), color(Token::Edge)});
}

} // namespace lamplight::ui
