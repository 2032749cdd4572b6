// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <QList>
#include <optional>

namespace lamplight::exam {

/// A row of a blueprint that the pool can't fill.
struct Shortage {
    int row = 0;       ///< its index in Blueprint::rows, from 0
    QString topic;     ///< code and title; empty: any
    QString criterion; ///< code and text; empty: any
    BloomLevel bloom = BloomLevel::Unset;
    std::optional<QuestionStyle> style;
    int wanted = 0;
    int available = 0; ///< how many it can have beside the rows before it; always less than wanted
    int matching = 0;  ///< how many complete questions fit it, if no other row took any
    QList<int> rivals; ///< indexes of the rows that need the same questions; empty: the row is short by itself

    bool operator==(const Shortage&) const = default;
};

/// One line for the user: "2.1 Value, apply: 5 wanted, 3 available".
QString describe(const Shortage& shortage);
/// All of them in one sentence, a remedy included, for an Error's message.
QString describe(const QList<Shortage>& shortages);

} // namespace lamplight::exam
