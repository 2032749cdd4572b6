// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "tempdeck.h"

namespace lamplight::test {

/// Puts a little of everything into a deck: two lessons under three topics, two concepts with a definition each, a
/// whole and a damaged question, a card in every state, due around the deck's moment, with its answers, an exam, a
/// sitting of it that runs, and a day on which it is sat, with a plan and a forecast; a file.
void addLibrary(TempDeck& deck);

} // namespace lamplight::test
