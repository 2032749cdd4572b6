// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progresscharts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

QString percentOf(double share)
{
    return QLocale().toString(int(std::lround(share * 100)));
}

Chart forecastRows(const QString& title, const QString& note, const QString& across)
{
    Chart chart;
    chart.title = title;
    chart.note = note;
    chart.form = Chart::Form::Rows;
    chart.unit = Chart::Unit::Percent;
    chart.across = across;
    chart.estimates = Chart::Estimates{QCoreApplication::translate("progress", "forecast"),
                                       QCoreApplication::translate("progress", "80 % interval"),
                                       QCoreApplication::translate("progress", "cards"),
                                       {}};
    return chart;
}

void addForecastRow(Chart& chart, const QString& name, const GivenForecast& given)
{
    chart.categories.append(name);
    chart.marks.append(name);
    chart.estimates->values.append(Chart::Estimate{given.mean * 100, given.low * 100, given.high * 100, given.cards});
}

} // namespace

Chart forecastChart(const study::ProgressFigures& figures)
{
    const QString title =
        figures.examDate
            ? QCoreApplication::translate("progress", "Forecast for %1, by topic").arg(shortDay(*figures.examDate))
            : QCoreApplication::translate("progress", "Forecast by topic");
    Chart chart = forecastRows(title,
                               QCoreApplication::translate("progress", "cards that you would recall that day if "
                                                                       "you keep to the plan"),
                               QCoreApplication::translate("progress", "Topic"));
    if (!figures.examDate) {
        chart.instead = QCoreApplication::translate("progress", "With an exam date, this shows what you would recall "
                                                                "of each topic on that day.");
        return chart;
    }
    if (figures.forecasts.isEmpty()) {
        chart.instead = QCoreApplication::translate("progress", "No forecast has been made yet: it comes with the plan "
                                                                "that Today makes.");
        return chart;
    }
    const study::TopicForecast* lowest = nullptr;
    for (const study::TopicForecast& topic : figures.forecasts) {
        const bool whole = topic.title.isEmpty() && topic.code.isEmpty();
        addForecastRow(chart,
                       whole ? QCoreApplication::translate("progress", "The whole exam")
                             : QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed(),
                       topic.given);
        if (!whole && (!lowest || topic.given.mean < lowest->given.mean))
            lowest = &topic;
    }
    const GivenForecast& first = figures.forecasts.first().given;
    const QString day = shortDay(QDateTime::fromMSecsSinceEpoch(first.at).date());
    chart.sentence = QCoreApplication::translate("progress", "As foretold on %1: %2 %, between %3 and %4.")
                         .arg(day, percentOf(first.mean), percentOf(first.low), percentOf(first.high));
    if (lowest)
        chart.sentence += QString(u' ' + QCoreApplication::translate("progress", "The weakest topic is %1 with %2 %.")
                                             .arg(lowest->title, percentOf(lowest->given.mean)));
    return chart;
}

Chart scoredChart(const study::ProgressFigures& figures)
{
    Chart chart = forecastRows(QCoreApplication::translate("progress", "Forecasts against what came"),
                               QCoreApplication::translate("progress", "each as it was given before an exam day"),
                               QCoreApplication::translate("progress", "Forecast"));
    chart.compare = Chart::Compare{QCoreApplication::translate("progress", "what came"), {}};
    if (figures.scored.isEmpty()) {
        chart.instead =
            QCoreApplication::translate("progress", "After an exam day, this compares what was foretold for "
                                                    "it with what you recalled.");
        return chart;
    }
    double error = 0;
    int within = 0;
    for (const study::ScoredForecast& scored : figures.scored) {
        const GivenForecast& given = scored.given;
        addForecastRow(chart,
                       QCoreApplication::translate("progress", "%1, foretold on %2")
                           .arg(scored.exam.isEmpty() ? longDay(given.examDate) : scored.exam,
                                shortDay(QDateTime::fromMSecsSinceEpoch(given.at).date())),
                       given);
        chart.compare->values.append(*given.outcome * 100);
        error += std::abs(*given.outcome - given.mean);
        within += *given.outcome >= given.low && *given.outcome <= given.high;
    }
    chart.sentence =
        QCoreApplication::translate("progress",
                                    "Of %n forecast(s), %1 held what came; on average they "
                                    "lay %2 points off.",
                                    nullptr, int(figures.scored.size()))
            .arg(QLocale().toString(within), QLocale().toString(error * 100 / double(figures.scored.size()), 'f', 1));
    return chart;
}

} // namespace lamplight::ui
