// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/clocktext.h"

#include <QCoreApplication>
#include <QStringList>

namespace lamplight::ui {

QString clockText(int seconds)
{
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + QLatin1Char(':') + rest;
}

QString timeInWords(int seconds)
{
    const auto part = [](const char* words, int count) {
        return QCoreApplication::translate("exam", words, nullptr, count);
    };
    QStringList parts;
    if (seconds >= 3600)
        parts += part(QT_TRANSLATE_N_NOOP("exam", "%n hour(s)"), seconds / 3600);
    if (seconds / 60 % 60 > 0)
        parts += part(QT_TRANSLATE_N_NOOP("exam", "%n minute(s)"), seconds / 60 % 60);
    if (seconds % 60 > 0 || parts.isEmpty())
        parts += part(QT_TRANSLATE_N_NOOP("exam", "%n second(s)"), seconds % 60);
    return QCoreApplication::translate("exam", "%1 left").arg(parts.join(QStringLiteral(", ")));
}

} // namespace lamplight::ui
