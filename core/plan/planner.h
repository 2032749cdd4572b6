// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/prospect.h"

#include <vector>

namespace lamplight::plan {

/// A card as the plan sees it.
struct PlanCard {
    memory::State memory;   ///< stability 0: new
    int elapsedDays = 0;    ///< study days since the last answer; 0: answered today
    int due = 0;            ///< days from today, for cards that belong to no exam
    bool inSteps = false;   ///< to be answered once more today
    int exam = -1;          ///< index of the exam that it counts for; -1: none, it is kept for good
    double weight = 1;      ///< share of the exam, in any unit; >= 0
    int page = -1;          ///< index of the unread page that comes before it, for a new card
    double retention = 0.9; ///< at which a card that belongs to no exam falls due
};

/// A page that isn't read yet.
struct PlanPage {
    double seconds = 0;
};

/// What is to be planned. Days count from today, 0.
struct PlanRequest {
    std::vector<PlanCard> cards; ///< new ones in the order in which they are to be begun
    std::vector<int> examDays;   ///< of each exam: its day, >= 1
    std::vector<PlanPage> pages; ///< in the order of reading
    std::vector<double> seconds; ///< that each day has; as many days as are to be planned, up to the last exam at least
    int freshPerDay = 20;        ///< new cards a day of those that belong to no exam
    memory::Parameters parameters = memory::Parameters::defaults();
    Costs costs;
    memory::Steps steps;
};

struct PlanDay {
    double seconds = 0; ///< all of it, reading too
    double readingSeconds = 0;
    double fresh = 0;
    double reviews = 0;
    double expectedRecall = 0; ///< at the end of the day, of all cards by weight; new cards count 0
};

/// One thing to do today.
struct Pick {
    enum class Kind { Page, Card };
    /// Steps: begun today and to be answered again. Exam: it gains most toward the exam. Due: it fell due. Spare: only
    /// because minutes are left.
    enum class Why { Reading, Steps, Exam, Due, Spare };

    Kind kind = Kind::Card;
    int index = 0; ///< in the request's cards or pages
    Why why = Why::Exam;
    double seconds = 0;     ///< expected
    double recall = 0;      ///< now
    double examWith = 0;    ///< expected recall on its exam day, if visited today and then no more; 0 without exam
    double examWithout = 0; ///< if never visited again
    double gain = 0;        ///< recall a minute by visiting it today over later, less the price of a minute
};

struct Plan {
    std::vector<PlanDay> days;
    std::vector<Pick> today;        ///< in order, as many as today's seconds hold
    std::vector<double> examRecall; ///< of each exam on its day, expected, by weight
    double unseen = 0;              ///< new cards of exams that the minutes don't reach before their exam
    int givenUp = 0;                ///< cards due by their retention today that give way to what brings more
    Price price;                    ///< what was found best; hand it in again tomorrow
};

/// The plan of the most recall on the exam days. `from`, of an earlier plan, saves most of the search. 365 days for
/// 100,000 cards take under a second.
Plan plan(const PlanRequest& request, const Price* from = nullptr);

} // namespace lamplight::plan
