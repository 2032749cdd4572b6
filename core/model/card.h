// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review.h"

#include <QString>
#include <QStringList>

namespace lamplight {

enum class CardKind {
    Term,       ///< front: the definition; asked: its term
    Definition, ///< front: the term; asked: the definition, typed or revealed
    Cloze,      ///< front: the definition with one key phrase blanked
    Takeaway,   ///< front: a prompt for a takeaway of a lesson
    Question,   ///< front: a missed question's stem
    Note,       ///< imported
    Contrast    ///< front: which of two concepts is which
};

enum class CardFormat {
    Plain,
    Html ///< of an imported note
};

enum class CardFlag { None, Red, Orange, Green, Blue, Pink, Turquoise, Purple };

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
    QString keyPhrase; ///< Cloze: the phrase blanked; Takeaway: the takeaway, so that it isn't made twice;
                       ///< Contrast: the uid of the other concept
    QString tags;
    QString note; ///< uid of the imported note that it is one of the cards of; empty: none
    CardFormat format = CardFormat::Plain;
    QStringList accepted; ///< further wordings that count as right when typed
    CardFlag flag = CardFlag::None;
    qint64 created = 0; ///< UTC ms

    CardState state = CardState::New;
    int step = 0;          ///< in Learning and Relearning: which step, from 0
    qint64 due = 0;        ///< UTC ms; New: order of introduction
    double stability = 0;  ///< days; 0: never answered
    double difficulty = 0; ///< 1..10; 0: never answered
    qint64 lastReview = 0; ///< UTC ms; 0: never
    int reviews = 0;       ///< answers that count
    int lapses = 0;
    bool suspended = false;
    qint64 buriedUntil = 0; ///< UTC ms; 0: not buried
    ReviewId memoryFrom;    ///< its answers up to this one are forgotten: they count for nothing any more

    bool operator==(const Card&) const = default;
};

} // namespace lamplight
