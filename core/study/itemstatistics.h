// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

#include <QList>

namespace lamplight::study {

/// How a question was answered in the exams that were handed in. By uid: it may be gone from the deck.
struct ItemStatistics {
    QString uid;
    QString stem;  ///< as it was last shown
    QString topic; ///< its topic's code, likewise
    int asked = 0; ///< at least 1
    int right = 0;
    bool firstRight = false; ///< its first answer, which no memory of the question helped

    /// The share of right answers.
    double facility() const { return static_cast<double>(right) / asked; }
    bool operator==(const ItemStatistics&) const = default;
};

/// The hardest first, then by stem. An answer that is missing is wrong.
Result<QList<ItemStatistics>> itemStatistics(Session& session);

} // namespace lamplight::study
