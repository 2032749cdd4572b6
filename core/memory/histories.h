// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lamplight::memory {

/// The answers to many cards, grouped by card and within a card in order of time: what replaying, training and
/// evaluating go through from front to back.
///
/// An *item* is an answer that tells something about forgetting: not the first of its card, and given on a later study
/// day than the one before.
struct Histories {
    std::vector<std::int64_t> cards;       ///< their ids, ascending
    std::vector<std::uint32_t> starts{0};  ///< of each card the index of its first answer; at the end all answers
    std::vector<std::uint8_t> ratings;     ///< of each answer, 1..4
    std::vector<std::int32_t> elapsedDays; ///< of each answer, since the one before; 0 at the first
    std::vector<std::uint32_t> items;      ///< indices of the answers that are items, in order of time

    std::size_t answers() const { return ratings.size(); }
};

enum class Coverage {
    Everything, ///< all answers of every card
    /// As training reads a log: of each card what follows the last time that it was learned anew, which is the last
    /// unbroken run of answers in the states New and Learning; without such a run the beginning of the memory isn't
    /// known, and the card is left out. Cards that were reset, or whose first years are missing, don't mislead.
    SinceLearned
};

/// Reviews in any order; those of one card at the same moment stay in theirs. Reads card, at, rating, elapsedDays (less
/// than 0 is 0) and before.
Histories histories(std::span<const Review> reviews, Coverage coverage);

} // namespace lamplight::memory
