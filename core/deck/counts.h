// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

namespace lamplight::deck {

struct Counts {
    int topics = 0, criteria = 0, lessons = 0, concepts = 0, definitions = 0, questions = 0, incomplete = 0, cards = 0,
        reviews = 0, attempts = 0, media = 0;
};

Result<Counts> counts(Connection& connection);

} // namespace lamplight::deck
