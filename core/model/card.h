// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace lamplight {

enum class CardKind {
    Term,       ///< front: the definition; asked: its term
    Definition, ///< front: the term; asked: the definition, typed or revealed
    Cloze,      ///< front: the definition with one key phrase blanked
    Takeaway,   ///< front: a prompt for a takeaway of a lesson
    Question,   ///< front: a missed question's stem
    Note        ///< imported
};

enum class CardState { New, Learning, Review, Relearning };

/// What is scheduled.
struct Card {
    CardId id;
    QString uid;
    CardKind kind = CardKind::Note;
    QString front;
    QString back;
    // What it was made from; invalid or empty where it doesn't apply.
    TopicId topic;
    ConceptId concept_;
    DefinitionId definition;
    QuestionId question;
    LessonId lesson;
    QString block;     ///< Block::uid in that lesson: where the passage stands
    QString keyPhrase; ///< Cloze: the phrase blanked; Takeaway: the takeaway, so that it isn't made twice
    QString tags;
    qint64 created = 0; ///< UTC ms

    CardState state = CardState::New;
    int step = 0;          ///< in Learning and Relearning: which step, from 0
    qint64 due = 0;        ///< UTC ms; New: order of introduction
    double stability = 0;  ///< days; 0: never answered
    double difficulty = 0; ///< 1..10; 0: never answered
    qint64 lastReview = 0; ///< UTC ms; 0: never
    int reviews = 0;
    int lapses = 0;
    bool suspended = false;
    qint64 buriedUntil = 0; ///< UTC ms; 0: not buried

    bool operator==(const Card&) const = default;
};

enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// One answer to a card: append-only. Carries what replaying needs and what the card became.
struct Review {
    ReviewId id;
    CardId card;
    qint64 at = 0; ///< UTC ms
    Rating rating = Rating::Again;
    qint64 ms = 0;       ///< time taken
    int elapsedDays = 0; ///< study days since the previous answer; 0 at the first
    CardState before = CardState::New;
    double stability = 0;  ///< after the answer
    double difficulty = 0; ///< after the answer

    bool operator==(const Review&) const = default;
};

} // namespace lamplight
