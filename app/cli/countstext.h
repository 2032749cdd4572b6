// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/overview.h"

#include <QJsonObject>

namespace lamplight::cli {

QJsonObject countsJson(const deck::Counts& counts);
/// A line for each noun that there is.
QString countsText(const deck::Counts& counts);

} // namespace lamplight::cli
