// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optimisetext.h"

#include "settings/settingwords.h"
#include "settings/steptext.h"

#include <QLocale>
#include <cmath>

namespace lamplight::ui {

namespace {

QString figure(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

double percent(double share)
{
    return std::round(share * 1000) / 10;
}

} // namespace

QString verdictText(const study::DeckOptimisation& found)
{
    using Verdict = memory::Optimised::Verdict;
    const QString answers = QLocale().toString(qulonglong(found.reviews));
    switch (found.result.verdict) {
    case Verdict::Better:
        return SettingWords::tr("Fitted to %1 answers, and better on those that it hadn’t seen.").arg(answers);
    case Verdict::TooFew:
        return SettingWords::tr("%1 answers are too few to learn from: the weights stay as they are.").arg(answers);
    case Verdict::WorseHeldOut:
        return SettingWords::tr("Worse than the usual weights on answers that it hadn’t seen: the weights stay as they "
                                "are.");
    case Verdict::NoBetter: return SettingWords::tr("No better than the weights in use, which stay as they are.");
    }
    return {};
}

QList<QStringList> comparisonRows(const study::DeckOptimisation& found)
{
    const memory::Evaluation &before = found.result.before, &after = found.result.after;
    QList<QStringList> rows{
        {SettingWords::tr("Measure"), SettingWords::tr("Before"), SettingWords::tr("After")},
        {SettingWords::tr("Log loss (less is better)"), figure(before.logLoss, 4), figure(after.logLoss, 4)},
        {SettingWords::tr("RMSE (bins; less is better)"), figure(before.rmseBins, 4), figure(after.rmseBins, 4)},
        {SettingWords::tr("Reviews a day, next 60 days"), figure(found.reviewsPerDayBefore, 1),
         figure(found.reviewsPerDayAfter, 1)}};
    if (found.steps.learning)
        rows.append({SettingWords::tr("Learning steps"), QStringLiteral("–"), stepsText(*found.steps.learning)});
    if (found.steps.relearning)
        rows.append({SettingWords::tr("Relearning steps"), QStringLiteral("–"), stepsText(*found.steps.relearning)});
    if (found.costs.answers > 0)
        rows.append(
            {SettingWords::tr("Seconds of a Good answer"), QStringLiteral("–"), figure(found.costs.seconds.good, 1)});
    return rows;
}

Chart calibrationChart(const study::DeckOptimisation& found)
{
    Chart chart;
    chart.title = SettingWords::tr("Predicted against recalled");
    chart.note = SettingWords::tr("share of answers, after training");
    chart.unit = Chart::Unit::Percent;
    chart.across = SettingWords::tr("Predicted");
    Chart::Estimates seen{SettingWords::tr("Recalled"), {}, SettingWords::tr("answers"), {}, true};
    Chart::Compare predicted{SettingWords::tr("As predicted"), {}};
    for (const memory::CalibrationPoint& point : found.result.after.calibration) {
        const double recalled = percent(point.recalled);
        chart.categories.append(chartValue(chart.unit, percent(point.predicted)));
        chart.marks.append(chart.categories.last());
        seen.values.append(Chart::Estimate{recalled, recalled, recalled, int(point.items)});
        predicted.values.append(percent(point.predicted));
    }
    chart.estimates = seen;
    chart.compare = predicted;
    chart.sentence = SettingWords::tr("The closer the line runs to the dashed one, the more a predicted chance of "
                                      "recall is worth.");
    if (chart.categories.isEmpty())
        chart.instead = SettingWords::tr("Not enough answers yet for a curve.");
    return chart;
}

} // namespace lamplight::ui
