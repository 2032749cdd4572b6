// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartframe.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr int plotHeight = 232, daySide = 20; // px at b = 14 px
constexpr double aboutTicks = 4;

/// The largest value that is drawn, whiskers and the dashed line too.
double highestOf(const Chart& chart)
{
    double highest = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double stacked = 0;
        for (const Chart::Bars& bars : chart.bars)
            stacked += bars.unit ? 0 : bars.values[i];
        highest = std::max(highest, stacked);
        if (chart.compare)
            highest = std::max(highest, chart.compare->values[i]);
        if (chart.estimates && chart.estimates->values[i])
            highest = std::max(highest, chart.estimates->values[i]->high);
    }
    return highest;
}

/// A step of 1, 2 or 5 times a power of ten, at least 1, which divides `span` into about four.
double niceStep(double span)
{
    const double rough = span / aboutTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough * 0.999)
            return std::max(1.0, factor * power);
    return std::max(1.0, 10 * power);
}

QFontMetricsF metricsOf(TextRole role)
{
    return QFontMetricsF(theme().font(role));
}

double widestOf(const QStringList& texts, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

} // namespace

ChartFrame::ChartFrame(const Chart& chart, QSizeF size, Qt::LayoutDirection direction)
    : rightToLeft(direction == Qt::RightToLeft), form(chart.form), marks(chart.marks)
{
    chooseScale(chart);
    switch (form) {
    case Chart::Form::Columns: placeColumns(chart, size); break;
    case Chart::Form::Rows: placeRows(chart, size); break;
    case Chart::Form::Calendar: placeDays(chart, size); break;
    }
}

int ChartFrame::heightFor(const Chart& chart, int width)
{
    if (chart.form == Chart::Form::Rows)
        return int(chart.categories.size() + 1) * px(metric::row);
    if (chart.form == Chart::Form::Columns)
        return px(plotHeight);
    const ChartFrame frame(chart, QSizeF(width, px(plotHeight)), Qt::LeftToRight);
    return int(std::ceil(frame.plot.bottom())) + metric::ring;
}

void ChartFrame::chooseScale(const Chart& chart)
{
    least = chart.least;
    if (chart.unit == Chart::Unit::Percent) {
        most = 100;
        step = least >= 50 ? 10 : 25; // least is a multiple of both
        return;
    }
    const double highest = std::max(highestOf(chart), least + 1);
    step = niceStep(highest - least);
    most = least + step * std::ceil((highest - least) / step - 1e-9);
}

void ChartFrame::placeColumns(const Chart& chart, QSizeF size)
{
    const QFontMetricsF metrics = metricsOf(TextRole::Caption);
    double beside = 0;
    for (double value = least; value <= most + step / 2; value += step)
        beside = std::max(beside, metrics.horizontalAdvance(chartMark(chart.unit, value)));
    beside += space(Space::S12);
    const double top = std::max<double>(metrics.height() / 2, chart.raised ? space(Space::S16) : 0);
    const double bottom = metrics.height() + space(Space::S12);
    plot = QRectF(rightToLeft ? 0 : beside, top, std::max(1.0, size.width() - beside),
                  std::max(1.0, size.height() - top - bottom));
}

void ChartFrame::placeRows(const Chart& chart, QSizeF size)
{
    const double gap = space(Space::S16);
    QStringList texts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        texts.append(rowReading(chart, i));
    readings = std::min(widestOf(texts, metricsOf(TextRole::Body)) + 1, size.width() * 0.4);
    labels = std::min(widestOf(chart.categories, metricsOf(TextRole::Body)) + 1, size.width() * 0.38);
    const double height = px(metric::row);
    plot = QRectF((rightToLeft ? readings : labels) + gap, height,
                  std::max(1.0, size.width() - labels - readings - 2 * gap), height * double(chart.categories.size()));
}

/// Weeks across, each from the day that weeks begin with.
void ChartFrame::placeDays(const Chart& chart, QSizeF size)
{
    const QFontMetricsF metrics = metricsOf(TextRole::Caption);
    const QLocale locale;
    labels = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        labels = std::max(labels, metrics.horizontalAdvance(locale.standaloneDayName(day, QLocale::ShortFormat)));
    labels += space(Space::S8);
    before = (chart.firstDay.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7;
    const int weeks = int(chart.categories.size() + before + 6) / 7;
    const double top = metrics.height() + space(Space::S4);
    side = std::max(1.0, std::min<double>(px(daySide), (size.width() - labels) / std::max(1, weeks)));
    plot = QRectF(rightToLeft ? size.width() - labels - weeks * side : labels, top, weeks * side, 7 * side);
}

double ChartFrame::position(double category) const
{
    const double last = double(marks.size()) - 1;
    return form == Chart::Form::Rows || rightToLeft ? last - category : category;
}

QPointF ChartFrame::at(double category, double value) const
{
    const double along = (position(category) + 0.5) / double(std::max<qsizetype>(1, marks.size()));
    const double share = std::clamp((value - least) / (most - least), 0.0, 1.0);
    if (form == Chart::Form::Calendar)
        return band(qsizetype(category)).center();
    if (form == Chart::Form::Rows)
        return {plot.left() + plot.width() * (rightToLeft ? 1 - share : share), plot.bottom() - plot.height() * along};
    return {plot.left() + plot.width() * along, plot.bottom() - plot.height() * share};
}

QRectF ChartFrame::band(qsizetype category) const
{
    if (form == Chart::Form::Calendar) {
        const qsizetype day = category + before;
        const double x = double(day / 7) * side, y = plot.top() + double(day % 7) * side;
        return {rightToLeft ? plot.right() - x - side : plot.left() + x, y, side, side};
    }
    const QPointF middle = at(double(category), least);
    if (form == Chart::Form::Rows) {
        const double height = plot.height() / double(marks.size());
        return {0, middle.y() - height / 2, plot.width() + labels + readings + 2.0 * space(Space::S16), height};
    }
    const double width = plot.width() / double(std::max<qsizetype>(1, marks.size()));
    return {middle.x() - width / 2, plot.top(), width, plot.height()};
}

int ChartFrame::categoryAt(QPointF place) const
{
    for (qsizetype i = 0; i < marks.size(); ++i)
        if (form != Chart::Form::Columns ? band(i).contains(place)
                                         : place.x() >= band(i).left() && place.x() < band(i).right() && place.y() >= 0)
            return int(i);
    return -1;
}

QList<int> ChartFrame::marked() const
{
    if (marks.isEmpty())
        return {};
    const double widest = widestOf(marks, metricsOf(TextRole::Caption)) + space(Space::S8);
    const double each = plot.width() / double(marks.size());
    const int stride = std::max(1, int(std::ceil(widest / each)));
    QList<int> all;
    for (int i = 0; i < marks.size(); i += stride)
        all.append(i);
    return all;
}

QString rowReading(const Chart& chart, qsizetype category)
{
    const auto& estimate = chart.estimates ? chart.estimates->values[category] : std::nullopt;
    if (!estimate)
        return QCoreApplication::translate("parts", "not enough yet");
    const QLocale locale;
    //: A value with its interval: 93 %, 88 to 96
    return QCoreApplication::translate("parts", "%1, %2 to %3")
        .arg(chartValue(chart.unit, estimate->value), locale.toString(estimate->low, 'f', 0),
             locale.toString(estimate->high, 'f', 0));
}

} // namespace lamplight::ui
