// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progresscharts.h"
#include "study/estimates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace lamplight::ui {

namespace {

/// Days: where each class of stability begins.
constexpr int stabilityFrom[] = {0, 1, 3, 7, 14, 30, 60, 90, 180, 365};

QString notYetLearnt(qsizetype known)
{
    return QCoreApplication::translate("progress",
                                       "After three cards that you have answered this can be drawn; %n "
                                       "more to go.",
                                       nullptr, study::leastObservations - int(known));
}

Chart countChart(const QString& title, const QString& note, const QString& across)
{
    Chart chart;
    chart.title = title;
    chart.note = note;
    chart.across = across;
    chart.bars = {{QCoreApplication::translate("progress", "cards"), Chart::Fill::Solid, {}}};
    return chart;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> valuesOf(const std::vector<memory::State>& states, double memory::State::*value)
{
    std::vector<double> values;
    values.reserve(states.size());
    for (const memory::State& state : states)
        values.push_back(state.*value);
    return values;
}

} // namespace

Chart stabilityChart(const study::ProgressFigures& figures)
{
    Chart chart = countChart(QCoreApplication::translate("progress", "Stability"),
                             QCoreApplication::translate("progress", "cards by the days until the chance of recall has "
                                                                     "fallen to 90 %"),
                             QCoreApplication::translate("progress", "Days"));
    if (qsizetype(figures.memories.size()) < study::leastObservations) {
        chart.instead = notYetLearnt(qsizetype(figures.memories.size()));
        return chart;
    }
    const QLocale locale;
    for (size_t i = 0; i < std::size(stabilityFrom); ++i) {
        const bool last = i + 1 == std::size(stabilityFrom);
        chart.categories.append(
            last ? QCoreApplication::translate("progress", "%1 days or more").arg(locale.toString(stabilityFrom[i]))
                 : QCoreApplication::translate("progress", "%1 to %2 days")
                       .arg(locale.toString(stabilityFrom[i]), locale.toString(stabilityFrom[i + 1])));
        chart.marks.append(locale.toString(stabilityFrom[i]));
        chart.bars[0].values.append(0);
    }
    for (const memory::State& state : figures.memories) {
        const auto* above = std::upper_bound(std::begin(stabilityFrom), std::end(stabilityFrom), state.stability);
        ++chart.bars[0].values[std::max<qsizetype>(0, above - std::begin(stabilityFrom) - 1)];
    }
    const double median = medianOf(valuesOf(figures.memories, &memory::State::stability));
    const auto mature = std::ranges::count_if(
        figures.memories, [](const memory::State& state) { return state.stability >= memory::matureStability; });
    chart.sentence = QCoreApplication::translate("progress",
                                                 "Half of your %n answered card(s) hold for %1 days or "
                                                 "more; %2 are mature.",
                                                 nullptr, int(figures.memories.size()))
                         .arg(locale.toString(median, 'f', median < 10 ? 1 : 0), locale.toString(int(mature)));
    return chart;
}

Chart difficultyChart(const study::ProgressFigures& figures)
{
    constexpr int hardest = 10, hardFrom = 8;
    Chart chart = countChart(QCoreApplication::translate("progress", "Difficulty"),
                             QCoreApplication::translate("progress", "cards by how slowly they get easier: 1 easy, 10 "
                                                                     "hard"),
                             QCoreApplication::translate("progress", "Difficulty"));
    if (qsizetype(figures.memories.size()) < study::leastObservations) {
        chart.instead = notYetLearnt(qsizetype(figures.memories.size()));
        return chart;
    }
    for (int i = 1; i <= hardest; ++i) {
        chart.categories.append(QLocale().toString(i));
        chart.marks.append(QLocale().toString(i));
        chart.bars[0].values.append(0);
    }
    qsizetype hard = 0;
    for (const memory::State& state : figures.memories) {
        ++chart.bars[0].values[std::clamp(int(state.difficulty), 1, hardest) - 1];
        hard += state.difficulty >= hardFrom;
    }
    const double median = medianOf(valuesOf(figures.memories, &memory::State::difficulty));
    chart.sentence = QCoreApplication::translate("progress", "The middle one of your cards has a difficulty of %1.")
                         .arg(QLocale().toString(median, 'f', 1));
    if (hard > 0)
        chart.sentence += QString(u' ' + QCoreApplication::translate("progress",
                                                                     "%n card(s) have 8 or more: they may "
                                                                     "ask for too much at once.",
                                                                     nullptr, int(hard)));
    return chart;
}

} // namespace lamplight::ui
