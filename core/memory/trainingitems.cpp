// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/trainingitems.h"

#include <algorithm>
#include <map>

namespace lamplight::memory {

namespace {

using Groups = std::map<int, std::vector<std::uint32_t>>; // by days

/// Takes the outlying groups away; the others, the smallest first.
std::vector<TrainingItems::Group> kept(Groups groups, bool easy)
{
    std::vector<TrainingItems::Group> sorted;
    std::size_t total = 0;
    for (auto& [days, answers] : groups) {
        total += answers.size();
        sorted.push_back({days, std::move(answers)});
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.answers.size() < b.answers.size(); });
    const std::size_t few = std::max<std::size_t>(20, total / 20);
    std::size_t removed = 0;
    std::erase_if(sorted, [&](const TrainingItems::Group& group) {
        if (removed + group.answers.size() < few) {
            removed += group.answers.size();
            return true;
        }
        return group.answers.size() < 6 || group.days > (easy ? 365 : 100);
    });
    return sorted;
}

} // namespace

std::vector<std::uint32_t> firstItems(const Histories& histories, std::size_t items)
{
    std::vector<bool> counts(histories.answers());
    for (std::size_t i = 0; i < std::min(items, histories.items.size()); ++i)
        counts[histories.items[i]] = true;
    std::vector<std::uint32_t> firsts(histories.cards.size(), nowhere);
    for (std::size_t card = 0; card < histories.cards.size(); ++card)
        for (std::uint32_t i = histories.starts[card]; i < histories.starts[card + 1]; ++i)
            if (histories.elapsedDays[i] > 0) {
                firsts[card] = counts[i] ? i : nowhere;
                break;
            }
    return firsts;
}

std::size_t TrainingItems::size() const
{
    std::size_t size = later.size();
    for (const auto& groups : first)
        for (const Group& group : groups)
            size += group.answers.size();
    return size;
}

std::vector<std::uint32_t> TrainingItems::inOrder() const
{
    std::vector<std::uint32_t> answers;
    answers.reserve(size());
    for (const auto& groups : first)
        for (const Group& group : groups)
            answers.insert(answers.end(), group.answers.begin(), group.answers.end());
    answers.insert(answers.end(), later.begin(), later.end());
    return answers;
}

TrainingItems trainingItems(const Histories& histories, std::size_t items)
{
    const std::vector<std::uint32_t> firsts = firstItems(histories, items);
    std::vector<std::uint32_t> cardOf(histories.answers());
    for (std::uint32_t card = 0; card < histories.cards.size(); ++card)
        std::fill(cardOf.begin() + histories.starts[card], cardOf.begin() + histories.starts[card + 1], card);
    const auto rating = [&](std::uint32_t card) { return histories.ratings[histories.starts[card]] - std::size_t{1}; };

    const std::size_t count = std::min(items, histories.items.size());
    std::array<Groups, 4> groups;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t answer = histories.items[i];
        if (firsts[cardOf[answer]] == answer)
            groups[rating(cardOf[answer])][histories.elapsedDays[answer]].push_back(answer);
    }
    TrainingItems found;
    std::vector<bool> isKept(histories.cards.size());
    for (std::size_t first = 0; first < groups.size(); ++first) {
        found.first[first] = kept(std::move(groups[first]), first == 3);
        for (const auto& group : found.first[first])
            for (const std::uint32_t answer : group.answers)
                isKept[cardOf[answer]] = true;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t answer = histories.items[i];
        if (isKept[cardOf[answer]] && firsts[cardOf[answer]] != answer)
            found.later.push_back(answer);
    }
    found.outliers = count - found.size();
    return found;
}

} // namespace lamplight::memory
