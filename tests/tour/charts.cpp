// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartpanel.h"
#include "parts/scrollcolumn.h"
#include "stops.h"
#include "theme/metrics.h"
#include "tour.h"

#include <QDate>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

Chart barsOfDays()
{
    Chart chart;
    chart.title = QStringLiteral("Workload to the exam");
    chart.note = QStringLiteral("minutes a day");
    chart.unit = Chart::Unit::Minutes;
    chart.across = QStringLiteral("Day");
    chart.bars = {{QStringLiteral("reviews"), Chart::Fill::Solid, {}},
                  {QStringLiteral("new cards"), Chart::Fill::Hollow, {}},
                  {QStringLiteral("reading"), Chart::Fill::Hatched, {}}};
    chart.compare = Chart::Compare{QStringLiteral("your 35 minutes"), {}};
    chart.raised = Chart::Raised{QStringLiteral("above them"), {}};
    for (int i = 0; i < 19; ++i) {
        const QDate day = QDate(2026, 11, 24).addDays(i);
        chart.categories.append(day.toString(Qt::ISODate));
        chart.marks.append(QString::number(day.day()));
        chart.bars[0].values.append(14 + i);
        chart.bars[1].values.append(i < 11 ? 12 - i : 0);
        chart.bars[2].values.append(i < 15 ? 8 + i % 3 : 0);
        chart.compare->values.append(35);
        if (chart.bars[0].values[i] + chart.bars[1].values[i] + chart.bars[2].values[i] > 35)
            chart.raised->categories.append(i);
    }
    chart.sentence = QStringLiteral("Some days are above your 35 minutes; the fullest is 7 December.");
    return chart;
}

Chart estimatesOfWeeks()
{
    Chart chart;
    chart.title = QStringLiteral("Retention");
    chart.note = QStringLiteral("cards recalled when due, by week");
    chart.unit = Chart::Unit::Percent;
    chart.across = QStringLiteral("Week");
    chart.least = 50;
    Chart::Estimates estimates{
        QStringLiteral("recalled"), QStringLiteral("90 % interval"), QStringLiteral("cards"), {}};
    chart.compare = Chart::Compare{QStringLiteral("you aim at 90 %"), {}};
    for (int i = 0; i < 8; ++i) {
        chart.categories.append(QStringLiteral("Week %1").arg(40 + i));
        chart.marks.append(QString::number(40 + i));
        chart.compare->values.append(90);
        estimates.values.append(i == 3 ? std::nullopt
                                       : std::optional(Chart::Estimate{83.0 + i, 77.0 + i, 88.0 + i, 120}));
    }
    chart.estimates = estimates;
    chart.sentence = QStringLiteral("Last week you recalled 90 % of 120 cards; you aim at 90 %.");
    return chart;
}

Chart rowsOfTopics()
{
    Chart chart = estimatesOfWeeks();
    chart.title = QStringLiteral("Forecast for 13 December, by topic");
    chart.note = QStringLiteral("cards you would recall, with 80 % interval");
    chart.form = Chart::Form::Rows;
    chart.least = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        chart.categories[i] = i == 2 ? QStringLiteral("3 Everything that the syllabus says about the four dimensions "
                                                      "of service management and their limits")
                                     : QStringLiteral("%1 Service value").arg(i + 1);
    chart.marks = chart.categories;
    return chart;
}

Chart notYet()
{
    Chart chart = estimatesOfWeeks();
    chart.title = QStringLiteral("Predicted against seen");
    chart.instead = QStringLiteral("After three answers to cards that were due, this compares what was predicted with "
                                   "what you recalled.");
    return chart;
}

} // namespace

void addChartStops(Tour& tour)
{
    tour.add({QStringLiteral("charts"), QStringLiteral("Charts"), []() -> std::unique_ptr<QWidget> {
                  auto page = std::make_unique<ScrollColumn>(metric::columnWide, Space::S16);
                  for (const Chart& chart : {barsOfDays(), rowsOfTopics(), estimatesOfWeeks(), notYet()})
                      page->column().addWidget(new ChartPanel(chart));
                  return page;
              }});
    tour.add({QStringLiteral("charts-table"), QStringLiteral("Charts as tables"), []() -> std::unique_ptr<QWidget> {
                  auto page = std::make_unique<ScrollColumn>(metric::columnWide, Space::S16);
                  for (const Chart& chart : {barsOfDays(), estimatesOfWeeks()}) {
                      auto* panel = new ChartPanel(chart);
                      panel->setTableShown(true);
                      page->column().addWidget(panel);
                  }
                  return page;
              }});
}

} // namespace lamplight::tour
