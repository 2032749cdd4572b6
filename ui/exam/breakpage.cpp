// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/breakpage.h"

#include "exam/clocktext.h"
#include "parts/button.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "theme/metrics.h"

namespace lamplight::ui {

BreakPage::BreakPage(QWidget* parent)
    : QWidget(parent), m_time(new Text({}, TextRole::H1)), m_next(wrapped(soft({}))),
      m_goOn(new Button(tr("Go on now"), ButtonKind::Primary))
{
    auto* all = new Column(this, Space::None);
    auto* scroll = new ScrollColumn(metric::columnForm);
    scroll->column().addWidget(heading(tr("Break"), TextRole::H2));
    scroll->column().addWidget(m_time);
    scroll->column().addWidget(m_next);
    m_goOn->setToolTip(tr("Ends the break; its rest isn’t added to the exam"));
    scroll->column().addWidget(m_goOn, 0, Qt::AlignLeading);
    scroll->column().addStretch();
    all->addWidget(scroll);
    connect(m_goOn, &Button::clicked, this, &BreakPage::endWanted);
}

void BreakPage::setNext(int section, int of, const QString& name)
{
    const QString title = name.isEmpty() ? tr("section %1 of %2").arg(section).arg(of)
                                         : tr("section %1 of %2, “%3”").arg(section).arg(of).arg(name);
    m_next->setText(tr("After it comes %1. When the break is over, it begins by itself. The exam’s clock stands "
                       "until then.")
                        .arg(title));
}

void BreakPage::setSecondsLeft(int seconds)
{
    m_time->setText(clockText(seconds));
    m_time->setAccessibleName(tr("Break: %1").arg(timeInWords(seconds)));
}

void BreakPage::focusFirst()
{
    m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
