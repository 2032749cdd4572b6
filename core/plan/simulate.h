// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/learner.h"

#include <memory>
#include <span>
#include <vector>

namespace lamplight::plan {

/// What a scheduler knows of a card while the days go by.
struct KnownCard {
    memory::State memory; ///< by the scheduler's weights; stability 0: new
    int last = 0;         ///< day of the last visit
    int visits = 0;

    bool fresh() const { return visits == 0; }
};

/// A course of study: all cards new on day 0, the exam on the morning of day `seconds.size()`.
struct Course {
    int cards = 0;
    std::vector<double> seconds;                                    ///< of each day
    memory::Parameters parameters = memory::Parameters::defaults(); ///< the scheduler's
    Costs costs;
    memory::Steps steps;
    std::vector<double> weights = {}; ///< of each card in the exam; empty: all alike

    int days() const { return static_cast<int>(seconds.size()); }
    static Course even(int cards, int days, double minutesPerDay);
};

/// Decides what is studied. One object goes through one course.
class Policy {
public:
    virtual ~Policy() = default;
    /// The cards of `day` in order, each at most once; what the minutes don't reach isn't visited.
    virtual std::vector<int> order(const Course& course, std::span<const KnownCard> cards, int day) = 0;
    /// Told after each visit; `card` is as it became, `before` as it was.
    virtual void visited(const Course&, int, const KnownCard&, const KnownCard&, const Visit&) {}
};

/// One visit, as a log would hold it.
struct Answered {
    int card = 0;
    int day = 0;
    Rating rating = Rating::Good;
    int sameDayGood = 0;
    double elapsedDays = 0; ///< since the last visit; 0 at the first
    double seconds = 0;     ///< of the visit, its steps included
};

struct Simulated {
    double recall = 0;       ///< true mean chance of recall on the exam day, by the cards' weights; unseen cards: 0
    double meanOverTime = 0; ///< the same, mean over all days up to the exam
    double minutesMean = 0;  ///< a day
    double minutesMax = 0;
    int reviews = 0; ///< answers, those of the steps included
    int introduced = 0;
    std::vector<KnownCard> cards;   ///< as the scheduler knows them on the exam day
    std::vector<double> trueRecall; ///< of each card on the exam day
    std::vector<Answered> answers;
};

/// Sends a learner through a course. A day ends with the visit that uses up its seconds. `known`: where the scheduler
/// begins when not all cards are new, as the learner was made with; days of the past are negative.
Simulated simulate(const Course& course, Learner learner, Policy& policy, std::vector<KnownCard> known = {});

} // namespace lamplight::plan
