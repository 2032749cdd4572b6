// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deskday.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace lamplight::study {

/// Why a plan toward an exam chose a card.
struct PlanReason {
    double gainPerMinute = 0; ///< expected recall on the exam day, of this card (0..1), for a minute spent on it
    double recallWithout = 0; ///< chance of recall on the exam day if it isn't answered before
    double recallWith = 0;    ///< the same when it is answered today
    QDate examDate;

    bool operator==(const PlanReason&) const = default;
};

struct QueuedCard {
    CardId card;
    std::optional<PlanReason> reason; ///< nothing: it comes because it is due, or new

    bool operator==(const QueuedCard&) const = default;
};

/// The cards of one study day in the order in which they come, steps of learning left out: those come when they are
/// due, in between.
struct DayQueue {
    QDate day;
    bool planned = false; ///< chosen by a plan: a card needn't be due, and what is due but not chosen doesn't come
    std::vector<QueuedCard> cards;

    bool operator==(const DayQueue&) const = default;
};

/// The queue by the deck's settings alone: reviews that are due today in their order, then new cards in theirs; of each
/// one more than is left of the day's measure, for when the last would be the card that was just shown.
Result<DayQueue> queueBySettings(deck::Connection& connection, const DeskDay& day);

/// How many reviews and new cards the day still takes, by the deck's limits.
struct DayMeasure {
    int reviews = 0, fresh = 0;

    bool operator==(const DayMeasure&) const = default;
};
Result<DayMeasure> measureLeft(deck::Connection& connection, const DeskDay& day);

/// Where a session's queue comes from. A plan toward a date gives its own; nothing: by the settings. Called on a
/// connection within one snapshot.
using QueueSource = std::function<Result<std::optional<DayQueue>>(deck::Connection&, const DeskDay&)>;

/// A session's queue of today, kept while nothing changes what it is made of. Answers don't: who goes through it leaves
/// out what was answered.
class DayQueueKeeper {
public:
    std::mutex mutex; ///< held while the queue that today() gives, or `done`, is used: there are several threads

    void setSource(QueueSource source);
    /// Made anew when the day turned, or something other than answers changed the deck. `revision`: Deck::revision().
    Result<const DayQueue*> today(deck::Connection& connection, const DeskDay& day, quint64 revision);
    /// The change from one revision to the next was an answer: the queue stays. `before`: the revision before it.
    void keepThrough(quint64 before, quint64 after);
    /// The next call makes it anew.
    void drop() { m_queue.reset(); }

    /// How many cards at the front are done with: they needn't be looked at again while the queue stays.
    size_t done = 0;

private:
    QueueSource m_source;
    std::optional<DayQueue> m_queue;
    quint64 m_revision = 0;
    std::optional<qint64> m_until; ///< a burial ends then (UTC ms), as after the rollover hour was changed
};

} // namespace lamplight::study
