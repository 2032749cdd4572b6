// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace lamplight {

/// What was said about an exam day, kept as it was said, and what came of it. It names exam and topic by uid, so that
/// it outlives them.
struct GivenForecast {
    qint64 id = 0;
    qint64 at = 0; ///< UTC ms: when it was given
    QString examUid;
    QDate examDate;
    QString topicUid; ///< empty: the whole exam
    int cards = 0;    ///< about how many
    double mean = 0;  ///< expected recall on that day, 0..1
    double low = 0;   ///< of the 80 % interval
    double high = 0;
    std::optional<double> outcome; ///< the share that was right, 0..1
    int answers = 0;               ///< from how many
    std::optional<qint64> scoredAt;

    bool operator==(const GivenForecast&) const = default;
};

/// What was planned for one study day.
struct PlanDay {
    QDate day;
    qint64 madeAt = 0; ///< UTC ms
    int minutes = 0;
    int reviews = 0;
    int fresh = 0;
    int reading = 0; ///< minutes of it

    bool operator==(const PlanDay&) const = default;
};

} // namespace lamplight
