// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/stackedbar.h"

#include "parts/accessible.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

StackedBar::StackedBar(QWidget* parent) : QWidget(parent), m_thickness(metric::bar)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StackedBar::setParts(const QList<Part>& parts)
{
    m_parts = parts;
    QStringList names;
    for (const Part& part : parts)
        if (!part.name.isEmpty())
            names.append(part.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
    update();
}

void StackedBar::setThickness(int thickness)
{
    m_thickness = thickness;
    updateGeometry();
}

QSize StackedBar::sizeHint() const
{
    return {px(200), px(m_thickness)};
}

QList<QRect> StackedBar::places() const
{
    double sum = 0;
    int shown = 0;
    for (const Part& part : m_parts) {
        sum += qMax(0.0, part.value);
        shown += part.value > 0;
    }
    const int gap = space(Space::S4);
    const double room = qMax(0, width() - gap * qMax(0, shown - 1));
    QList<QRect> places;
    double x = 0;
    for (const Part& part : m_parts) {
        const double length = sum > 0 ? room * qMax(0.0, part.value) / sum : 0;
        const int from = qRound(x), to = qRound(x + length);
        places.append(QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, to - from, height())));
        if (part.value > 0)
            x += length + gap;
    }
    return places;
}

void StackedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QList<QRect> rects = places();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].value <= 0)
            continue;
        const QColor ink = color(colorOf(m_parts[i].tone));
        constexpr double radius = 2;
        switch (m_parts[i].fill) {
        case Fill::Solid: drawBox(painter, rects[i], {.fill = ink, .radius = radius}); break;
        case Fill::Hollow: drawBox(painter, rects[i], {.edge = ink, .width = 2, .radius = radius}); break;
        case Fill::Hatched:
            drawHatch(painter, rects[i], ink, radius);
            drawBox(painter, rects[i], {.edge = ink, .radius = radius});
            break;
        case Fill::Track: drawBox(painter, rects[i], {.fill = color(Token::Line), .radius = radius}); break;
        }
    }
}

} // namespace lamplight::ui
