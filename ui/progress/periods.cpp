// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/periods.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamplight::ui {

namespace {

constexpr int monthDays = 30, quarterWeeks = 13, yearMonths = 12, mostMonths = 24;

QDate startOfWeek(QDate day)
{
    const int first = int(QLocale().firstDayOfWeek());
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

QList<Period> daysUntil(QDate today)
{
    QList<Period> all;
    for (QDate day = today.addDays(1 - monthDays); day <= today; day = day.addDays(1))
        all.append({day, day, longDay(day), day.day() == 1 ? shortDay(day) : QLocale().toString(day.day())});
    return all;
}

QList<Period> weeksUntil(QDate today)
{
    QList<Period> all;
    for (int back = quarterWeeks - 1; back >= 0; --back) {
        const QDate first = startOfWeek(today).addDays(-7 * back);
        all.append({first, first.addDays(6),
                    QCoreApplication::translate("progress", "Week from %1").arg(shortDay(first)), shortDay(first)});
    }
    return all;
}

QList<Period> monthsUntil(QDate today, int months)
{
    QList<Period> all;
    for (int back = months - 1; back >= 0; --back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        const QLocale locale;
        all.append({first, first.addMonths(1).addDays(-1),
                    QStringLiteral("%1 %2").arg(locale.standaloneMonthName(first.month())).arg(first.year()),
                    locale.standaloneMonthName(first.month(), QLocale::ShortFormat)});
    }
    return all;
}

QList<Period> yearsUntil(QDate began, QDate today)
{
    QList<Period> all;
    for (int year = began.year(); year <= today.year(); ++year)
        all.append({QDate(year, 1, 1), QDate(year, 12, 31), QString::number(year), QString::number(year)});
    return all;
}

} // namespace

QString rangeName(Range range)
{
    switch (range) {
    case Range::Month: return QCoreApplication::translate("progress", "Month");
    case Range::Quarter: return QCoreApplication::translate("progress", "Quarter");
    case Range::Year: return QCoreApplication::translate("progress", "Year");
    case Range::All: break;
    }
    return QCoreApplication::translate("progress", "All");
}

QList<Period> periodsOf(Range range, QDate began, QDate today)
{
    switch (range) {
    case Range::Month: return daysUntil(today);
    case Range::Quarter: return weeksUntil(today);
    case Range::Year: return monthsUntil(today, yearMonths);
    case Range::All: break;
    }
    const QDate first = began.isValid() && began < today ? began : today;
    const int months = (today.year() - first.year()) * 12 + today.month() - first.month() + 1;
    return months <= mostMonths ? monthsUntil(today, months) : yearsUntil(first, today);
}

QString periodWord(const QList<Period>& periods)
{
    const qint64 days = periods.isEmpty() ? 1 : periods.first().first.daysTo(periods.first().last) + 1;
    if (days == 1)
        return QCoreApplication::translate("progress", "Day");
    if (days == 7)
        return QCoreApplication::translate("progress", "Week");
    return days < 32 ? QCoreApplication::translate("progress", "Month")
                     : QCoreApplication::translate("progress", "Year");
}

QString longDay(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString shortDay(QDate day)
{
    //: A date in short, as Qt's formats write it: 24 Nov
    return QLocale().toString(day, QCoreApplication::translate("progress", "d MMM"));
}

} // namespace lamplight::ui
