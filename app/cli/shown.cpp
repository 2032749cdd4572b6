// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <cmath>

namespace lamplight::cli {

QString shownMoment(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shownDuration(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("cli", "%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("cli", "%1 min").arg(minutes);
    return QCoreApplication::translate("cli", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString shownClock(int seconds)
{
    const auto twoDigits = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    const QString minutes = seconds < 3600
                                ? QString::number(seconds / 60)
                                : QString(QString::number(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60));
    return minutes + u':' + twoDigits(seconds % 60);
}

QString shownWait(int minutes, int days)
{
    if (days == 1)
        return QCoreApplication::translate("cli", "1 day");
    return days > 0 ? QCoreApplication::translate("cli", "%1 days").arg(days)
                    : QCoreApplication::translate("cli", "%1 min").arg(minutes);
}

QString shownPercent(double share)
{
    return QCoreApplication::translate("cli", "%1 %").arg(std::lround(share * 100));
}

} // namespace lamplight::cli
