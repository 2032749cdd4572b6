// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "study/session.h"

namespace lamplight::cli {

/// `stats DECK items`.
Expected<Output> itemStats(study::Session& session);

} // namespace lamplight::cli
