// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/blockviews.h"

namespace lamplight::ui {

/// A table whose borders were lost: what was copied, as it is, and below it the split that is proposed, if there is
/// one, with the button that accepts it.
QWidget* makeDamagedTable(const BlockSource& source, PageEvents* events);

} // namespace lamplight::ui
