// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/fsrs.h"
#include "memory/recalled.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace lamplight::memory {

/// A card of this stability (days) or more is mature, any other young.
inline constexpr double matureStability = 21;

/// Predictions are put together in steps of 5 points: bin 0 holds those below 0.5, the last those from 0.95.
inline constexpr int predictionBins = 11;
double predictionBinStart(int bin);

struct PredictionBin {
    double predicted = 0; ///< sum of the predictions
    Recalled seen;

    bool operator==(const PredictionBin&) const = default;
};

/// The answers of one study day, or of several added up.
struct AnswerDay {
    std::int64_t day = 0; ///< Julian day number
    int answers = 0;      ///< also those of practice
    int fresh = 0;        ///< cards answered for the first time
    std::int64_t ms = 0;
    Recalled young, mature; ///< true retention
    std::array<PredictionBin, predictionBins> bins;

    Recalled all() const;
    bool operator==(const AnswerDay&) const = default;
};

struct Answered {
    std::int64_t card = 0;
    std::int64_t day = 0; ///< Julian day number of its study day
    Rating rating = Rating::Again;
    int elapsedDays = 0; ///< study days since the answer before
    std::int64_t ms = 0;
    bool practice = false;
    double stability = 0; ///< after the answer; 0: not known
};

/// Answers by study day. True retention and predictions take the first answer of a day to a card that was answered on
/// an earlier day, and never one of practice; recalled is what isn't Again. The prediction is the retrievability that
/// the card's stability gave before the answer, as it was then.
class AnswerDays {
public:
    explicit AnswerDays(const Parameters& parameters) : m_parameters(parameters) {}

    /// In the order in which they were given.
    void add(const Answered& answer);
    /// The days that have answers, in order.
    const std::vector<AnswerDay>& days() const { return m_days; }

private:
    struct Trail {
        std::int64_t day = 0;
        double stability = 0;
    };
    AnswerDay& dayOf(std::int64_t day);

    Parameters m_parameters;
    std::vector<AnswerDay> m_days;
    std::unordered_map<std::int64_t, Trail> m_trails; ///< the last answer to each card, but for practice
};

/// All of `days` (in order) from one to another, both included; `day` is `from`.
AnswerDay sumOf(std::span<const AnswerDay> days, std::int64_t from, std::int64_t to);

} // namespace lamplight::memory
