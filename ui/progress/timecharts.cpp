// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progresscharts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr double msPerMinute = 60'000;
constexpr int calendarDays = 365;

/// Minutes of a period by what was done.
struct Spent {
    double reviews = 0, reading = 0, exams = 0;
    int answers = 0;

    double all() const { return reviews + reading + exams; }
};

Spent spentIn(const study::ProgressFigures& figures, QDate first, QDate last)
{
    const memory::AnswerDay answers = answersIn(figures, first, last);
    Spent spent{double(answers.ms) / msPerMinute, 0, 0, answers.answers};
    for (auto at = figures.otherTime.lowerBound(first); at != figures.otherTime.end() && at.key() <= last; ++at) {
        spent.reading += double(at->reading) / msPerMinute;
        spent.exams += double(at->exams) / msPerMinute;
    }
    return spent;
}

QString minutesText(double minutes)
{
    const int whole = int(std::lround(minutes));
    if (whole == 0)
        return QCoreApplication::translate("progress", "less than a minute");
    return whole < 100 ? QCoreApplication::translate("progress", "%n minute(s)", nullptr, whole)
                       : QCoreApplication::translate("progress", "%n hour(s)", nullptr, int(std::lround(minutes / 60)));
}

QString nothingYet()
{
    return QCoreApplication::translate("progress", "Once you have answered cards, read a page or sat an exam, this "
                                                   "shows the time.");
}

void addSpent(Chart& chart, const Spent& spent)
{
    const double values[] = {spent.reviews, spent.reading, spent.exams};
    for (size_t i = 0; i < std::size(values); ++i)
        chart.bars[qsizetype(i)].values.append(values[i]);
}

QList<Chart::Bars> kindsOfTime()
{
    return {{QCoreApplication::translate("progress", "reviews"), Chart::Fill::Solid, {}},
            {QCoreApplication::translate("progress", "reading"), Chart::Fill::Hollow, {}},
            {QCoreApplication::translate("progress", "exams"), Chart::Fill::Hatched, {}}};
}

QString timeSentence(const Spent& all, int studied)
{
    QStringList parts;
    const std::pair<double, QString> kinds[] = {{all.reviews, QCoreApplication::translate("progress", "%1 of reviews")},
                                                {all.reading, QCoreApplication::translate("progress", "%1 of reading")},
                                                {all.exams, QCoreApplication::translate("progress", "%1 of exams")}};
    for (const auto& [minutes, text] : kinds)
        if (minutes > 0)
            parts.append(text.arg(minutesText(minutes)));
    return QCoreApplication::translate("progress", "%1 on %2, about %3 on each: %4.")
        .arg(minutesText(all.all()), QCoreApplication::translate("progress", "%n day(s)", nullptr, studied),
             minutesText(all.all() / std::max(1, studied)), parts.join(QStringLiteral(", ")));
}

int daysStudied(const study::ProgressFigures& figures, QDate first, QDate last)
{
    int studied = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        studied += spentIn(figures, day, day).all() > 0;
    return studied;
}

/// The days of a period that had a plan: before the first one nothing was promised. In minutes.
struct Kept {
    int days = 0;
    double planned = 0, done = 0;
    int answersPlanned = 0, answersGiven = 0;
};

Kept keptIn(const study::ProgressFigures& figures, QDate first, QDate last)
{
    Kept kept;
    for (auto at = figures.plan.lowerBound(first); at != figures.plan.end() && at.key() <= last; ++at) {
        const Spent day = spentIn(figures, at.key(), at.key());
        ++kept.days;
        kept.planned += at->minutes;
        kept.done += day.all();
        kept.answersPlanned += at->reviews + at->fresh;
        kept.answersGiven += day.answers;
    }
    return kept;
}

} // namespace

QDate firstStudied(const study::ProgressFigures& figures)
{
    QDate first = figures.otherTime.isEmpty() ? QDate() : figures.otherTime.firstKey();
    if (!figures.answers.empty()) {
        const QDate answered = QDate::fromJulianDay(figures.answers.front().day);
        first = first.isValid() ? std::min(first, answered) : answered;
    }
    return first;
}

memory::AnswerDay answersIn(const study::ProgressFigures& figures, QDate first, QDate last)
{
    return memory::sumOf(figures.answers, first.toJulianDay(), last.toJulianDay());
}

