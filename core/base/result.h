// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace lamplight {

enum class ErrorKind {
    Input,     ///< what was given can't be read or isn't allowed
    NotFound,  ///< the thing named isn't there
    Io,        ///< the file system or the disk refused
    Locked,    ///< another program writes to this deck
    TooNew,    ///< the deck was written by a newer version
    Corrupt,   ///< the deck is damaged
    Refused,   ///< a rule of the program forbids it now
    Cancelled, ///< the user stopped it
    Internal   ///< a defect of ours
};

/// What went wrong, for the user. `message` is a translated sentence that says what happened and what to do;
/// `file` and `line` (1-based, 0 = none) name the place in the source; `details` is for a bug report.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString details = {};
    QString file = {};
    int line = 0;

    bool operator==(const Error&) const = default;
};

/// One line for a terminal or a log: "file:line: message (details)".
QString describe(const Error& error);

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, const QString& message, const QString& details = {})
{
    return tl::unexpected(Error{kind, message, details});
}

/// The error of the first result that failed; null when all went well.
template <class... T>
const Error* firstError(const Result<T>&... results)
{
    const Error* found = nullptr;
    ((found = found || results ? found : &results.error()), ...);
    return found;
}

} // namespace lamplight

/// Evaluates an expression of type Result and leaves the function with its error, if it has one.
#define LAMPLIGHT_TRY(expression)                                                                                      \
    do {                                                                                                               \
        if (auto lamplightTried = (expression); !lamplightTried)                                                       \
            return tl::unexpected(std::move(lamplightTried).error());                                                  \
    } while (false)
