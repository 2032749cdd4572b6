// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/header.h"

#include "parts/button.h"
#include "parts/keycap.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace lamplight::ui {

Header::Header(QWidget* parent)
    : QWidget(parent), m_deck(new QToolButton), m_countdown(soft({})),
      m_goTo(new Button(tr("Go to"), ButtonKind::Quiet))
{
    auto* row = new Row(this, Space::S16, {Space::S8, Space::None});
    m_deck->setAutoRaise(true);
    m_deck->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_deck->setPopupMode(QToolButton::InstantPopup);
    m_deck->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_deck);
    row->addStretch(1);
    row->addWidget(m_countdown);
    m_goTo->setSize(Button::Size::Small);
    m_goTo->setGlyph(Glyph::Search);
    m_goTo->showKey(capText(QKeySequence(Qt::CTRL | Qt::Key_K)));
    m_goTo->setToolTip(tr("Any lesson, concept, question, card or action (Ctrl+K)"));
    connect(m_goTo, &Button::clicked, this, &Header::goToRequested);
    row->addWidget(m_goTo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &Header::apply);
    apply();
}

void Header::apply()
{
    m_deck->setFont(theme().font(TextRole::Body, QFont::DemiBold));
    m_deck->setMinimumWidth(px(100)); // a long title is cut rather than the window widened
    updateGeometry();
}

void Header::setTitle(const QString& title)
{
    QString text = title;
    m_deck->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_deck->setAccessibleName(tr("Course: %1").arg(title));
    m_deck->setToolTip(title);
}

void Header::setCountdown(const QString& countdown)
{
    m_countdown->setText(countdown);
}

void Header::setMenu(QMenu* menu)
{
    m_deck->setMenu(menu);
}

QSize Header::sizeHint() const
{
    return {QWidget::sizeHint().width(), px(metric::header)};
}

void Header::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace lamplight::ui
