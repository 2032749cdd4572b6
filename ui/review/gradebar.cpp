// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gradebar.h"

#include "parts/button.h"
#include "study/reviewdesk.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLocale>
#include <utility>

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

GradeBar::GradeBar(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const std::array<QString, 4> names{tr("Again"), tr("Hard"), tr("Good"), tr("Easy")};
    m_grid->setContentsMargins({});
    for (size_t i = 0; i < names.size(); ++i) {
        m_buttons[i] = new Button(names[i]);
        m_buttons[i]->setKey(QKeySequence(Qt::Key_1 + int(i)));
        connect(m_buttons[i], &Button::clicked, this, [this, i] { Q_EMIT graded(static_cast<Rating>(i + 1)); });
    }
    arrange(px(metric::columnCard));
}

void GradeBar::setOutcomes(const std::array<memory::Outcome, 4>& outcomes)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString wait = waitText(outcomes[i]);
        m_buttons[i]->setNote(wait);
        m_buttons[i]->setAccessibleName(tr("%1, next in %2").arg(m_buttons[i]->text(), wait));
        m_buttons[i]->setToolTip(tr("%1: comes again in %2 (%3)").arg(m_buttons[i]->text(), wait).arg(i + 1));
    }
    arrange(width());
}

void GradeBar::setUnscheduled()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setNote(tr("not scheduled"));
        m_buttons[i]->setAccessibleName(tr("%1, not scheduled").arg(m_buttons[i]->text()));
        m_buttons[i]->setToolTip(tr("%1: noted, and nothing is rescheduled (%2)").arg(m_buttons[i]->text()).arg(i + 1));
    }
    arrange(width());
}

void GradeBar::focusOn(Rating rating)
{
    m_buttons[static_cast<size_t>(rating) - 1]->setFocus(Qt::OtherFocusReason);
}

QSize GradeBar::cell() const
{
    QSize size;
    for (const Button* button : m_buttons)
        size = size.expandedTo(button->sizeHint());
    return size;
}

QSize GradeBar::minimumSizeHint() const
{
    return {cell().width(), QWidget::minimumSizeHint().height()};
}

/// All four alike in a row, so that the eye finds its place; where the width ends, in two rows or below each other.
void GradeBar::arrange(int width)
{
    const int gap = space(Space::S12);
    const auto fits = [&](int columns) { return columns * cell().width() + (columns - 1) * gap <= width; };
    const int across = fits(4) ? 4 : fits(2) ? 2 : 1;
    m_grid->setSpacing(gap);
    if (across == std::exchange(m_across, across))
        return;
    for (int i = 0; i < 4; ++i) {
        m_grid->addWidget(m_buttons[size_t(i)], i / across, i % across);
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
    }
}

void GradeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

} // namespace lamplight::ui
