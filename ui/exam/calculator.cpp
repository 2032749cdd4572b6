// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/calculator.h"

#include "exam/calculation.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace lamplight::ui {

namespace {

constexpr int belowWidth = 400; // px at b = 14 px: wider than a panel beside the question ever is

} // namespace

Calculator::Calculator(QWidget* parent)
    : Panel(inset(Space::S16), Ground::Surface, parent), m_field(new QLineEdit), m_result(new Text({}, TextRole::H3)),
      m_heading(strong(tr("Calculator"))),
      m_hint(wrapped(caption(tr("Enter gives the result. Esc leads back to the question.")))), m_grid(new QGridLayout)
{
    column().addWidget(m_heading);
    m_field->setAccessibleName(tr("Sum"));
    m_field->setPlaceholderText(tr("Such as 12.5 * (3 + 4)"));
    m_field->setLayoutDirection(Qt::LeftToRight); // sums are written from the left everywhere
    m_field->installEventFilter(this);
    column().addWidget(m_field);
    m_result->setElided(true);
    column().addWidget(m_result);
    addButtons();
    column().addWidget(m_hint);
    column().addStretch();
    arrange();
}

void Calculator::addButtons()
{
    auto* board = new QWidget;
    board->setLayoutDirection(Qt::LeftToRight);
    board->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (const QChar sign : QStringLiteral("789÷456×123−0.%+()"))
        addButton(sign, {}, [this, sign] { type(sign); });
    addButton(tr("C"), tr("Clear the sum"), [this] {
        m_field->clear();
        m_result->setText({});
    });
    addButton(QStringLiteral("="), tr("Result"), [this] { reckon(); });
    column().addWidget(board);
}

void Calculator::addButton(const QString& text, const QString& accessibleName, const std::function<void()>& press)
{
    auto* button = new Button(text);
    button->setSize(Button::Size::Small);
    button->setFocusPolicy(Qt::TabFocus);
    if (!accessibleName.isEmpty()) {
        button->setAccessibleName(accessibleName);
        button->setToolTip(accessibleName);
    }
    connect(button, &Button::clicked, this, press);
    m_buttons.append(button);
}

void Calculator::arrange()
{
    const bool below = width() >= px(belowWidth);
    if (m_grid->count() > 0 && m_heading->isHidden() == below)
        return;
    m_heading->setVisible(!below);
    m_hint->setVisible(!below);
    const int inRow = below ? 10 : 4;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons[i], i / inRow, i % inRow);
}

void Calculator::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void Calculator::focusField()
{
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Calculator::type(const QString& sign)
{
    m_field->insert(sign);
}

void Calculator::reckon()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    const auto value = calculate(m_field->text());
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    m_result->setText(value ? QStringLiteral("= %1").arg(plain.toString(*value, 'g', 10)) : tr("This isn’t a sum."));
    m_result->setAccessibleName(m_result->text());
    announce(m_result);
}

bool Calculator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Equal: reckon(); return true;
    case Qt::Key_Escape: Q_EMIT closeWanted(); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

} // namespace lamplight::ui
