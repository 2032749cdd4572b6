// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/lesson.h"

namespace lamplight::study {

/// One card for each item of a Takeaways block of the lesson, by the rules told at draftCards().
QList<Card> cardsOfTakeaways(const Lesson& lesson, const Block& block);

} // namespace lamplight::study
