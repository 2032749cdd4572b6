// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fittedscroll.h"

#include "theme/theme.h"

#include <QEvent>

#include <algorithm>

namespace lamplight::ui {

FittedScroll::FittedScroll(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void FittedScroll::setContents(QWidget* contents)
{
    setWidget(contents);
    contents->setAutoFillBackground(false); // setWidget has just turned it on
    fit();
}

void FittedScroll::setHighest(int highest)
{
    m_highest = highest;
    fit();
}

bool FittedScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void FittedScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (QWidget* inside = focusWidget())
        ensureWidgetVisible(inside, 0, space(Space::S8));
}

void FittedScroll::fit()
{
    if (!widget())
        return;
    const int needed =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
    const int height = std::min(needed, px(m_highest));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace lamplight::ui
