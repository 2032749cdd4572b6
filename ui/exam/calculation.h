// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace lamplight::ui {

/// The value of a sum as people type it: + - * / and their signs ×, ÷, −, brackets, decimals with a point or a comma,
/// and % after a number for a hundredth of it. Nothing: it doesn't read as one, or it divides by zero.
std::optional<double> calculate(QStringView sum);

} // namespace lamplight::ui
