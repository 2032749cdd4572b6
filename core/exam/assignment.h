// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace lamplight::exam {

/// A row's demand on a common stock of items, numbered from 0.
struct Demand {
    int count = 0;          ///< how many it wants, 0 or more
    std::vector<int> items; ///< which items would do, in order of preference
};

/// Which items each row got: no item twice, no row more than its count. In the order of the demands.
struct Assignment {
    std::vector<std::vector<int>> items;
    /// For each row that got too few: the other rows that stand in its way. Together with it they want more than all
    /// the items that would do for any of them (Hall's condition fails there). Ascending; empty for satisfied rows.
    std::vector<std::vector<int>> rivals;
};

/// A largest assignment of `stock` items, by augmenting paths (Kuhn 1955). It satisfies every demand if that can be
/// done at all; if not, earlier rows go first: a row gets as many as it can without taking any from those before it.
Assignment assign(const std::vector<Demand>& demands, int stock);

} // namespace lamplight::exam
