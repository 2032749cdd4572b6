// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/interval.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace lamplight::exam {

Interval wilson(double right, int asked, double z)
{
    Q_ASSERT(asked >= 1 && right >= 0 && right <= asked);
    const double n = asked;
    const double p = right / n;
    const double z2 = z * z;
    const double centre = p + z2 / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    const double scale = 1 + z2 / n;
    return {std::max(0.0, (centre - reach) / scale), std::min(1.0, (centre + reach) / scale)};
}

} // namespace lamplight::exam
