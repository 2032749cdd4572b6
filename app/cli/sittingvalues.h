// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "study/sittingoptions.h"

/// What `attempt` and `sit` are told.
namespace lamplight::cli {

/// `--seed` and `--extra`: "25%", "10" (minutes) or "25%+10".
Expected<study::SittingOptions> sittingOptions(const Call& call);
QCommandLineOption extraOption();

/// The response to a question as a person types it: "bd", "B A -", "-" for none.
QString typedResponse(const FormQuestion& question, const QString& typed);

} // namespace lamplight::cli
