// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lamplight::ui {

/// "19 days to 13 December"; negative `days`: the exam is past.
QString countdown(int days, const QDate& exam);

} // namespace lamplight::ui
