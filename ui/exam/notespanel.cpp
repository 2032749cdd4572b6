// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/notespanel.h"

#include "parts/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace lamplight::ui {

namespace {
constexpr int noteFor = 1000; // ms of rest after which what was written is kept
} // namespace

NotesPanel::NotesPanel(QWidget* parent)
    : Panel(inset(Space::S16), Ground::Surface, parent), m_title(strong({})), m_field(new QPlainTextEdit),
      m_pause(new QTimer(this))
{
    column().addWidget(m_title);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    column().addWidget(m_field, 1);
    column().addWidget(wrapped(caption(tr("Kept with the question. Esc leads back to it."))));
    m_pause->setSingleShot(true);
    m_pause->setInterval(noteFor);
    connect(m_field, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &NotesPanel::finish);
}

void NotesPanel::setNote(int position, const QString& note)
{
    m_onDisk = note;
    if (position == m_position && m_field->toPlainText() == note)
        return;
    if (position == m_position && m_pause->isActive())
        return; // more is being written
    m_position = position;
    m_title->setText(tr("Notes on question %1").arg(position));
    m_field->setAccessibleName(m_title->text());
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(note);
}

void NotesPanel::focusNote()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NotesPanel::finish()
{
    m_pause->stop();
    if (m_field->toPlainText() != m_onDisk)
        Q_EMIT noted(m_field->toPlainText());
}

bool NotesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        finish();
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return Panel::eventFilter(watched, event);
    finish();
    Q_EMIT closeWanted();
    return true;
}

} // namespace lamplight::ui
