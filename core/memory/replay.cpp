// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/replay.h"

#include "memory/parallel.h"

namespace lamplight::memory {

namespace {

// Calls taken(card, answer, state) after every answer.
template <class Taken>
void replay(const Parameters& parameters, const Histories& histories, int threads, const Taken& taken)
{
    const std::vector<CardRange> ranges = cardRanges(histories);
    inParallel(ranges.size(), threads, [&](std::size_t range) {
        for (std::size_t card = ranges[range].begin; card < ranges[range].end; ++card) {
            State state;
            for (std::uint32_t i = histories.starts[card]; i < histories.starts[card + 1]; ++i) {
                const auto rating = static_cast<Rating>(histories.ratings[i]);
                state = i == histories.starts[card] ? firstState(parameters, rating)
                                                    : nextState(parameters, state, rating, histories.elapsedDays[i]);
                taken(card, i, state);
            }
        }
    });
}

} // namespace

std::vector<State> finalStates(const Parameters& parameters, const Histories& histories, int threads)
{
    std::vector<State> states(histories.cards.size());
    replay(parameters, histories, threads,
           [&](std::size_t card, std::uint32_t, const State& state) { states[card] = state; });
    return states;
}

std::vector<State> allStates(const Parameters& parameters, const Histories& histories, int threads)
{
    std::vector<State> states(histories.answers());
    replay(parameters, histories, threads,
           [&](std::size_t, std::uint32_t answer, const State& state) { states[answer] = state; });
    return states;
}

} // namespace lamplight::memory
