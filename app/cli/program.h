// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lamplight::cli {

/// Runs one command: results to standard output, messages to standard error. Gives the exit code: 0 done, 1 the input
/// or the deck was refused, 2 wrong usage.
int run(const QStringList& arguments);

} // namespace lamplight::cli
