// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/card.h"

#include <optional>
#include <vector>

/// What a day's queue is made from. All of it lies in indexes: no card's text is read.
namespace lamplight::deck {

/// What is in hand at `now`, not suspended and not buried: cards in learning that are due, reviews due before
/// `endOfDay` (UTC ms), and new ones. `learningLater`: steps still to come.
struct QueueCounts {
    int learning = 0, reviews = 0, fresh = 0, learningLater = 0;

    int total() const { return learning + reviews + fresh; }
    bool operator==(const QueueCounts&) const = default;
};
Result<QueueCounts> queueCounts(Connection& connection, qint64 now, qint64 endOfDay);

/// Of the steps of learning that are due by `until` (UTC ms), not suspended and not buried at `now`, the one that waits
/// longest, but for `except`; nothing when there is none.
Result<std::optional<CardId>> nextStep(Connection& connection, qint64 now, qint64 until, CardId except);

/// Reviews due before `endOfDay`, not suspended and not buried at `now`: the one that has waited longest first.
Result<std::vector<CardId>> dueReviews(Connection& connection, qint64 now, qint64 endOfDay);
/// New cards, not suspended and not buried at `now`, in their order: the first `most`.
Result<std::vector<CardId>> newCards(Connection& connection, qint64 now, int most);

/// When the first burial ends that does so after `now` and before `endOfDay`; nothing: none does.
Result<std::optional<qint64>> nextUnburied(Connection& connection, qint64 now, qint64 endOfDay);

/// Whether a card may come.
struct QueueStanding {
    CardState state = CardState::New;
    qint64 due = 0;
    qint64 lastReview = 0;
    bool away = false; ///< suspended, or buried at `now`

    bool operator==(const QueueStanding&) const = default;
};
/// Nothing when there is no such card.
Result<std::optional<QueueStanding>> queueStanding(Connection& connection, CardId id, qint64 now);

/// How many cards were answered for the first time in `fromMs` .. now, and how many reviews were, and the
/// time that all answers took; practice left out.
struct AnswersSince {
    int fresh = 0, reviews = 0;
    qint64 ms = 0;

    bool operator==(const AnswersSince&) const = default;
};
Result<AnswersSince> answersSince(Connection& connection, qint64 fromMs);

/// The place in the order of introduction after all cards that are new.
Result<qint64> placeAfterNew(Connection& connection);
/// How many cards come due in `fromMs` .. `toMs` (excluded), neither suspended nor buried beyond it: reviews and steps.
Result<int> dueWithin(Connection& connection, qint64 fromMs, qint64 toMs);

} // namespace lamplight::deck
