// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/importplan.h"
#include "exchange/source.h"

/// A course as a folder of Markdown files, Lamplight's own text form: docs/course-format.md.
namespace lamplight::exchange::markdown {

/// A file begins with front matter that has a line "lamplight: ...".
bool recognises(const Material& material);

/// Reads the folder. What a line gets wrong is listed in the plan's problems. ErrorKind::Input, with file and line, for
/// malformed front matter and where there isn't exactly one file of kind course; ErrorKind::TooNew for a later version
/// of the form; ErrorKind::Cancelled.
Result<ImportPlan> read(const Material& material, Progress& progress);

} // namespace lamplight::exchange::markdown
