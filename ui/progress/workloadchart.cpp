// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progresscharts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr int daysWithoutExam = 30;

/// As many days as are shown.
qsizetype daysShown(const study::ProgressFigures& figures)
{
    const qint64 toExam = figures.examDate ? figures.today.daysTo(*figures.examDate) : 0;
    return std::min<qsizetype>(figures.ahead.size(), toExam > 2 ? toExam : daysWithoutExam);
}

QString compareName(const QList<study::DayAhead>& days)
{
    const auto same = [&](const study::DayAhead& day) { return day.budget == days.first().budget; };
    return std::ranges::all_of(days, same)
               ? QCoreApplication::translate("progress", "your %n minute(s)", nullptr, *days.first().budget)
               : QCoreApplication::translate("progress", "your minutes");
}

QString workloadSentence(const QList<study::DayAhead>& days, qsizetype above)
{
    double sum = 0;
    const study::DayAhead* fullest = &days.first();
    for (const study::DayAhead& day : days) {
        sum += day.minutes();
        fullest = day.minutes() > fullest->minutes() ? &day : fullest;
    }
    QString text = QCoreApplication::translate("progress", "About %n minute(s) a day; the fullest is %1 with %2.",
                                               nullptr, int(std::lround(sum / double(days.size()))))
                       .arg(shortDay(fullest->day), QLocale().toString(int(std::lround(fullest->minutes()))));
    if (days.first().budget)
        text += QString(u' ' + (above > 0 ? QCoreApplication::translate("progress",
                                                                        "It is more than you have on %n "
                                                                        "day(s).",
                                                                        nullptr, int(above))
                                          : QCoreApplication::translate("progress", "It is never more than you "
                                                                                    "have.")));
    return text;
}

} // namespace

Chart workloadChart(const study::ProgressFigures& figures)
{
    Chart chart;
    const QList<study::DayAhead> days = figures.ahead.mid(0, daysShown(figures));
    const bool toExam = figures.examDate && days.size() == figures.today.daysTo(*figures.examDate);
    chart.title = toExam ? QCoreApplication::translate("progress", "Workload to the exam")
                         : QCoreApplication::translate("progress", "Workload ahead");
    chart.note = QCoreApplication::translate("progress", "minutes a day, when every card is answered as it falls due");
    chart.unit = Chart::Unit::Minutes;
    chart.across = QCoreApplication::translate("progress", "Day");
    if (figures.cards == 0 || days.isEmpty()) {
        chart.instead = QCoreApplication::translate("progress", "Once the deck has cards, this shows what each day "
                                                                "asks for.");
        return chart;
    }
    chart.bars = {
        {QCoreApplication::translate("progress", "reviews"), Chart::Fill::Solid, {}},
        {QCoreApplication::translate("progress", "new cards"), Chart::Fill::Hollow, {}},
        {QCoreApplication::translate("progress", "cards to answer"), Chart::Fill::Solid, {}, Chart::Unit::Count}};
    const bool compared = days.first().budget.has_value();
    if (compared)
        chart.compare = Chart::Compare{compareName(days), {}};
    Chart::Raised above{{}, {}};
    for (const study::DayAhead& day : days) {
        if (compared && day.minutes() > *day.budget + 0.5)
            above.categories.append(int(chart.categories.size()));
        chart.categories.append(longDay(day.day));
        chart.marks.append(day.day.day() == 1 || chart.marks.isEmpty() ? shortDay(day.day)
                                                                       : QLocale().toString(day.day.day()));
        chart.bars[0].values.append(day.reviewMinutes());
        chart.bars[1].values.append(day.newMinutes());
        chart.bars[2].values.append(std::round(day.load.reviews + day.load.fresh));
        if (compared)
            chart.compare->values.append(*day.budget);
    }
    above.name = QCoreApplication::translate("progress", "%n day(s) above them", nullptr, int(above.categories.size()));
    if (compared)
        chart.raised = above;
    chart.sentence = workloadSentence(days, above.categories.size());
    return chart;
}

} // namespace lamplight::ui
