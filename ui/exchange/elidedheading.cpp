// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/elidedheading.h"

#include "parts/accessible.h"
#include "theme/theme.h"

#include <QEvent>

namespace lamplight::ui {

ElidedHeading::ElidedHeading(QWidget* parent) : Text({}, TextRole::H2, Token::Ink, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Heading);
}

void ElidedHeading::setWhole(const QString& text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedHeading::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ElidedHeading::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(120)), fontMetrics().height()};
}

void ElidedHeading::resizeEvent(QResizeEvent* event)
{
    Text::resizeEvent(event);
    elide();
}

void ElidedHeading::changeEvent(QEvent* event)
{
    Text::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedHeading::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideMiddle, width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

} // namespace lamplight::ui
