// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reckoning.h"

#include <QCoreApplication>

namespace lamplight::ui::reckoning {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reckoning)
};

/// "40 minutes", "11 hours", "11 h 5 min": to the minute, so that two of them compare as the sum does.
QString durationInWords(int minutes)
{
    if (minutes < 120)
        return Words::tr("%n minute(s)", nullptr, minutes);
    if (minutes % 60 == 0)
        return Words::tr("%n hour(s)", nullptr, minutes / 60);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

QString sizeInWords(const CourseSize& course)
{
    QStringList parts{Words::tr("%n lesson(s)", nullptr, course.lessons)};
    if (course.cards > 0)
        parts.append(Words::tr("%n card(s)", nullptr, course.cards));
    if (course.questions > 0)
        parts.append(Words::tr("%n question(s)", nullptr, course.questions));
    return parts.join(Words::tr(", "));
}

Sum sum(const QDate& today, const Aim& aim, const std::optional<CourseSize>& course)
{
    if (!aim.examDate)
        return {true, Words::tr("Without a day nothing is counted down, and no forecast is made for it."),
                Words::tr("What is due each day is shown all the same.")};
    const int days = int(today.daysTo(*aim.examDate));
    if (days < 0)
        return {false, Words::tr("That day is past."), Words::tr("Choose a later one, or none.")};
    if (days == 0)
        return {false, Words::tr("The exam is today: there is no evening left to plan."),
                Words::tr("Mock exams and lessons are there all the same.")};
    if (!aim.minutesPerDay)
        return {true, Words::tr("%n day(s) left. Each shows all that is due.", nullptr, days), {}};
    const int minutes = days * *aim.minutesPerDay;
    const QString given = durationInWords(minutes);
    if (!course)
        return {true, Words::tr("%n day(s) at %1 minutes give %2.", nullptr, days).arg(*aim.minutesPerDay).arg(given),
                Words::tr("What your material needs is known once it is here.")};
    const QString reading = durationInWords(course->readingMinutes);
    if (course->readingMinutes > minutes)
        return {false,
                Words::tr("This cannot work: reading alone takes %1; %n day(s) at %2 minutes give %3.", nullptr, days)
                    .arg(reading)
                    .arg(*aim.minutesPerDay)
                    .arg(given),
                Words::tr("A later day, or more minutes, would do.")};
    return {true,
            Words::tr("This fits: reading takes %1, and %n day(s) at %2 minutes give %3.", nullptr, days)
                .arg(reading)
                .arg(*aim.minutesPerDay)
                .arg(given),
            Words::tr("The rest is for cards and mock exams.")};
}

} // namespace lamplight::ui::reckoning
