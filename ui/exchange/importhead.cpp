// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importhead.h"

#include "exchange/elidedheading.h"
#include "exchange/steps.h"
#include "parts/stack.h"
#include "theme/theme.h"

namespace lamplight::ui {

namespace {
constexpr int stepsBesideTitle = 720; // from this width on, in px at b = 14 px
} // namespace

ImportHead::ImportHead(QWidget* parent)
    : QWidget(parent), m_line(new Row(this, Space::S8, {Space::S24, Space::S12})), m_title(new ElidedHeading),
      m_steps(new Steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_line->addWidget(m_title, 1);
    m_line->addWidget(m_steps);
}

void ImportHead::show(ImportStep step, const QString& name)
{
    m_steps->setStep(step);
    switch (step) {
    case ImportStep::Source:
    case ImportStep::Preview: return m_title->setWhole(name.isEmpty() ? tr("Import") : tr("Import: %1").arg(name));
    case ImportStep::Import: return m_title->setWhole(tr("Importing: %1").arg(name));
    case ImportStep::Report: return m_title->setWhole(tr("Imported: %1").arg(name));
    }
}

void ImportHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_line->setDirection(width() >= px(stepsBesideTitle) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lamplight::ui
