// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

namespace lamplight {
class Random;
}

namespace lamplight::exam {

/// Shuffles the options as far as their wording allows. "None of the above", "all of these", True, False, Yes and No
/// keep their places and the others change places among themselves. The order stays as it is where shuffling would
/// change what an option says: "both A and C", or "all of the above" with options below it.
void shuffleOptions(FormQuestion& question, Random& random);

} // namespace lamplight::exam
