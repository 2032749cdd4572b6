// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::ui {

/// When an exam was sat and how long it took, in local time: "Saturday, 21 November 2026, 41 min". Both UTC ms.
QString whenSat(qint64 startedAt, qint64 endedAt);

} // namespace lamplight::ui
