// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedpage.h"
#include "exchange/reading.h"

namespace lamplight::ui {

/// Imports what was decided and looks up what can be done with it, for another thread than that of the window. The
/// errors are those of ImportDesk::apply.
Result<Imported> importInto(study::Session& session, const ImportReading& reading, Progress& progress);

/// Looks anew which cards could still be made of what was imported; how many.
qsizetype lookForCards(study::Session& session, Imported& imported);

/// Whether it is the import that redo would bring back.
bool wasUndone(study::Session& session, const Imported& imported);

} // namespace lamplight::ui
