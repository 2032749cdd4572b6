// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progresscharts.h"
#include "study/estimates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

QString pointsOf(double share)
{
    return QLocale().toString(int(std::lround(share * 100)));
}

std::optional<Chart::Estimate> shownEstimate(const memory::Recalled& recalled)
{
    const auto estimate = study::estimateOf(recalled);
    if (!estimate)
        return std::nullopt;
    return Chart::Estimate{estimate->rate * 100, estimate->low * 100, estimate->high * 100, estimate->asked};
}

Chart::Estimates recalledEstimates()
{
    Chart::Estimates estimates;
    estimates.name = QCoreApplication::translate("progress", "recalled");
    estimates.interval = QCoreApplication::translate("progress", "90 % interval");
    estimates.counted = QCoreApplication::translate("progress", "answers");
    return estimates;
}

Chart percentChart(const QString& title, const QString& note, const QString& across)
{
    Chart chart;
    chart.title = title;
    chart.note = note;
    chart.unit = Chart::Unit::Percent;
    chart.across = across;
    chart.estimates = recalledEstimates();
    return chart;
}

/// Where the axis begins, so that nothing drawn lies below it: a multiple of 25, at most 50.
double leastShown(const Chart& chart)
{
    double least = 50;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        if (const auto& estimate = chart.estimates->values[i])
            least = std::min(least, estimate->low);
        if (chart.compare)
            least = std::min(least, chart.compare->values[i]);
    }
    return 25 * std::floor(std::max(0.0, least) / 25);
}

QString notYetSaid(int asked)
{
    const int missing = study::leastObservations - asked;
    return QCoreApplication::translate("progress",
                                       "After three answers to cards from an earlier day this can be said; "
                                       "%n more to go.",
                                       nullptr, missing);
}

void addRecalled(Chart& chart, const QString& name, const QString& mark, const memory::Recalled& recalled,
                 double compare)
{
    chart.categories.append(name);
    chart.marks.append(mark);
    chart.estimates->values.append(shownEstimate(recalled));
    chart.compare->values.append(compare * 100);
}

memory::AnswerDay answersOfAll(const study::ProgressFigures& figures, const QList<Period>& periods)
{
    return answersIn(figures, periods.first().first, periods.last().last);
}

} // namespace

Chart retentionChart(const study::ProgressFigures& figures, Range range)
{
    const QList<Period> periods = periodsOf(range, firstStudied(figures), figures.today);
    Chart chart = percentChart(QCoreApplication::translate("progress", "Retention"),
                               QCoreApplication::translate("progress", "cards recalled when they came again; of each "
                                                                       "day, the first answer to a card"),
                               periodWord(periods));
    const QString aim = pointsOf(figures.retention);
    chart.compare = Chart::Compare{QCoreApplication::translate("progress", "you aim at %1 %").arg(aim), {}};
    for (const Period& period : periods)
        addRecalled(chart, period.name, period.mark, answersIn(figures, period.first, period.last).all(),
                    figures.retention);
    chart.least = leastShown(chart);
    const memory::Recalled all = answersOfAll(figures, periods).all();
    const auto estimate = study::estimateOf(all);
    if (!estimate) {
        chart.instead = notYetSaid(all.asked);
        return chart;
    }
    chart.sentence = QCoreApplication::translate("progress",
                                                 "You recalled %1 % of %n card(s) that came again, between "
                                                 "%2 and %3; you aim at %4 %.",
                                                 nullptr, estimate->asked)
                         .arg(pointsOf(estimate->rate), pointsOf(estimate->low), pointsOf(estimate->high), aim);
    return chart;
}

Chart maturityChart(const study::ProgressFigures& figures, Range range)
{
    const QList<Period> periods = periodsOf(range, firstStudied(figures), figures.today);
    const memory::AnswerDay answers = answersOfAll(figures, periods);
    Chart chart = percentChart(QCoreApplication::translate("progress", "Young and mature cards"),
                               QCoreApplication::translate("progress", "cards recalled when they came again"),
                               QCoreApplication::translate("progress", "Cards"));
    chart.form = Chart::Form::Rows;
    chart.compare =
        Chart::Compare{QCoreApplication::translate("progress", "you aim at %1 %").arg(pointsOf(figures.retention)), {}};
    const int days = int(memory::matureStability);
    addRecalled(chart,
                QCoreApplication::translate("progress", "Young, remembered for less than %n day(s)", nullptr, days), {},
                answers.young, figures.retention);
    addRecalled(chart, QCoreApplication::translate("progress", "Mature, for %n day(s) or more", nullptr, days), {},
                answers.mature, figures.retention);
    chart.marks = chart.categories;
    if (!chart.estimates->values[0] && !chart.estimates->values[1]) {
        chart.instead = notYetSaid(std::max(answers.young.asked, answers.mature.asked));
        return chart;
    }
    const auto said = [](const memory::Recalled& recalled, const QString& known, const QString& few) {
        return recalled.asked >= study::leastObservations ? known.arg(pointsOf(recalled.rate())) : few;
    };
    chart.sentence = said(answers.young, QCoreApplication::translate("progress", "Of young cards you recalled %1 %."),
                          QCoreApplication::translate("progress", "Too few answers to young cards yet.")) +
                     u' ' +
                     said(answers.mature, QCoreApplication::translate("progress", "Of mature ones %1 %."),
                          QCoreApplication::translate("progress", "Too few answers to mature ones yet."));
    return chart;
}

Chart calibrationChart(const study::ProgressFigures& figures, Range range)
{
    const memory::AnswerDay answers = answersOfAll(figures, periodsOf(range, firstStudied(figures), figures.today));
    Chart chart = percentChart(QCoreApplication::translate("progress", "Predicted against seen"),
                               QCoreApplication::translate("progress", "answers by the recall predicted for them"),
                               QCoreApplication::translate("progress", "Predicted"));
    chart.compare = Chart::Compare{QCoreApplication::translate("progress", "as predicted"), {}};
    const auto asked = [](const memory::PredictionBin& bin) { return bin.seen.asked > 0; };
    const auto first = std::ranges::find_if(answers.bins, asked);
    const auto summary = study::calibrationOf(answers);
    if (!summary) {
        int all = 0;
        for (const memory::PredictionBin& bin : answers.bins)
            all += bin.seen.asked;
        chart.instead = notYetSaid(all);
        return chart;
    }
    for (auto i = int(first - answers.bins.begin()); i < memory::predictionBins; ++i) {
        const memory::PredictionBin& bin = answers.bins[size_t(i)];
        const double from = memory::predictionBinStart(i);
        const double to = i + 1 < memory::predictionBins ? memory::predictionBinStart(i + 1) : 1;
        const QString name = QCoreApplication::translate("progress", "%1 to %2 %").arg(pointsOf(from), pointsOf(to));
        addRecalled(chart, name, pointsOf(from), bin.seen,
                    asked(bin) ? bin.predicted / bin.seen.asked : (from + to) / 2);
    }
    chart.least = leastShown(chart);
    chart.sentence = QCoreApplication::translate("progress",
                                                 "Predicted were %1 %, seen were %2 % of %n answer(s); by "
                                                 "prediction they lie %3 points apart.",
                                                 nullptr, summary->asked)
                         .arg(pointsOf(summary->predicted), pointsOf(summary->seen),
                              QLocale().toString(summary->apart * 100, 'f', 1));
    return chart;
}

} // namespace lamplight::ui
