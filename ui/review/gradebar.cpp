// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gradebar.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "study/reviewdesk.h"
#include "theme/theme.h"

#include <QKeySequence>
#include <QLocale>

namespace lamplight::ui {

QString waitText(const memory::Outcome& outcome)
{
    const memory::Wait wait = outcome.due;
    if (wait.days == 0)
        return GradeBar::tr("%n min", nullptr, wait.minutes);
    if (wait.days < 60)
        return GradeBar::tr("%n day(s)", nullptr, wait.days);
    const auto number = [](double value) { return QLocale().toString(value, 'f', value < 10 ? 1 : 0); };
    return wait.days < 730 ? GradeBar::tr("%1 months").arg(number(wait.days / 30.44))
                           : GradeBar::tr("%1 years").arg(number(wait.days / 365.25));
}

GradeBar::GradeBar(QWidget* parent) : QWidget(parent)
{
    const std::array<QString, 4> names{tr("Again"), tr("Hard"), tr("Good"), tr("Easy")};
    auto* row = new Flow(this, Space::S12, Space::S12, Qt::AlignHCenter);
    for (size_t i = 0; i < names.size(); ++i) {
        m_buttons[i] = new Button(names[i]);
        m_buttons[i]->setKey(QKeySequence(Qt::Key_1 + int(i)));
        connect(m_buttons[i], &Button::clicked, this, [this, i] { Q_EMIT graded(static_cast<Rating>(i + 1)); });
        row->addWidget(m_buttons[i]);
    }
}

void GradeBar::setOutcomes(const std::array<memory::Outcome, 4>& outcomes)
{
    int widest = px(120);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString wait = waitText(outcomes[i]);
        m_buttons[i]->setNote(wait);
        m_buttons[i]->setAccessibleName(tr("%1, next in %2").arg(m_buttons[i]->text(), wait));
        m_buttons[i]->setToolTip(tr("%1: comes again in %2 (%3)").arg(m_buttons[i]->text(), wait).arg(i + 1));
        widest = std::max(widest, m_buttons[i]->sizeHint().width());
    }
    for (Button* button : m_buttons) // all four alike, so that the eye finds its place
        button->setMinimumWidth(widest);
}

void GradeBar::focusOn(Rating rating)
{
    m_buttons[static_cast<size_t>(rating) - 1]->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
