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
Result<QList<Card>> cardsOfQuestion(Connection& connection, QuestionId id);
/// How many were made from a page.
Result<int> cardCount(Connection& connection, LessonId id);
/// ErrorKind::NotFound.
Result<Card> card(Connection& connection, CardId id);

Result<CardId> insert(Connection& connection, const Card& card);
Result<void> update(Connection& connection, const Card& card);

/// The other cards about the same thing, by id: of the same note; else of the same definition, concept or question, the
/// first of these that the card has.
Result<QList<CardId>> siblings(Connection& connection, const Card& card);

Result<ReviewId> insert(Connection& connection, const Review& review);
/// All, in the order in which they were given.
Result<QList<Review>> reviews(Connection& connection);
Result<QList<Review>> reviewsOf(Connection& connection, CardId card);
/// Those given after that one, in order.
Result<QList<Review>> reviewsAfter(Connection& connection, ReviewId last);
/// The newest; invalid when there is none.
Result<ReviewId> lastReview(Connection& connection);
} // namespace lamplight::deck
