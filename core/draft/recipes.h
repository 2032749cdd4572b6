// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/bench.h"

namespace lamplight::draft {

/// The recipes. Each offers what it can make of one concept and its wording.
void draftDefinitionOf(Bench& bench, const Concept& about, const Definition& wording);
void draftTermFor(Bench& bench, const Concept& about, const Definition& wording);
void draftMissingTerms(Bench& bench, const Concept& about, const Definition& wording, const QList<Concept>& concepts);
void draftMissingPhrases(Bench& bench, const Concept& about, const Definition& wording);
void draftPhraseList(Bench& bench, const Concept& about, const Definition& wording);
void draftNotPhrase(Bench& bench, const Concept& about, const Definition& wording);
void draftPartList(Bench& bench, const Concept& about, const Definition& wording);
void draftNotPart(Bench& bench, const Concept& about, const Definition& wording);

} // namespace lamplight::draft
