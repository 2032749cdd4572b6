// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/datepanel.h"

#include "parts/button.h"
#include "parts/text.h"

#include <QDateEdit>
#include <QLocale>
#include <algorithm>

namespace lamplight::ui {

DatePanel::DatePanel(const QDate& today, const QDate& due, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_today(today), m_date(new QDateEdit),
      m_distance(wrapped(caption({})))
{
    column().setGap(Space::S12);
    column().addWidget(heading(tr("When should this card come again?"), TextRole::H3));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    m_date->setMinimumDate(today);
    m_date->setMaximumDate(today.addYears(100));
    m_date->setDate(due.isValid() ? std::max(due, today) : today.addDays(1));
    m_date->setAccessibleName(tr("Day on which the card comes again"));
    column().addWidget(m_date);
    column().addWidget(m_distance);
    auto* foot = new Row(nullptr, Space::S12);
    if (due.isValid()) {
        auto* forget = new Button(tr("Forget it"));
        forget->setToolTip(
            tr("The card becomes new, as if it had never been learned; its answers stay in the history"));
        connect(forget, &Button::clicked, this, &DatePanel::forgetWanted);
        foot->addWidget(forget);
    }
    auto* cancel = new Button(tr("Cancel"));
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    auto* set = new Button(tr("Show it then"), ButtonKind::Primary);
    set->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(set);
    column().addLayout(foot);
    connect(m_date, &QDateEdit::dateChanged, this, &DatePanel::tellDistance);
    connect(cancel, &Button::clicked, this, &DatePanel::cancelled);
    connect(set, &Button::clicked, this, &DatePanel::dateChosen);
    tellDistance();
}

QDate DatePanel::date() const
{
    return m_date->date();
}

void DatePanel::begin()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
}

void DatePanel::tellDistance()
{
    const int days = int(m_today.daysTo(m_date->date()));
    const QString when = days == 0 ? tr("Today.") : tr("In %n day(s).", nullptr, days);
    m_distance->setText(tr("%1 What is known of your memory of it stays.").arg(when));
}

} // namespace lamplight::ui
