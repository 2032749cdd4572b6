// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::ui {

/// When an exam was sat (UTC ms; shown in local time) and how long it took: "Saturday, 21 November 2026, 41 min".
QString whenSat(qint64 startedAt, qint64 usedMs);

} // namespace lamplight::ui
