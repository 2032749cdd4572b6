// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/studyday.h"
#include "deck/connection.h"
#include "deck/settings.h"
#include "memory/scheduler.h"
#include "model/card.h"
#include "model/topic.h"

#include <QHash>

namespace lamplight::study {

/// A moment as a deck sees it: its study day, and by what its cards are scheduled.
struct DeskDay {
    deck::Settings settings;
    StudyDays days;
    QDate today;
    qint64 now = 0;   ///< UTC ms
    qint64 start = 0; ///< of the study day
    qint64 end = 0;
    memory::Parameters parameters = memory::Parameters::defaults(); ///< the deck's own where they are sound

    /// Study days since the card's last answer; 0: never answered, or the clock was set back.
    int elapsedDays(qint64 lastReview) const;
    /// The deck's, toward this chance of recall.
    memory::Scheduling scheduling(double retention) const;
};

/// `now`: UTC ms.
Result<DeskDay> deskDay(deck::Connection& connection, qint64 now);

/// Desired retention by topic: its own, else that of the nearest topic above which has one, else the deck's.
class Retentions {
public:
    static Result<Retentions> read(deck::Connection& connection, double ofDeck);
    double of(TopicId topic) const { return m_byTopic.value(topic, m_ofDeck); }

private:
    double m_ofDeck = 0.9;
    QHash<TopicId, double> m_byTopic;
};

/// A card's own topic, else its lesson's; invalid: neither.
Result<TopicId> topicOf(deck::Connection& connection, const Card& card);

} // namespace lamplight::study
