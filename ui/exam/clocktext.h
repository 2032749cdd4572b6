// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::ui {

/// "41:07", "1:02:09".
QString clockText(int seconds);
/// "41 minutes, 7 seconds left", as it is spoken.
QString timeInWords(int seconds);

} // namespace lamplight::ui
