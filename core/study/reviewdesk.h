// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/scheduler.h"
#include "model/card.h"
#include "recall/compare.h"
#include "study/session.h"

#include <array>

namespace lamplight::study {

/// What is left for today.
struct ReviewQueue {
    int learning = 0;      ///< steps that are due now
    int reviews = 0;       ///< due today
    int fresh = 0;         ///< new cards that may still be introduced today
    int learningLater = 0; ///< steps that come due later
    int minutes = 0;       ///< about how long it takes, rounded up

    int total() const { return learning + reviews + fresh; }
    bool operator==(const ReviewQueue&) const = default;
};

/// A card as it is asked.
struct CardView {
    Card card;
    QString topic;     ///< code and title of what it belongs to; may be empty
    QString lessonUid; ///< where its passage stands; empty: nowhere
    QString lessonTitle;
    QStringList keyPhrases;                  ///< of its definition, for comparing what was typed
    QString source;                          ///< of its definition: "Course wording, 2nd edition"
    std::optional<double> retrievability;    ///< now; nothing for a new card
    std::array<memory::Outcome, 4> outcomes; ///< Again first
    QString why;                             ///< one sentence: why this card now, with the numbers
};

class ReviewDesk {
public:
    explicit ReviewDesk(Session& session) : m_session(session) {}

    Result<ReviewQueue> queue();
    /// The next card, or nothing when none is left for now. `except` isn't shown twice in a row when there is another.
    Result<std::optional<CardView>> next(CardId except = {});
    Result<CardView> view(CardId id);

    /// What was typed against what the card asks, with a proposed grade.
    recall::Comparison compare(const CardView& view, const QString& typed) const;

    /// Takes an answer: one step, on disk when this returns. `ms` is the time it took. Gives the card as it is now.
    Result<Card> answer(CardId id, Rating rating, qint64 ms);

    Result<deck::Changes> suspend(CardId id);
    /// Until the next study day.
    Result<deck::Changes> bury(CardId id);

private:
    Session& m_session;
};

} // namespace lamplight::study
