// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/deckload.h"

#include "deck/memoryrows.h"
#include "deck/topics.h"
#include "study/learnersettings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lamplight::study {

namespace {

constexpr std::size_t sampleSize = 4000; // cards in which the days' sums stand to a percent or two

plan::DueCard dueCard(const deck::MemoryRow& row, const StudyDays& days, QDate today)
{
    const bool inSteps = row.state == CardState::Learning || row.state == CardState::Relearning;
    return {{row.stability, row.difficulty},
            inSteps ? 0 : static_cast<int>(today.daysTo(days.dayOf(row.due))),
            static_cast<int>(days.dayOf(row.lastReview).daysTo(today))};
}

double retentionOf(TopicId id, const QHash<TopicId, Topic>& topics, double decks)
{
    for (auto topic = topics.constFind(id); topic != topics.cend(); topic = topics.constFind(topic->parent))
        if (topic->retention)
            return *topic->retention;
    return decks;
}

// Cards that fall due at the same retention, whatever their topics.
std::map<double, LoadMaterial::Cards> byRetention(const LoadMaterial& material, double decks)
{
    QHash<TopicId, Topic> topics;
    for (const Topic& topic : material.topics)
        topics.insert(topic.id, topic);
    std::map<double, LoadMaterial::Cards> groups;
    for (auto each = material.byTopic.cbegin(); each != material.byTopic.cend(); ++each) {
        LoadMaterial::Cards& group = groups[retentionOf(each.key(), topics, decks)];
        group.known.insert(group.known.end(), each->known.begin(), each->known.end());
        group.waiting += each->waiting;
    }
    return groups;
}

} // namespace

Result<LoadMaterial> loadMaterial(Session& session)
{
    const auto days = session.days();
    if (!days)
        return tl::unexpected(days.error());
    const QDate today = days->dayOf(session.clock().utcMs());
    return session.deck().read([&](deck::Connection& connection) -> Result<LoadMaterial> {
        auto rows = deck::memoryRows(connection);
        const auto topics = deck::topics(connection);
        if (const Error* error = firstError(rows, topics))
            return tl::unexpected(*error);
        std::erase_if(*rows, [](const deck::MemoryRow& row) { return row.suspended; });
        LoadMaterial material;
        material.topics = *topics;
        const std::size_t step = (rows->size() + sampleSize - 1) / sampleSize;
        material.perCard = static_cast<double>(std::max<std::size_t>(1, step));
        for (std::size_t i = 0; i < rows->size(); i += std::max<std::size_t>(1, step)) {
            const deck::MemoryRow& row = (*rows)[i];
            LoadMaterial::Cards& cards = material.byTopic[row.topic];
            if (row.state == CardState::New || row.stability <= 0)
                ++cards.waiting;
            else
                cards.known.push_back(dueCard(row, *days, today));
        }
        return material;
    });
}

DailyLoad dailyLoad(const LoadMaterial& material, const deck::Settings& settings, int days)
{
    const auto groups = byRetention(material, settings.retention);
    int waiting = 0;
    for (const auto& [retention, cards] : groups)
        waiting += cards.waiting;
    const double perDay = settings.newPerDay.value_or(usualNewPerDay) / material.perCard;
    std::vector<double> minutes(static_cast<std::size_t>(days), 0.0);
    DailyLoad load;
    for (const auto& [retention, cards] : groups) {
        const double part = waiting > 0 ? perDay * cards.waiting / waiting : 0;
        const int begun = cards.waiting > 0 ? std::max(1, static_cast<int>(std::lround(part))) : 0;
        const double scale = material.perCard * (begun > 0 && part < 1 ? part : 1);
        const memory::Scheduling scheduling{
            parametersOf(settings), retention, {settings.learningSteps, settings.relearningSteps}};
        const auto known = plan::workload(scheduling, costsOf(settings), cards.known, {}, days);
        const auto fresh = plan::workload(scheduling, costsOf(settings), {},
                                          {settings.newPerDay == 0 ? 0 : cards.waiting, begun, begun}, days);
        for (std::size_t day = 0; day < minutes.size(); ++day) {
            load.reviews += known[day].reviews * material.perCard + fresh[day].reviews * scale;
            load.fresh += fresh[day].fresh * scale;
            minutes[day] += (known[day].reviewSeconds * material.perCard +
                             (fresh[day].reviewSeconds + fresh[day].freshSeconds) * scale) /
                            60;
        }
    }
    for (const double day : minutes)
        load.minutes += day;
    load.minutes /= days;
    load.reviews /= days;
    load.fresh /= days;
    load.mostMinutes = minutes.empty() ? 0 : *std::ranges::max_element(minutes);
    return load;
}

} // namespace lamplight::study
