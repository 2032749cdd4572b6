// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/histories.h"

#include <array>
#include <cstdint>
#include <vector>

/// Which answers fsrs-rs trains on and evaluates, and in which order: results can be compared only on the same.
namespace lamplight::memory {

/// Of each card the index of its first item, where that is among the first `items` in order of time; else `nowhere`.
inline constexpr std::uint32_t nowhere = UINT32_MAX;
std::vector<std::uint32_t> firstItems(const Histories& histories, std::size_t items);

/// The cards' first items that count, grouped by first rating and days elapsed; and all later ones.
struct TrainingItems {
    /// Those with as many days elapsed.
    struct Group {
        int days = 0;
        std::vector<std::uint32_t> answers; ///< in order of time
    };
    std::array<std::vector<Group>, 4> first; ///< by first rating, Again first; the smallest group first
    std::vector<std::uint32_t> later;        ///< in order of time
    std::size_t outliers = 0;                ///< items left out

    std::size_t size() const;
    /// The answers in the order in which recency is counted: first items by rating and group, then the later ones.
    std::vector<std::uint32_t> inOrder() const;
};

/// Of the first `items` items in order of time. Outliers are left out card by card: of each first rating the smallest
/// groups until a twentieth of its cards, or 20, are reached (of two as small the one with fewer days first); of the
/// rest those of fewer than 6 cards, or after more than 100 days (365 when the first rating was Easy).
TrainingItems trainingItems(const Histories& histories, std::size_t items = SIZE_MAX);

} // namespace lamplight::memory
