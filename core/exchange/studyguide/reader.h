// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/importplan.h"
#include "exchange/source.h"

namespace lamplight::exchange::studyguide {

/// Any text is taken as a page of a study guide: what nothing else recognises.
bool recognises(const Material& material);

/// Reads pages of study guides by the rules of `docs/study-guide-rules.md`. Every line has one entry in the plan's
/// trace or problems, and what isn't understood is kept as prose. ErrorKind::Cancelled when the user stops it.
Result<ImportPlan> read(const Material& material, Progress& progress);

} // namespace lamplight::exchange::studyguide
