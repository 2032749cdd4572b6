// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/moments.h"

#include <cmath>
#include <numeric>

namespace lamplight::forecast {

namespace {

/// What is left of a variance of equal values after rounding.
constexpr double noVariance = 1e-15;

} // namespace

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double covariance(const std::vector<double>& x, const std::vector<double>& y)
{
    if (x.size() < 2)
        return 0;
    const double meanX = mean(x), meanY = mean(y);
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i)
        sum += (x[i] - meanX) * (y[i] - meanY);
    return sum / static_cast<double>(x.size() - 1);
}

std::optional<double> correlation(const std::vector<double>& x, const std::vector<double>& y)
{
    const double varianceX = variance(x), varianceY = variance(y);
    if (varianceX < noVariance || varianceY < noVariance)
        return {};
    return covariance(x, y) / std::sqrt(varianceX * varianceY);
}

} // namespace lamplight::forecast
