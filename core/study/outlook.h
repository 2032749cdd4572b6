// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "plan/feasible.h"
#include "plan/forecast.h"
#include "study/planinput.h"
#include "study/session.h"

namespace lamplight::study {

struct PlannedDay {
    QDate date;
    double minutes = 0; ///< all of it
    double readingMinutes = 0;
    double fresh = 0;
    double reviews = 0;
    double expectedRecall = 0; ///< at its end, of the cards of exams, by weight; cards not begun count 0
};

/// A card of today, with why it was chosen.
struct PlannedCard {
    CardId card;
    plan::Pick pick;
    QDate examDate; ///< invalid: it is kept for good
};

struct TopicOutlook {
    Topic topic; ///< invalid: of no topic
    plan::Foretold recall;
};

/// What one exam day will bring.
struct ExamOutlook {
    Aim exam;
    int cards = 0;       ///< that it asks
    double expected = 0; ///< recall on the day, 0..1
    plan::Feasibility feasible;
    QStringList topicsLeftOut;            ///< code and title of feasible.topicsLeftOut
    std::optional<plan::Foretold> recall; ///< with its interval; nothing: not asked for
    QList<TopicOutlook> topics;           ///< likewise; in order of the syllabus
};

/// The plan of a deck and what it comes to.
struct Outlook {
    QDate today;
    bool planned = false;           ///< toward an exam: otherwise cards come by their retention alone
    bool rests = false;             ///< the exams are over, and the deck is set to rest
    bool minutesGiven = false;      ///< the deck says how many; otherwise 30 a day are taken
    QList<PlannedDay> days;         ///< from today; up to the last exam, or for 30 days
    std::vector<PlannedCard> cards; ///< today's, in order; steps of learning come in between
    QList<PageAhead> reading;       ///< today's
    int steps = 0, reviews = 0, fresh = 0;
    double minutes = 0; ///< of all that today
    QList<ExamOutlook> exams;
    int unseen = 0;     ///< new cards of exams that the minutes don't reach
    int givenUp = 0;    ///< reviews that are due and give way to what brings more
    int missedDays = 0; ///< of the last two weeks: days that were planned and saw no answer
};

/// How far to look: the plan alone; whether it is enough, and what would do; how sure all of that is.
enum class Depth { Plan, Judgement, Forecast };

/// Reads the deck and plans. To be called off the UI thread: 100,000 cards take about a second for the plan, and some
/// more for the rest. The target of every exam is the deck's desired retention. ErrorKind::Cancelled.
Result<Outlook> outlook(Session& session, Depth depth, Progress& progress, const WhatIf& whatIf = {});

} // namespace lamplight::study
