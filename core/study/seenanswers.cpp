// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/seenanswers.h"

#include "deck/memoryrows.h"

#include <unordered_map>

namespace lamplight::study {

namespace {

struct SeenAnswer {
    int card; ///< its place in the plan
    std::uint8_t rating;
    std::int32_t elapsedDays;
};

} // namespace

Result<SeenAnswers> seenAnswers(deck::Connection& connection, const PlanInput& input)
{
    std::unordered_map<qint64, int> places;
    for (size_t i = 0; i < input.cards.size(); ++i)
        places.emplace(input.cards[i].value, static_cast<int>(i));
    std::vector<SeenAnswer> answers;
    const auto read = deck::reviewRows(connection, [&](const deck::ReviewRow& row) {
        const auto place = places.find(row.card.value);
        if (place == places.end() || row.practice ||
            row.id.value <= input.countFrom[static_cast<size_t>(place->second)].value)
            return;
        answers.push_back({place->second, static_cast<std::uint8_t>(row.rating), std::max(0, row.elapsedDays)});
    });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(answers.begin(), answers.end(),
                     [](const SeenAnswer& a, const SeenAnswer& b) { return a.card < b.card; });
    SeenAnswers seen;
    seen.ofCard.assign(input.cards.size(), -1);
    memory::Histories& histories = seen.histories;
    for (size_t i = 0; i < answers.size(); ++i) {
        const bool first = i == 0 || answers[i].card != answers[i - 1].card;
        if (first) {
            seen.ofCard[static_cast<size_t>(answers[i].card)] = static_cast<int>(histories.cards.size());
            histories.cards.push_back(input.cards[static_cast<size_t>(answers[i].card)].value);
            if (i > 0)
                histories.starts.push_back(static_cast<std::uint32_t>(i));
        }
        histories.ratings.push_back(answers[i].rating);
        histories.elapsedDays.push_back(first ? 0 : answers[i].elapsedDays);
    }
    if (!answers.empty())
        histories.starts.push_back(static_cast<std::uint32_t>(answers.size()));
    return seen;
}

} // namespace lamplight::study
