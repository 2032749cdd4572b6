// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QCommandLineOption>
#include <QJsonValue>
#include <QList>
#include <QStringList>

class QCommandLineParser;

namespace lamplight::cli {

/// Why a command did nothing, and the exit code that says so: the input or the deck was refused, or the command was
/// used wrongly.
struct Complaint {
    enum Exit { Refused = 1, WrongUsage = 2 };

    Exit exit = Refused;
    QString message;

    Complaint(Exit code, const QString& sentence) : exit(code), message(sentence) {}
    Complaint(const Error& error) : message(describe(error)) {} // not explicit: LAMPLIGHT_TRY passes errors on
};

template <class T>
using Expected = tl::expected<T, Complaint>;

inline tl::unexpected<Complaint> misused(const QString& message)
{
    return tl::unexpected(Complaint(Complaint::WrongUsage, message));
}

/// What a command says: as one JSON document, and as text for a person.
struct Output {
    QJsonValue document;
    QString text;
    /// Not empty: the document tells of a refusal (a deck that isn't sound, a form that can't be made). Goes to
    /// standard error, and the program exits with 1.
    QString refusal = {};
};

/// How a command was called.
struct Call {
    QStringList arguments; ///< without the command's own name; as many as the command takes
    const QCommandLineParser& options;
    const Clock& clock; ///< stands still at `--at`, where that is given
};

struct Command {
    QString name;
    QStringList usage; ///< what follows the name; several lines where it has several forms
    QString summary;   ///< one line
    QString details;   ///< more for `--help`; may be empty
    QList<QCommandLineOption> options;
    int least = 0; ///< arguments
    int most = 0;  ///< -1: any number
    Expected<Output> (*run)(const Call& call) = nullptr;
};

} // namespace lamplight::cli
