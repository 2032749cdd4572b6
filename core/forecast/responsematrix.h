// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace lamplight::forecast {

/// What one person did with one item.
struct ItemResponse {
    double mark = std::numeric_limits<double>::quiet_NaN(); ///< a share of the item's mark; NaN: it wasn't asked
    std::uint32_t chosen = 0; ///< bit n: option n of ItemKey, in the order of the question, however it was shown
    qint64 ms = 0;            ///< 0: not measured

    bool isAsked() const { return !std::isnan(mark); }
};

/// What an item takes for right.
struct ItemKey {
    int options = 0;       ///< 0..32; 0: nothing to choose from
    std::uint32_t key = 0; ///< bits likewise

    bool isKey(int option) const { return (key >> option & 1U) != 0; }
};

/// Persons by items. Rows that weren't asked the same items are compared by the mean mark of what they were asked.
struct ResponseMatrix {
    std::vector<ItemKey> items;
    std::vector<std::vector<ItemResponse>> persons; ///< each as long as `items`
};

} // namespace lamplight::forecast
