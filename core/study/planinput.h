// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aim.h"
#include "model/topic.h"
#include "plan/planner.h"
#include "study/deskday.h"

#include <optional>

namespace lamplight::study {

/// Other than the deck says, to try out.
struct WhatIf {
    std::optional<QDate> examDate; ///< of the next exam; without one, of an exam on the whole deck
    std::optional<int> minutes;    ///< every day, but for the days off
};

/// A page that isn't read yet.
struct PageAhead {
    QString uid;
    QString title; ///< with its code
    int minutes = 0;

    bool operator==(const PageAhead&) const = default;
};

/// A deck as the planner takes it, with what its numbers stand for.
struct PlanInput {
    DeskDay day;
    bool minutesGiven = false;       ///< the deck says how many; otherwise 30 a day are taken
    bool hadExam = false;            ///< one is past
    plan::PlanRequest request;       ///< without the cards that are suspended
    QList<Aim> exams;                ///< ahead, by date: those of request.examDays
    QList<PageAhead> pages;          ///< of request.pages
    std::vector<CardId> cards;       ///< of request.cards
    std::vector<ReviewId> countFrom; ///< likewise: answers up to this one don't count
    std::vector<bool> buried;        ///< likewise: not to be shown today
    std::vector<int> topics;         ///< likewise: index in `topicList`
    QList<Topic> topicList;          ///< in order of the syllabus; the last stands for none

    /// Days that were planned for, up to the last exam; without one a month.
    int horizon() const { return static_cast<int>(request.seconds.size()); }
};

/// `now`: UTC ms. A card belongs to the first exam ahead that asks its topic; the others are kept at their retention.
Result<PlanInput> planInput(deck::Connection& connection, qint64 now, const WhatIf& whatIf = {});

} // namespace lamplight::study
