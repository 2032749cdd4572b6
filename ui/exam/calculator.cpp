// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/calculator.h"

#include "exam/calculation.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace lamplight::ui {

Calculator::Calculator(QWidget* parent)
    : Panel(inset(Space::S16), Ground::Surface, parent), m_field(new QLineEdit), m_result(new Text({}, TextRole::H3))
{
    column().addWidget(strong(tr("Calculator")));
    m_field->setAccessibleName(tr("Sum"));
    m_field->setPlaceholderText(tr("Such as 12.5 * (3 + 4)"));
    m_field->setLayoutDirection(Qt::LeftToRight); // sums are written from the left everywhere
    m_field->installEventFilter(this);
    column().addWidget(m_field);
    m_result->setElided(true);
    column().addWidget(m_result);
    addButtons();
    column().addWidget(wrapped(caption(tr("Enter gives the result. Esc leads back to the question."))));
    column().addStretch();
}

void Calculator::addButtons()
{
    auto* board = new QWidget;
    board->setLayoutDirection(Qt::LeftToRight);
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList signs{QStringLiteral("7 8 9 ÷"), QStringLiteral("4 5 6 ×"), QStringLiteral("1 2 3 −"),
                            QStringLiteral("0 . % +"), QStringLiteral("( )")};
    for (int row = 0; row < signs.size(); ++row) {
        const QStringList line = signs[row].split(u' ');
        for (int at = 0; at < line.size(); ++at) {
            auto* button = new Button(line[at]);
            button->setSize(Button::Size::Small);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &Button::clicked, this, [this, sign = line[at]] { type(sign); });
            grid->addWidget(button, row, at);
        }
    }
    auto* clear = new Button(tr("C"));
    clear->setSize(Button::Size::Small);
    clear->setAccessibleName(tr("Clear"));
    clear->setToolTip(tr("Clear the sum"));
    connect(clear, &Button::clicked, this, [this] {
        m_field->clear();
        m_result->setText({});
    });
    auto* equals = new Button(QStringLiteral("="));
    equals->setSize(Button::Size::Small);
    equals->setAccessibleName(tr("Result"));
    connect(equals, &Button::clicked, this, &Calculator::reckon);
    grid->addWidget(clear, int(signs.size()) - 1, 2);
    grid->addWidget(equals, int(signs.size()) - 1, 3);
    column().addWidget(board);
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
