// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <limits>

namespace lamplight::cli {

Expected<qint64> wholeNumber(const QString& text, const QString& what, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    if (most == std::numeric_limits<qint64>::max())
        return misused(QCoreApplication::translate("cli", "%1 takes a whole number from %2 on, not “%3”.")
                           .arg(what, QString::number(least), text));
    return misused(QCoreApplication::translate("cli", "%1 takes a whole number from %2 to %3, not “%4”.")
                       .arg(what, QString::number(least), QString::number(most), text));
}

Expected<double> number(const QString& text, const QString& what, double least, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return misused(QCoreApplication::translate("cli", "%1 takes a number from %2 to %3, not “%4”.")
                       .arg(what, QString::number(least), QString::number(most), text));
}

Expected<QDate> date(const QString& text, const QString& what)
{
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return day;
    return misused(QCoreApplication::translate("cli", "%1 takes a date such as 2026-06-01, not “%2”.").arg(what, text));
}

Expected<qint64> moment(const QString& text, const QString& what)
{
    static const QRegularExpression withOffset(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?"
                                                              "(Z|[+-]\\d\\d(:?\\d\\d)?)$"));
    const QDateTime time =
        withOffset.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (time.isValid())
        return time.toMSecsSinceEpoch();
    return misused(QCoreApplication::translate("cli", "%1 takes a time with its offset from UTC, such as "
                                                      "2026-06-01T09:30:00+02:00 or 2026-06-01T07:30:00Z, not “%2”.")
                       .arg(what, text));
}

Expected<std::optional<qint64>> optionalNumber(const Call& call, const QString& option, qint64 least, qint64 most)
{
    if (!call.options.isSet(option))
        return std::nullopt;
    return wholeNumber(call.options.value(option), QString(QStringLiteral("--") + option), least, most);
}

Expected<quint64> seed(const Call& call)
{
    const QString option = QStringLiteral("--seed");
    if (!call.options.isSet(QStringLiteral("seed")))
        return misused(QCoreApplication::translate("cli", "Name the seed with %1 N: the same seed gives the same form.")
                           .arg(option));
    return wholeNumber(call.options.value(QStringLiteral("seed")), option, 0, std::numeric_limits<qint64>::max())
        .map([](qint64 value) { return static_cast<quint64>(value); });
}

QCommandLineOption seedOption()
{
    return {QStringLiteral("seed"),
            QCoreApplication::translate("cli", "The form is drawn from this number: the same seed, the same form."),
            QStringLiteral("N")};
}

QCommandLineOption limitOption(const QString& otherwise)
{
    return {QStringLiteral("limit"), otherwise, QStringLiteral("N")};
}

} // namespace lamplight::cli
