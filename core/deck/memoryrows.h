// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/card.h"

#include <functional>
#include <vector>

/// What plan, forecast and training ask of every card and every answer: without texts, and quick at 100,000 cards and
/// 1,000,000 answers.
namespace lamplight::deck {

/// A card without its texts.
struct MemoryRow {
    CardId id;
    TopicId topic;   ///< its own, else its lesson's; invalid: neither
    LessonId lesson; ///< invalid: none
    CardKind kind = CardKind::Note;
    CardState state = CardState::New;
    int step = 0;
    qint64 due = 0; ///< UTC ms; New: order of introduction
    double stability = 0;
    double difficulty = 0;
    qint64 lastReview = 0; ///< UTC ms
    int lapses = 0;
    bool suspended = false;
    qint64 buriedUntil = 0; ///< UTC ms
    ReviewId memoryFrom;    ///< answers up to this one don't count

    bool operator==(const MemoryRow&) const = default;
};

/// All cards, by id.
Result<std::vector<MemoryRow>> memoryRows(Connection& connection);

/// An answer without its states.
struct ReviewRow {
    ReviewId id;
    CardId card;
    qint64 at = 0; ///< UTC ms
    Rating rating = Rating::Again;
    int ms = 0;
    int elapsedDays = 0; ///< study days since the answer before that counted
    bool practice = false;
    double stability = 0;                 ///< after the answer
    CardState before = CardState::Review; ///< the card's

    bool operator==(const ReviewRow&) const = default;
};

/// All answers in the order in which they were given, each handed to `take` as it is read.
Result<void> reviewRows(Connection& connection, const std::function<void(const ReviewRow&)>& take);

/// What is remembered of a card.
struct CardMemory {
    CardId card;
    double stability = 0;
    double difficulty = 0;
};
/// Replaces stability and difficulty of these cards, and nothing else.
Result<void> putMemories(Connection& connection, const std::vector<CardMemory>& memories);

} // namespace lamplight::deck
