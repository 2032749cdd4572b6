// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"

namespace lamplight::study {

/// Every place where `wanted` stands in `text`, within words too, compared folded sign by sign; none overlapping. None
/// when `wanted` folds to nothing.
QList<Span> findText(const QString& text, const QString& wanted);

} // namespace lamplight::study