Chart timeChart(const study::ProgressFigures& figures, Range range)
{
    Chart chart;
    const QDate began = firstStudied(figures);
    const QList<Period> periods = periodsOf(range, began, figures.today);
    chart.title = QCoreApplication::translate("progress", "Time spent");
    chart.note = QCoreApplication::translate("progress", "minutes; reading by the length of what was read");
    chart.unit = Chart::Unit::Minutes;
    chart.across = periodWord(periods);
    const QDate first = periods.first().first;
    const Spent all = spentIn(figures, first, figures.today);
    if (all.all() <= 0) {
        chart.instead = nothingYet();
        return chart;
    }
    chart.bars = kindsOfTime();
    for (const Period& period : periods) {
        chart.categories.append(period.name);
        chart.marks.append(period.mark);
        addSpent(chart, spentIn(figures, period.first, period.last));
    }
    const QDate counted = std::max(first, began);
    chart.sentence = timeSentence(all, daysStudied(figures, counted, figures.today));
    return chart;
}

Chart planChart(const study::ProgressFigures& figures, Range range)
{
    Chart chart;
    const QList<Period> periods = periodsOf(range, firstStudied(figures), figures.today);
    chart.title = QCoreApplication::translate("progress", "The plan against what was done");
    chart.note = QCoreApplication::translate("progress", "minutes");
    chart.unit = Chart::Unit::Minutes;
    chart.across = periodWord(periods);
    chart.bars = {
        {QCoreApplication::translate("progress", "done"), Chart::Fill::Solid, {}},
        {QCoreApplication::translate("progress", "answers planned"), Chart::Fill::Solid, {}, Chart::Unit::Count},
        {QCoreApplication::translate("progress", "answers given"), Chart::Fill::Solid, {}, Chart::Unit::Count}};
    chart.compare = Chart::Compare{QCoreApplication::translate("progress", "planned"), {}};
    Kept all;
    for (const Period& period : periods) {
        const Kept kept = keptIn(figures, period.first, std::min(period.last, figures.today));
        chart.categories.append(period.name);
        chart.marks.append(period.mark);
        chart.bars[0].values.append(kept.done);
        chart.bars[1].values.append(kept.answersPlanned);
        chart.bars[2].values.append(kept.answersGiven);
        chart.compare->values.append(kept.planned);
        all.days += kept.days;
        all.planned += kept.planned;
        all.done += kept.done;
    }
    if (all.days == 0)
        chart.instead = QCoreApplication::translate("progress", "Once a plan has been made for a day, this compares it "
                                                                "with what you did.");
    chart.sentence =
        QCoreApplication::translate("progress", "On %n planned day(s) you did %1 of the %2 planned.", nullptr, all.days)
            .arg(minutesText(all.done), minutesText(all.planned));
    return chart;
}

Chart calendarChart(const study::ProgressFigures& figures)
{
    Chart chart;
    chart.title = QCoreApplication::translate("progress", "A year of study");
    chart.note = QCoreApplication::translate("progress", "minutes of reviews, reading and exams each day");
    chart.form = Chart::Form::Calendar;
    chart.unit = Chart::Unit::Minutes;
    chart.across = QCoreApplication::translate("progress", "Day");
    chart.firstDay = figures.today.addDays(1 - calendarDays);
    const Spent year = spentIn(figures, chart.firstDay, figures.today);
    if (year.all() <= 0) {
        chart.instead = nothingYet();
        return chart;
    }
    chart.bars = QList<Chart::Bars>{{QCoreApplication::translate("progress", "studied"), Chart::Fill::Solid, {}}} +
                 kindsOfTime();
    chart.bars.append({QCoreApplication::translate("progress", "answers"), Chart::Fill::Solid, {}, Chart::Unit::Count});
    int studied = 0, run = 0, longest = 0;
    for (QDate day = chart.firstDay; day <= figures.today; day = day.addDays(1)) {
        const Spent spent = spentIn(figures, day, day);
        chart.categories.append(longDay(day));
        const double values[] = {spent.all(), spent.reviews, spent.reading, spent.exams, double(spent.answers)};
        for (size_t i = 0; i < std::size(values); ++i)
            chart.bars[qsizetype(i)].values.append(values[i]);
        run = spent.all() > 0 ? run + 1 : 0;
        longest = std::max(longest, run);
        studied += spent.all() > 0;
    }
    chart.marks = chart.categories;
    chart.sentence = QCoreApplication::translate(
                         "progress", "You studied on %n of 365 day(s), at most %1 days in a row.", nullptr, studied)
                         .arg(QLocale().toString(longest));
    return chart;
}

} // namespace lamplight::ui
