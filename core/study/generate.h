// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deck/counts.h"
#include "study/session.h"

namespace lamplight::study {

/// How much of each noun, 0 or more.
struct DeckSize {
    int cards = 0, reviews = 0, questions = 0, lessons = 0;
};

/// Makes a synthetic deck, for measurements: pages with their blocks, concepts and definitions, questions with an exam
/// of up to 40 of them, cards of those and cards as from another program, and the answers of a learner who has come
/// along for years, the last of them on the study day before `clock`'s today. States are what the answers make of
/// them under the default weights. The same size, seed and time of the clock give the same rows. ErrorKind::Input for
/// a size below 0 or reviews without cards; Refused when there is a file; Cancelled: then there is none.
Result<std::unique_ptr<Session>> generateDeck(const QString& file, const DeckSize& size, quint64 seed,
                                              const Clock& clock, Progress& progress);

} // namespace lamplight::study
