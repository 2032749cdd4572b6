// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/deskday.h"

#include "deck/lessons.h"
#include "deck/topics.h"
#include "study/learnersettings.h"

#include <algorithm>

namespace lamplight::study {

int DeskDay::elapsedDays(qint64 lastReview) const
{
    return lastReview == 0 ? 0 : static_cast<int>(std::max<qint64>(0, days.daysBetween(lastReview, now)));
}

memory::Scheduling DeskDay::scheduling(double retention) const
{
    return {parameters, retention, {settings.learningSteps, settings.relearningSteps}};
}

Result<DeskDay> deskDay(deck::Connection& connection, qint64 now)
{
    auto settings = deck::settings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    DeskDay day;
    day.settings = std::move(*settings);
    day.days = {QTimeZone::systemTimeZone(), day.settings.rolloverHour};
    day.today = day.days.dayOf(now);
    day.now = now;
    day.start = day.days.startOf(day.today);
    day.end = day.days.startOf(day.today.addDays(1));
    day.parameters = parametersOf(day.settings);
    return day;
}

Result<Retentions> Retentions::read(deck::Connection& connection, double ofDeck)
{
    const auto topics = deck::topics(connection);
    if (!topics)
        return tl::unexpected(topics.error());
    Retentions retentions;
    retentions.m_ofDeck = ofDeck;
    for (const Topic& topic : *topics) // parents come before children
        retentions.m_byTopic.insert(topic.id, topic.retention.value_or(retentions.of(topic.parent)));
    return retentions;
}

Result<TopicId> topicOf(deck::Connection& connection, const Card& card)
{
    if (card.topic.isValid() || !card.lesson.isValid())
        return card.topic;
    return deck::topicOf(connection, card.lesson);
}

} // namespace lamplight::study
