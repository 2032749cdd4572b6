// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/bench.h"

/// What lists and negatives are made of: the phrases of a definition and the parts of a concept, each with others that
/// don't belong. The rationale of each says what it is.
namespace lamplight::draft {

/// Key phrases of two words or more that stand in the wording once, in quotation marks.
QList<Choice> phrasesOf(const Bench& bench, const Concept& about, const Definition& wording);
/// Key phrases of its kin's definitions that don't stand in its own, at most one of a concept, the nearest first.
QList<Choice> foreignPhrases(Bench& bench, const Subject& subject);

/// What is said to be part of it.
QList<Choice> partsOf(const Bench& bench, const Concept& about);
/// Kin that is known not to be part of it: it contrasts with it, or is part of something else.
QList<Choice> foreignParts(Bench& bench, const Subject& subject);

} // namespace lamplight::draft
