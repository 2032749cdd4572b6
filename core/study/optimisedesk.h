// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "memory/learnercosts.h"
#include "memory/stepadvice.h"
#include "memory/train.h"
#include "study/session.h"

namespace lamplight::study {

/// What training found in a log.
struct Optimisation {
    memory::Optimised result;
    memory::Parameters inUse; ///< those before
    std::size_t reviews = 0;  ///< answers in the log that count
    double seconds = 0;       ///< that training took, without reading and judging

    /// The trained weights where they are better, else those in use.
    const memory::Parameters& parameters() const { return result.isBetter() ? result.training.parameters : inUse; }
};

/// Trains on a review log (CSV, see exchange/reviewlog.h); the weights in use are the defaults. ErrorKind::Cancelled,
/// and those of the reader.
Result<Optimisation> optimiseLog(const QString& file, Progress& progress);

/// What training found in a deck, and what would come of it.
struct DeckOptimisation : Optimisation {
    qint64 at = 0; ///< UTC ms
    /// Reviews a day over the next 60 days, when no new card is begun: with the weights in use and their memories, and
    /// with parameters() and the memories that they make of the same answers.
    double reviewsPerDayBefore = 0, reviewsPerDayAfter = 0;
    memory::MeasuredCosts costs; ///< seconds of an answer
    memory::StepAdvice steps;    ///< at the deck's retention
};

class OptimiseDesk {
public:
    explicit OptimiseDesk(Session& session) : m_session(session) {}

    /// Trains on the deck's answers and changes nothing. May take seconds: not for the window's thread.
    /// ErrorKind::Cancelled.
    Result<DeckOptimisation> optimise(Progress& progress);

    /// What of it the candidate accepts.
    struct Accepted {
        bool parameters = true; ///< only where they are better: others are never taken
        bool costs = true;      ///< only where an answer was timed
        bool steps = true;      ///< only those that the log speaks for
    };
    /// One step of the journal. With the parameters every memory becomes what they make of its answers (also of those
    /// since `found`); cards whose first answers the deck doesn't have keep theirs. Cards stay due when they are due:
    /// from its next answer on each follows the new weights.
    Result<deck::Changes> apply(const DeckOptimisation& found, const Accepted& accepted);

private:
    Session& m_session;
};

} // namespace lamplight::study
