// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/scrollcolumn.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace lamplight::ui {

ScrollColumn::ScrollColumn(int widest, Space gap, QWidget* parent)
    : QScrollArea(parent), m_widest(widest), m_body(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is within takes it
    auto* page = new QWidget;
    m_across = new QHBoxLayout(page);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->addStretch(1);
    m_across->addWidget(m_body, 1000);
    m_across->addStretch(1);
    m_column = new Column(m_body, gap, {Space::S32, Space::S32});
    setWidget(page);
    page->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &ScrollColumn::measure);
    measure();
}

void ScrollColumn::measure()
{
    m_body->setMaximumWidth(px(m_widest) + 2 * space(Space::S32));
}

void ScrollColumn::alignBody()
{
    const bool fills = m_column->expandingDirections() & Qt::Vertical;
    m_across->setAlignment(m_body, fills ? Qt::Alignment() : Qt::AlignTop);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        alignBody();
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize)
        showFocused(); // what came or went above it moved it
    return done;
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    showFocused();
}

void ScrollColumn::showFocused()
{
    if (QWidget* inside = focusWidget())
        ensureWidgetVisible(inside, space(Space::S16), space(Space::S16));
}

void ScrollColumn::keyPressEvent(QKeyEvent* event)
{
    using Action = QAbstractSlider::SliderAction;
    Action action = QAbstractSlider::SliderNoAction;
    switch (event->key()) {
    case Qt::Key_PageUp: action = QAbstractSlider::SliderPageStepSub; break;
    case Qt::Key_PageDown: action = QAbstractSlider::SliderPageStepAdd; break;
    case Qt::Key_Home: action = QAbstractSlider::SliderToMinimum; break;
    case Qt::Key_End: action = QAbstractSlider::SliderToMaximum; break;
    case Qt::Key_Up: action = QAbstractSlider::SliderSingleStepSub; break;
    case Qt::Key_Down: action = QAbstractSlider::SliderSingleStepAdd; break;
    default: return QScrollArea::keyPressEvent(event);
    }
    verticalScrollBar()->triggerAction(action);
}

} // namespace lamplight::ui
