// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aimfields.h"

#include "parts/button.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <QDateEdit>
#include <QSpinBox>

namespace lamplight::ui {

namespace {

constexpr int usualMinutes = 35;
constexpr int usualWeeks = 6;

/// A question, its field, and below it a remark and the way out.
QWidget* askedField(const QString& question, QWidget* field, Text* remark, Button* wayOut)
{
    auto* all = new QWidget;
    auto* column = new Column(all, Space::S8);
    column->addWidget(heading(question, TextRole::H3));
    column->addWidget(field);
    auto* below = new Row(nullptr, Space::S8);
    below->addWidget(wrapped(remark), 1);
    wayOut->setSize(Button::Size::Small);
    below->addWidget(wayOut, 0, Qt::AlignTop);
    column->addLayout(below);
    column->addStretch(1);
    return all;
}

} // namespace

AimFields::AimFields(const QDate& today, const Aim& aim, QWidget* parent)
    : QWidget(parent), m_today(today), m_dateKnown(aim.examDate.has_value()),
      m_minutesKnown(aim.minutesPerDay.has_value()), m_date(new QDateEdit), m_minutes(new QSpinBox),
      m_distance(caption({})), m_pace(caption({})), m_noDate(new Button({}, ButtonKind::Link)),
      m_noMinutes(new Button({}, ButtonKind::Link))
{
    auto* row = new Row(this, Space::S24);
    row->addWidget(makeDate(aim), 1);
    row->addWidget(makeMinutes(aim), 1);
    update();
}

QWidget* AimFields::makeDate(const Aim& aim)
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    m_date->setDate(aim.examDate.value_or(m_today.addDays(7 * usualWeeks)));
    m_date->setAccessibleName(tr("Day of the exam"));
    connect(m_date, &QDateEdit::dateChanged, this, &AimFields::update);
    connect(m_noDate, &Button::clicked, this, [this] {
        m_dateKnown = !m_dateKnown;
        update();
        (m_dateKnown ? static_cast<QWidget*>(m_date) : m_noDate)->setFocus();
    });
    return askedField(tr("When is the exam?"), m_date, m_distance, m_noDate);
}

QWidget* AimFields::makeMinutes(const Aim& aim)
{
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAlignment(Qt::AlignCenter);
    m_minutes->setValue(aim.minutesPerDay.value_or(usualMinutes));
    m_minutes->setAccessibleName(tr("Minutes a day"));
    connect(m_minutes, &QSpinBox::valueChanged, this, &AimFields::update);
    connect(m_noMinutes, &Button::clicked, this, [this] {
        m_minutesKnown = !m_minutesKnown;
        update();
        (m_minutesKnown ? static_cast<QWidget*>(m_minutes) : m_noMinutes)->setFocus();
    });
    return askedField(tr("How many minutes a day?"), m_minutes, m_pace, m_noMinutes);
}

void AimFields::update()
{
    m_date->setEnabled(m_dateKnown);
    m_minutes->setEnabled(m_minutesKnown);
    m_noDate->setText(m_dateKnown ? tr("I do not know yet") : tr("I know the day"));
    m_noMinutes->setText(m_minutesKnown ? tr("Decide later") : tr("Set the minutes"));
    const int days = int(m_today.daysTo(m_date->date()));
    m_distance->setText(!m_dateKnown ? tr("no day is set: nothing is counted down")
                        : days > 0   ? tr("%n day(s) from today", nullptr, days)
                        : days == 0  ? tr("that is today")
                                     : tr("that day is past"));
    m_pace->setText(m_minutesKnown ? tr("what is due on a day may be less") : tr("no limit: all that is due"));
    Q_EMIT changed();
}

Aim AimFields::aim() const
{
    Aim aim;
    if (m_dateKnown)
        aim.examDate = m_date->date();
    if (m_minutesKnown)
        aim.minutesPerDay = m_minutes->value();
    return aim;
}

} // namespace lamplight::ui
