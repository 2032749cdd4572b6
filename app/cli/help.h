// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace lamplight::cli {

/// Every command with its usage and what it does.
QString helpOfAll();
/// One command: usage, summary, options.
QString helpOf(const Command& command);
/// "Usage: lamplight-cli import DECK FILE...", a line for each form.
QString usageOf(const Command& command);
/// What every command takes beside its own options.
QList<QCommandLineOption> commonOptions();

} // namespace lamplight::cli
