// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/panelhead.h"

#include "parts/text.h"
#include "theme/theme.h"

namespace lamplight::ui {

PanelHead::PanelHead(const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new Row(this, Space::S8, {Space::S16, Space::S4}))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->addWidget(heading(title, TextRole::Body));
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize PanelHead::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, px(metric::field)});
}

} // namespace lamplight::ui
