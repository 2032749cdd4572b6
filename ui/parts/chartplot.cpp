// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartplot.h"

#include "parts/accessible.h"
#include "parts/chartscene.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamplight::ui {

namespace {

constexpr int leastWidth = 240; // px at b = 14 px

} // namespace

ChartPlot::ChartPlot(const Chart& chart, QWidget* parent) : QWidget(parent), m_scene(new ChartScene(chart, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.sentence);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

QSize ChartPlot::sizeHint() const
{
    return {px(leastWidth), heightForWidth(px(leastWidth))};
}

QSize ChartPlot::minimumSizeHint() const
{
    return {px(leastWidth) / 2, sizeHint().height()};
}

int ChartPlot::heightForWidth(int width) const
{
    return ChartFrame::heightFor(m_scene->chart(), width);
}

void ChartPlot::arrange()
{
    m_scene->arrange(size(), layoutDirection());
    update();
}

void ChartPlot::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ChartPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ChartPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, rect(), rect());
}

void ChartPlot::setCurrent(int category)
{
    if (category == m_current)
        return;
    m_current = category;
    m_scene->setCurrent(category);
    const QString reading = category < 0 ? QString() : chartReading(m_scene->chart(), category);
    if (hasFocus() && !reading.isEmpty()) {
        setAccessibleName(reading);
        announce(this);
    } else {
        setAccessibleName(m_scene->chart().title);
    }
    update();
    Q_EMIT reads(reading);
}

/// How many categories a key goes on; 0: it is none of ours.
int ChartPlot::stepOf(int key) const
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const Chart::Form form = m_scene->chart().form;
    const int across = form == Chart::Form::Columns ? 1 : form == Chart::Form::Calendar ? 7 : 0;
    const int down = form == Chart::Form::Columns ? 0 : 1;
    switch (key) {
    case Qt::Key_Right: return rightToLeft ? -across : across;
    case Qt::Key_Left: return rightToLeft ? across : -across;
    case Qt::Key_Down: return down;
    case Qt::Key_Up: return -down;
    default: return 0;
    }
}

void ChartPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_scene->chart().categories.size()) - 1;
    const int step = stepOf(event->key());
    if (step != 0 && m_current < 0)
        setCurrent(step > 0 && m_scene->chart().form != Chart::Form::Calendar ? 0 : last);
    else if (step != 0 && m_current + step >= 0 && m_current + step <= last)
        setCurrent(m_current + step);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else if (step == 0)
        QWidget::keyPressEvent(event);
}

void ChartPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setAccessibleName(m_scene->chart().title);
}

void ChartPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(m_scene->frame().categoryAt(event->position()));
}

void ChartPlot::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent(-1);
}

} // namespace lamplight::ui
