// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

/// Of samples: all divide by n - 1, and give 0 for fewer than two values.
namespace lamplight::forecast {

double mean(const std::vector<double>& values);
double covariance(const std::vector<double>& x, const std::vector<double>& y);
inline double variance(const std::vector<double>& x)
{
    return covariance(x, x);
}
/// Nothing where one of them doesn't vary.
std::optional<double> correlation(const std::vector<double>& x, const std::vector<double>& y);

} // namespace lamplight::forecast
