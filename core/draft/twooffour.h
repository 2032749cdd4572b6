// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/bench.h"

namespace lamplight::draft {

/// An entry of the list in a stem.
struct Entry {
    Choice choice; ///< of a wrong one, the rationale is a sentence that says where it belongs
    bool right = false;
};

/// A question with a list of four numbered entries, of which two are right, and four pairs of numbers as options. Each
/// number comes in two of the pairs.
Question twoOfFour(const QString& lead, QList<Choice> right, QList<Choice> wrong, Random& random);

} // namespace lamplight::draft
