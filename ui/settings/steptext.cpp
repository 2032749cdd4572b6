// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/steptext.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int hour = 60, longest = 24 * hour;
constexpr std::size_t mostSteps = 10;

QStringList parts(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

std::optional<std::vector<int>> readSteps(const QString& text)
{
    static const QRegularExpression step(QStringLiteral("^(\\d{1,4})([mh]?)$"));
    std::vector<int> steps;
    const QStringList typed = parts(text.toLower());
    for (const QString& part : typed) {
        const auto match = step.match(part);
        if (!match.hasMatch())
            return {};
        const int minutes = match.captured(1).toInt() * (match.captured(2) == QLatin1String("h") ? hour : 1);
        if (minutes < 1 || minutes > longest)
            return {};
        steps.push_back(minutes);
    }
    return steps.size() <= mostSteps ? std::optional(steps) : std::nullopt;
}

QString stepsText(const std::vector<int>& steps)
{
    QStringList texts;
    for (const int minutes : steps)
        texts.append(minutes % hour == 0 ? QStringLiteral("%1h").arg(minutes / hour)
                                         : QStringLiteral("%1m").arg(minutes));
    return texts.join(u' ');
}

std::optional<QList<QDate>> readDays(const QString& text)
{
    QList<QDate> days;
    const QStringList typed = parts(text);
    for (const QString& part : typed) {
        const QDate day = QDate::fromString(part, Qt::ISODate);
        if (!day.isValid())
            return {};
        if (!days.contains(day))
            days.append(day);
    }
    std::ranges::sort(days);
    return days;
}

QString daysText(const QList<QDate>& days)
{
    QStringList texts;
    for (const QDate& day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(QStringLiteral(", "));
}

} // namespace lamplight::ui
