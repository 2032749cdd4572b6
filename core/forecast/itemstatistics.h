// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/responsematrix.h"

#include <array>
#include <optional>

namespace lamplight::forecast {

/// Under this many people a correlation says too little: at 30 its standard error is still about .18.
inline constexpr int leastPeople = 30;

/// By the mean mark of all that a person was asked, among those who were asked the item: the best 27 % and the worst,
/// each with all who are level with the last of it, and the rest.
enum class Group { Upper, Middle, Lower };

struct OptionUse {
    int chosen = 0;
    std::array<int, 3> byGroup{};      ///< indexed by Group
    double share = 0;                  ///< of those who were asked, 0..1
    std::optional<double> meanRest;    ///< mean rest score (0..1) of those who chose it
    std::optional<double> correlation; ///< of choosing it with the rest score; withheld like the discrimination

    int in(Group group) const { return byGroup[static_cast<size_t>(group)]; }
};

/// The rest score is the mean mark of the other items that the person was asked: not the item itself, which would
/// correlate with itself. Variances and covariances divide by n - 1.
struct ItemFigures {
    int people = 0;      ///< who were asked it
    double facility = 0; ///< mean mark
    double sd = 0;       ///< of the mark

    // Withheld (nothing) under `least` people, and where one side doesn't vary.
    std::optional<double> discrimination;      ///< corrected point-biserial: cov(mark, rest) / (sd mark x sd rest)
    std::optional<double> discriminationError; ///< (1 - r²) / sqrt(n - 1)
    std::optional<double> efficiency;          ///< cov(mark, rest) / cov of the two sorted each, the most they could be
    std::optional<double> upperLower;          ///< mean mark of the upper group less that of the lower

    std::array<int, 3> groups{};    ///< people in each Group
    std::vector<OptionUse> options; ///< as in ItemKey
    OptionUse omitted;              ///< nothing chosen
    std::optional<double> meanMs;   ///< of those measured

    /// Who were asked it and belong to the group.
    int in(Group group) const { return groups[static_cast<size_t>(group)]; }
};

struct TestFigures {
    std::vector<ItemFigures> items;
    int people = 0;
    int complete = 0; ///< people who were asked every item: the figures below are theirs
    double mean = 0;  ///< of the sum of marks
    double sd = 0;
    /// Cronbach's alpha, k/(k-1) (1 - sum of the items' variances / variance of the sums); KR-20 where marks are 0
    /// and 1. Withheld under `least` complete people, under two items, and where the sums don't vary.
    std::optional<double> reliability;
    std::optional<double> standardError; ///< of one person's sum of marks: sd sqrt(1 - reliability)
};

/// Formulas as in Moodle's quiz statistics (its discrimination index and efficiency are 100 times ours).
TestFigures itemFigures(const ResponseMatrix& matrix, int least = leastPeople);

} // namespace lamplight::forecast
