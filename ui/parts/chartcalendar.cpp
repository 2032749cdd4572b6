// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartcalendar.h"

#include "parts/chartmarks.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

/// A third of the largest value, whole and at least 1.
double calendarStep(const Chart& chart)
{
    const QList<double>& values = chart.bars.first().values;
    const double largest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    return std::max(1.0, std::ceil(largest / 3));
}

void drawDay(QPainter& painter, const QRectF& day, double value, double step)
{
    constexpr double radius = 3;
    const QColor lamp = color(Token::Lamp);
    if (value <= 0)
        return drawBox(painter, day, {.fill = color(Token::Well), .edge = color(Token::Line), .radius = radius});
    if (value > 2 * step)
        return drawBox(painter, day, {.fill = lamp, .radius = radius});
    if (value > step)
        drawHatchLines(painter, day, lamp);
    drawBox(painter, day, {.edge = lamp, .width = 1.5, .radius = radius});
}

void drawMonths(QPainter& painter, const Chart& chart, const ChartFrame& frame)
{
    const double height = painter.fontMetrics().height();
    const double edge = frame.rightToLeft ? frame.plot.left() : frame.plot.right();
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const QDate day = chart.firstDay.addDays(i);
        if (day.day() != 1)
            continue;
        const QString name = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        const double width = painter.fontMetrics().horizontalAdvance(name) + 1;
        const QRectF band = frame.band(i);
        const QRectF place(frame.rightToLeft ? band.right() - width : band.left(), 0, width, height);
        if (frame.rightToLeft ? place.left() >= edge : place.right() <= edge) // not cut at the end
            painter.drawText(place, Qt::AlignCenter, name);
    }
}

void drawWeekdays(QPainter& painter, const ChartFrame& frame)
{
    const int first = int(QLocale().firstDayOfWeek());
    // Every other one, so that they keep apart at large text.
    for (int row = 0; row < 7; row += 2) {
        const int day = (first - 1 + row) % 7 + 1;
        const double y = frame.plot.top() + row * frame.side;
        const QRectF place(frame.rightToLeft ? frame.plot.right() : frame.plot.left() - frame.labels, y,
                           frame.labels - space(Space::S8), frame.side);
        const QRectF shown = frame.rightToLeft ? place.translated(space(Space::S8), 0) : place;
        drawWords(painter, shown, Qt::AlignLeading | Qt::AlignVCenter,
                  QLocale().standaloneDayName(day, QLocale::ShortFormat), Qt::TextDontClip);
    }
}

} // namespace

void drawCalendar(QPainter& painter, const Chart& chart, const ChartFrame& frame)
{
    const double step = calendarStep(chart), gap = std::max(1.0, frame.side * 0.12);
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        drawDay(painter, frame.band(i).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), chart.bars.first().values[i],
                step);
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(Token::InkSoft));
    drawMonths(painter, chart, frame);
    drawWeekdays(painter, frame);
}

QList<ChartKey> calendarKeys(const Chart& chart)
{
    const double step = calendarStep(chart);
    const QString one = chartValue(chart.unit, step), two = chartValue(chart.unit, 2 * step);
    return {{ChartKey::Sign::Hollow, QCoreApplication::translate("parts", "up to %1").arg(one)},
            {ChartKey::Sign::Hatched, QCoreApplication::translate("parts", "up to %1").arg(two)},
            {ChartKey::Sign::Solid, QCoreApplication::translate("parts", "more")}};
}

} // namespace lamplight::ui
