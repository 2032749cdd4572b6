// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/scheduler.h"
#include "model/card.h"
#include "study/dayqueue.h"

#include <array>
#include <optional>

namespace lamplight::study {

/// What is left for today.
struct ReviewQueue {
    int learning = 0;      ///< steps that are due now
    int reviews = 0;       ///< due today, or chosen for today by the plan
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
    QStringList keyPhrases; ///< of its definition, for comparing what was typed
    QStringList wordings;   ///< all that count as right when typed: the back first, then what else is accepted
    QString source;         ///< of its definition: "Course wording, 2nd edition"
    double retention = 0.9; ///< the chance of recall aimed at when it falls due
    std::optional<double> retrievability;    ///< now; nothing for a new card
    std::array<memory::Outcome, 4> outcomes; ///< Again first
    QString why;                             ///< one sentence: why this card now, with the numbers
    bool leech = false;                      ///< forgotten again and again: see leeches.h
    int siblings = 0;                        ///< other cards about the same thing
};

/// `reason`: of a card that a plan chose.
Result<CardView> cardView(deck::Connection& connection, const DeskDay& day, const Card& card,
                          const std::optional<PlanReason>& reason = {});

/// What may be changed of a card in place.
struct CardEdit {
    QString front;
    QString back;
    QStringList accepted; ///< further wordings; blank ones and repeats are left out

    static CardEdit of(const Card& card) { return {card.front, card.back, card.accepted}; }
    bool operator==(const CardEdit&) const = default;
};

} // namespace lamplight::study
