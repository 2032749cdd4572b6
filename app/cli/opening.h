// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "study/session.h"

#include <memory>

namespace lamplight::cli {

Expected<std::unique_ptr<study::Session>> openToRead(const QString& file, const Clock& clock);
/// Refused, with the reason, where the deck can't be written.
Expected<std::unique_ptr<study::Session>> openToWrite(const QString& file, const Clock& clock);

} // namespace lamplight::cli
