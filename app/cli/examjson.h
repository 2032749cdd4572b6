// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

/// Where a sitting stands. What was done with a question is keyed by position ("1", "2", ...), where there are any.
QJsonObject sittingJson(const exam::Sitting& sitting, const exam::Moment& now);
/// The questions as they are shown to a candidate: without the key.
QJsonArray paperJson(const QList<FormQuestion>& form);
QJsonObject reportJson(const Attempt& attempt, const exam::Report& report);

} // namespace lamplight::cli
