// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/loadtext.h"

#include "settings/settingwords.h"

#include <QLocale>
#include <cmath>
#include <numeric>

namespace lamplight::ui {

namespace {

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

QString percentText(double share)
{
    return SettingWords::tr("%1 %").arg(QLocale().toString(whole(share * 100)));
}

QString minutesADay(const study::DailyLoad& load)
{
    return SettingWords::tr("%1 min a day").arg(QLocale().toString(whole(load.minutes)));
}

QString reviewsADay(const study::DailyLoad& load)
{
    return SettingWords::tr("%n review(s) a day", nullptr, whole(load.reviews));
}

QString loadSentence(const study::DailyLoad& now, const study::DailyLoad& wanted, const deck::Settings& settings)
{
    const QString days = QLocale().toString(study::loadDays);
    QString text = SettingWords::tr("Next %1 days: about %2, %3; the fullest day %4 min.")
                       .arg(days, minutesADay(now), reviewsADay(now), QLocale().toString(whole(now.mostMinutes)));
    if (whole(now.minutes) != whole(wanted.minutes) || whole(now.reviews) != whole(wanted.reviews))
        text +=
            u' ' + SettingWords::tr("With this change: about %1, %2.").arg(minutesADay(wanted), reviewsADay(wanted));
    std::optional<int> minutes = settings.minutesPerDay;
    if (settings.minutesByWeekday)
        minutes = std::accumulate(settings.minutesByWeekday->begin(), settings.minutesByWeekday->end(), 0) / 7;
    if (minutes)
        text += u' ' + SettingWords::tr("You have %1 min a day.").arg(QLocale().toString(*minutes));
    return text;
}

} // namespace lamplight::ui
