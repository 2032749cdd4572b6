// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedpage.h"
#include "exchange/reading.h"

namespace lamplight::ui {

/// Imports what was decided and looks up what can be done with it, for another thread than that of the window. The
/// errors are those of ImportDesk::apply.
Result<Imported> importInto(study::Session& session, const ImportReading& reading, Progress& progress);

} // namespace lamplight::ui
