// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/findbar.h"

#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace lamplight::ui {

namespace {

QToolButton* tool(Glyph glyph, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_count(soft({})), m_deck(new Button(tr("Whole deck")))
{
    auto* row = new Row(this, Space::S8, {Space::S16, Space::S8});
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find"));
    m_field->addAction(icon(Glyph::Search, Token::InkSoft), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    auto* previous = tool(Glyph::ChevronUp, tr("Previous place (Shift+F3)"));
    auto* next = tool(Glyph::ChevronDown, tr("Next place (F3)"));
    row->addWidget(previous);
    row->addWidget(next);
    m_deck->setCheckable(true);
    m_deck->setGlyph(Glyph::Library);
    m_deck->setToolTip(tr("Also find in every lesson, concept, question and card"));
    row->addWidget(m_deck);
    auto* close = tool(Glyph::Cross, tr("Close (Esc)"));
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_deck, &Button::toggled, this, &FindBar::deckWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::wanted() const
{
    return m_field->text();
}

bool FindBar::wantsDeck() const
{
    return m_deck->isChecked();
}

void FindBar::setCount(qsizetype current, qsizetype count)
{
    const QString said = wanted().trimmed().isEmpty() ? QString()
                         : count == 0                 ? tr("not on this page")
                                                      : tr("%1 of %2").arg(current + 1).arg(count);
    if (said == m_count->text())
        return;
    m_count->setText(said);
    announce(m_count);
}

/// Enter goes on, Shift+Enter goes back, Down leads to the list.
bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT stepWanted(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    Q_EMIT listWanted();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - metric::hairline, width(), metric::hairline, color(Token::Line));
}

} // namespace lamplight::ui
