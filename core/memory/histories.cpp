// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/histories.h"

#include <algorithm>
#include <tuple>

namespace lamplight::memory {

namespace {

bool isLearning(const Review& review)
{
    return review.before == CardState::New || review.before == CardState::Learning;
}

using Order = std::vector<std::uint32_t>;

Order byCardAndTime(std::span<const Review> reviews)
{
    Order order(reviews.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&](std::uint32_t i) { return std::tuple(reviews[i].card.value, reviews[i].at, i); };
    if (!std::is_sorted(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); }))
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    return order;
}

// The first of the last unbroken run of answers while learning; the end when there is none.
std::size_t lastLearned(std::span<const Review> reviews, std::span<const std::uint32_t> card)
{
    std::size_t end = card.size();
    while (end > 0 && !isLearning(reviews[card[end - 1]]))
        --end;
    std::size_t begin = end;
    while (begin > 0 && isLearning(reviews[card[begin - 1]]))
        --begin;
    return begin == end ? card.size() : begin;
}

void append(Histories& histories, std::span<const Review> reviews, std::span<const std::uint32_t> card)
{
    if (card.empty())
        return;
    histories.cards.push_back(reviews[card.front()].card.value);
    bool first = true;
    for (const std::uint32_t i : card) {
        histories.ratings.push_back(static_cast<std::uint8_t>(reviews[i].rating));
        histories.elapsedDays.push_back(first ? 0 : std::max(0, reviews[i].elapsedDays));
        first = false;
    }
    histories.starts.push_back(static_cast<std::uint32_t>(histories.ratings.size()));
}

} // namespace

Histories histories(std::span<const Review> reviews, Coverage coverage)
{
    const Order order = byCardAndTime(reviews);
    Histories histories;
    histories.ratings.reserve(order.size());
    histories.elapsedDays.reserve(order.size());
    std::vector<std::pair<qint64, std::uint32_t>> moments;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && reviews[order[end]].card == reviews[order[begin]].card)
            ++end;
        auto card = std::span(order).subspan(begin, end - begin);
        if (coverage == Coverage::SinceLearned)
            card = card.subspan(lastLearned(reviews, card));
        const std::size_t start = histories.ratings.size();
        append(histories, reviews, card);
        for (std::size_t k = 0; k < card.size(); ++k)
            if (histories.elapsedDays[start + k] > 0)
                moments.emplace_back(reviews[card[k]].at, static_cast<std::uint32_t>(start + k));
        begin = end;
    }
    std::sort(moments.begin(), moments.end());
    histories.items.reserve(moments.size());
    for (const auto& [at, answer] : moments)
        histories.items.push_back(answer);
    return histories;
}

} // namespace lamplight::memory
