// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QDate>
#include <optional>

/// Arguments and options as values. Whatever can't be read is wrong usage.
namespace lamplight::cli {

/// A whole number within `least`..`most`; `what` names it in the complaint: "--limit".
Expected<qint64> wholeNumber(const QString& text, const QString& what, qint64 least, qint64 most);
/// A decimal number, with a point, within `least`..`most`.
Expected<double> number(const QString& text, const QString& what, double least, double most);
/// "2026-06-01".
Expected<QDate> date(const QString& text, const QString& what);
/// UTC milliseconds of "2026-06-01T09:30:00+02:00" or "...Z". Without an offset it is refused: it would mean another
/// moment on another machine.
Expected<qint64> moment(const QString& text, const QString& what);

/// The option as a whole number; nothing where it isn't given.
Expected<std::optional<qint64>> optionalNumber(const Call& call, const QString& option, qint64 least, qint64 most);
/// `--seed`, which has to be given.
Expected<quint64> seed(const Call& call);

/// Options that several commands take.
QCommandLineOption seedOption();
QCommandLineOption limitOption(const QString& otherwise);

} // namespace lamplight::cli
