// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace lamplight::exchange {
struct ImportPlan;
struct ImportReport;
} // namespace lamplight::exchange

namespace lamplight::cli {

/// Lines are counted by the plan: each has its one entry there. Applying adds problems of its own to the report, which
/// are about the deck and not one more line.
QJsonObject importJson(const exchange::ImportPlan& plan, const exchange::ImportReport& report);
QString importText(const exchange::ImportPlan& plan, const exchange::ImportReport& report, bool dryRun);

} // namespace lamplight::cli
