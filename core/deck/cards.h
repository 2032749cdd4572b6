// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/card.h"

#include <QList>
#include <optional>

namespace lamplight::deck {

/// In the order in which they were made.
Result<QList<Card>> cards(Connection& connection);
/// Made from a concept or its definitions.
Result<QList<Card>> cardsOfConcept(Connection& connection, ConceptId id);
/// How many were made from a page.
Result<int> cardCount(Connection& connection, LessonId id);
/// ErrorKind::NotFound.
Result<Card> card(Connection& connection, CardId id);

Result<CardId> insert(Connection& connection, const Card& card);
Result<void> update(Connection& connection, const Card& card);

/// What is in hand at `now`, not suspended and not buried: cards in learning that are due, reviews due before
/// `endOfDay` (UTC ms), and new ones. `learningLater`: steps still to come.
struct QueueCounts {
    int learning = 0, reviews = 0, fresh = 0, learningLater = 0;

    int total() const { return learning + reviews + fresh; }
    bool operator==(const QueueCounts&) const = default;
};
Result<QueueCounts> queueCounts(Connection& connection, qint64 now, qint64 endOfDay);

/// The next card: a learning step that is due, then the review that has waited longest, then the next new card (unless
/// `newLeft` is 0), then a learning step that comes due before `learnAhead` (UTC ms). `except` isn't shown twice in a
/// row when there is another.
Result<std::optional<Card>> nextCard(Connection& connection, qint64 now, qint64 endOfDay, qint64 learnAhead,
                                     int newLeft, CardId except);

Result<ReviewId> insert(Connection& connection, const Review& review);
/// All, in the order in which they were given.
Result<QList<Review>> reviews(Connection& connection);
Result<QList<Review>> reviewsOf(Connection& connection, CardId card);
/// How many cards were answered for the first time in `fromMs` .. now.
Result<int> firstAnswersSince(Connection& connection, qint64 fromMs);

} // namespace lamplight::deck
