// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/countdown.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamplight::ui {

QString countdown(int days, const QDate& exam)
{
    const QString day = QLocale().toString(exam, QStringLiteral("d MMMM"));
    if (days == 0)
        return QCoreApplication::translate("shell", "Exam today");
    if (days < 0)
        return QCoreApplication::translate("shell", "Exam was on %1").arg(day);
    return QCoreApplication::translate("shell", "%n day(s) to %1", nullptr, days).arg(day);
}

} // namespace lamplight::ui
