// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topic.h"
#include "plan/workload.h"
#include "study/session.h"

#include <QHash>
#include <QList>

/// What a way of studying a deck asks for, before it is chosen.
namespace lamplight::study {

/// Means over the days looked at, when every card is answered on the day it is due.
struct DailyLoad {
    double minutes = 0;
    double reviews = 0;
    double fresh = 0;
    double mostMinutes = 0; ///< on the fullest day

    bool operator==(const DailyLoad&) const = default;
};

/// What it is reckoned from, read once. Of large decks a sample of the cards.
struct LoadMaterial {
    struct Cards {
        std::vector<plan::DueCard> known;
        int waiting = 0; ///< new ones
    };
    QHash<TopicId, Cards> byTopic; ///< invalid: of no topic
    QList<Topic> topics;           ///< their retentions may be changed to see what would come of it
    double perCard = 1;            ///< cards that each one of the sample stands for
};

inline constexpr int loadDays = 60;
inline constexpr int usualNewPerDay = 20; ///< where neither a setting nor a plan says

Result<LoadMaterial> loadMaterial(Session& session);
/// Under these settings; each topic at its own retention where it has one. Pure, so on any thread.
DailyLoad dailyLoad(const LoadMaterial& material, const deck::Settings& settings, int days = loadDays);

} // namespace lamplight::study
