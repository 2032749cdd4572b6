// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"

#include <QList>

namespace lamplight::study {

/// The cards that one definition gives, by the rules told at draftCards(): Term, Cloze for each key phrase, Definition.
/// `named` is its concept; none: only clozes. `wordingFront` is the front of the Definition card; empty: none is made.
QList<Card> cardsOfDefinition(const Definition& definition, const Concept* named, const QString& wordingFront);

} // namespace lamplight::study
