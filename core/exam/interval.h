// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::exam {

/// Where a share probably lies, both ends within 0..1.
struct Interval {
    double low = 0;
    double high = 1;

    bool operator==(const Interval&) const = default;
};

/// Standard normal quantiles for two-sided intervals.
constexpr double z90 = 1.6448536269514722;
constexpr double z95 = 1.9599639845400545;

/// The score interval for `right` successes, which may be a sum of partial marks, in `asked` >= 1 trials (Wilson 1927,
/// JASA 22: 209-212, without continuity correction): with p = right / asked and n = asked, (p + z²/2n ± z √(p(1-p)/n +
/// z²/4n²)) / (1 + z²/n).
Interval wilson(double right, int asked, double z = z90);

} // namespace lamplight::exam
