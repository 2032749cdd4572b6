// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/draft.h"

#include "draft/recipes.h"

namespace lamplight::draft {

Drafts draftQuestions(const Material& material, quint64 seed)
{
    Bench bench(material, seed);
    for (const Concept& about : material.concepts) {
        const Definition* wording = bench.wording(about.id);
        if (!wording)
            continue;
        draftDefinitionOf(bench, about, *wording);
        draftTermFor(bench, about, *wording);
        draftMissingTerms(bench, about, *wording, material.concepts);
        draftMissingPhrases(bench, about, *wording);
        draftPhraseList(bench, about, *wording);
        draftPartList(bench, about, *wording);
        draftNotPhrase(bench, about, *wording);
        draftNotPart(bench, about, *wording);
    }
    return bench.take();
}

} // namespace lamplight::draft
