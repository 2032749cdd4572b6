// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

/// What is typed for steps and days off, read and written.
namespace lamplight::ui {

/// "1m 10m 1h": minutes (m, or nothing), hours (h), at most ten of 1 minute to one day. Nothing typed: no steps.
std::optional<std::vector<int>> readSteps(const QString& text);
QString stepsText(const std::vector<int>& steps);

/// "2026-12-24, 2026-12-31". Nothing typed: none.
std::optional<QList<QDate>> readDays(const QString& text);
QString daysText(const QList<QDate>& days);

} // namespace lamplight::ui
