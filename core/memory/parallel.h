// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vectorstate.h"
#include "memory/histories.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace lamplight::memory {

/// Some neighbouring cards: begin and end index.
struct CardRange {
    std::size_t begin = 0, end = 0;
};

/// All cards in ranges of about `answers` answers. They depend on the histories alone, so that what is summed by range,
/// and then over the ranges in order, comes out the same on any number of threads.
inline std::vector<CardRange> cardRanges(const Histories& histories, std::size_t answers = 4096)
{
    std::vector<CardRange> ranges;
    for (std::size_t begin = 0; begin < histories.cards.size();) {
        std::size_t end = begin + 1;
        while (end < histories.cards.size() && histories.starts[end + 1] - histories.starts[begin] <= answers)
            ++end;
        ranges.push_back({begin, end});
        begin = end;
    }
    return ranges;
}

/// Calls work(i) once for each i below `count`, on `threads` threads (0: as many as the machine has, at most 4).
template <class Work>
void inParallel(std::size_t count, int threads, const Work& work)
{
    const std::size_t wanted =
        threads > 0 ? static_cast<std::size_t>(threads) : std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        releaseVectorState();
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(wanted, count); ++i)
        others.emplace_back(run);
    run();
}

} // namespace lamplight::memory
