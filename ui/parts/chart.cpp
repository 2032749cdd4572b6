// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <functional>

namespace lamplight::ui {

namespace {

using Cell = std::function<QString(Chart::Unit, double)>;

QStringList headings(const Chart& chart)
{
    QStringList all{chart.across};
    for (const Chart::Bars& bars : chart.bars)
        all.append(bars.name);
    if (const auto& estimates = chart.estimates)
        all << estimates->name << QCoreApplication::translate("parts", "%1, from").arg(estimates->interval)
            << QCoreApplication::translate("parts", "%1, to").arg(estimates->interval) << estimates->counted;
    if (chart.compare)
        all.append(chart.compare->name);
    if (chart.raised)
        all.append(chart.raised->name);
    return all;
}

QStringList rowOf(const Chart& chart, qsizetype at, const Cell& cell)
{
    QStringList all{chart.categories[at]};
    for (const Chart::Bars& bars : chart.bars)
        all.append(cell(bars.unit.value_or(chart.unit), bars.values[at]));
    if (const auto& estimates = chart.estimates) {
        const auto& estimate = estimates->values[at];
        if (estimate)
            all << cell(chart.unit, estimate->value) << cell(chart.unit, estimate->low)
                << cell(chart.unit, estimate->high) << QString::number(estimate->count);
        else
            all << QString() << QString() << QString() << QString();
    }
    if (chart.compare)
        all.append(cell(chart.unit, chart.compare->values[at]));
    if (chart.raised)
        all.append(chart.raised->categories.contains(at) ? QCoreApplication::translate("parts", "yes") : QString());
    return all;
}

QString quoted(QString cell)
{
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return QString(u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"');
}

QString csvLine(const QStringList& cells)
{
    QStringList all;
    for (const QString& cell : cells)
        all.append(quoted(cell));
    return QString(all.join(u',') + QLatin1String("\r\n"));
}

} // namespace

QString chartMark(Chart::Unit unit, double value)
{
    return chartValue(unit == Chart::Unit::Minutes ? Chart::Unit::Count : unit, value);
}

QString chartValue(Chart::Unit unit, double value)
{
    const bool whole = unit == Chart::Unit::Percent || value >= 10 || qAbs(value - qRound64(value)) < 0.05;
    const QString number = QLocale().toString(value, 'f', whole ? 0 : 1);
    switch (unit) {
    case Chart::Unit::Percent: return QCoreApplication::translate("parts", "%1 %").arg(number);
    case Chart::Unit::Minutes: return QCoreApplication::translate("parts", "%1 min").arg(number);
    case Chart::Unit::Count: break;
    }
    return number;
}

QString chartReading(const Chart& chart, qsizetype category)
{
    QStringList parts;
    const auto add = [&](const QString& name, double value, std::optional<Chart::Unit> unit = {}) {
        //: A series of a chart and its value
        parts.append(
            QCoreApplication::translate("parts", "%1 %2").arg(name, chartValue(unit.value_or(chart.unit), value)));
    };
    for (const Chart::Bars& bars : chart.bars)
        add(bars.name, bars.values[category], bars.unit);
    if (const auto& estimates = chart.estimates) {
        if (const auto& estimate = estimates->values[category]) {
            add(estimates->name, estimate->value);
            parts.append(QCoreApplication::translate("parts", "between %1 and %2")
                             .arg(chartValue(chart.unit, estimate->low), chartValue(chart.unit, estimate->high)));
            parts.append(QCoreApplication::translate("parts", "%1 %2")
                             .arg(QLocale().toString(estimate->count), estimates->counted));
        } else {
            parts.append(QCoreApplication::translate("parts", "not enough yet"));
        }
    }
    if (chart.compare)
        add(chart.compare->name, chart.compare->values[category]);
    if (chart.raised && chart.raised->categories.contains(category))
        parts.append(chart.raised->name);
    return QCoreApplication::translate("parts", "%1: %2")
        .arg(chart.categories[category], parts.join(QStringLiteral(", ")));
}

QList<QStringList> chartTable(const Chart& chart)
{
    QList<QStringList> rows{headings(chart)};
    const Cell cell = chartValue;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        rows.append(rowOf(chart, i, cell));
    return rows;
}

QString chartCsv(const Chart& chart)
{
    QString text = csvLine(headings(chart));
    const Cell plain = [](Chart::Unit, double value) { return QString::number(value, 'g', 6); };
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        text += csvLine(rowOf(chart, i, plain));
    return text;
}

} // namespace lamplight::ui
