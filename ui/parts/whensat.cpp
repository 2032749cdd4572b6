// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/whensat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lamplight::ui {

QString whenSat(qint64 startedAt, qint64 usedMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(startedAt).date();
    const int minutes = int((usedMs + 59'999) / 60'000);
    //: A date and how long an exam took
    return QCoreApplication::translate("parts", "%1, %n min", nullptr, minutes)
        .arg(QLocale().toString(day, QLocale::LongFormat));
}

} // namespace lamplight::ui
