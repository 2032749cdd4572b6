// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recall/word.h"

namespace lamplight::recall {

/// Words that stand side by side: `typedCount` typed ones from index `typed`, `askedCount` asked ones from `asked`.
/// 1:1 is the same word, a slip or a wrong one; 1:0 extra; 0:1 missing; 1:2 and 2:1 the same word in one piece here
/// and in two there ("cocreation", "co-creation").
struct Pair {
    int typed = 0;
    int typedCount = 0;
    int asked = 0;
    int askedCount = 0;
};

/// The cheapest way, in order, from what was typed to what was asked: a word left out or put in costs 1, a slip its
/// distance, a wrong word 1 to 1.5 by its distance (less than one left out and one put in, but two of them more, so
/// that no equal words are pulled apart for their sake), a word in two pieces nothing.
QList<Pair> align(const QList<Word>& typed, const QList<Word>& asked);

} // namespace lamplight::recall
