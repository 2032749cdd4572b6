// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/interval.h"

#include <QString>
#include <optional>

namespace lamplight::exam {

/// Under this many questions a rate says too little to give it an interval.
constexpr int leastForInterval = 3;

/// How one group of questions went.
struct Share {
    QString uid;   ///< a topic's; empty for the others, and for questions without a topic
    QString code;  ///< a topic's
    QString title; ///< a topic's title, a criterion's code and text, or the name (model/names.h) of a level or style
    int right = 0; ///< questions with the full mark
    int asked = 0; ///< at least 1
    double marks = 0;

    /// The share of the marks, 0..1: where wrong answers cost more than there is, 0.
    double rate() const { return marks > 0 ? marks / asked : 0; }
    /// Of rate(): 90 % (Wilson, on the sum of the marks); nothing: too few questions.
    std::optional<Interval> interval() const;
    bool operator==(const Share&) const = default;
};

} // namespace lamplight::exam
