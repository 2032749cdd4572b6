// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::exchange::studyguide {

/// The date as printed after "Last updated:", "Revised on", "Date:" and their like; empty when the line isn't one.
/// A date holds a digit and is at most 40 characters long.
QString dateOf(QStringView text);
inline bool isDateLine(QStringView text)
{
    return !dateOf(text).isEmpty();
}

} // namespace lamplight::exchange::studyguide
