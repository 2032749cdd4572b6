// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"

#include <QJsonObject>

namespace lamplight::cli {

/// {date, expectedRecall, interval}: the interval holds the share recalled with a chance of 80 %; null where it wasn't
/// reckoned.
QJsonObject examDayJson(const study::ExamOutlook& exam);
/// [low, high]
QJsonArray intervalJson(const plan::Foretold& foretold);

} // namespace lamplight::cli
