// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/concept.h"
#include "model/lesson.h"
#include "model/question.h"
#include "study/generate/wording.h"

/// The pieces of a generated page.
namespace lamplight::study {

Block paragraph(Wording& wording, Random& random);
/// A heading, paragraphs and a list.
QList<Block> openingBlocks(Wording& wording, Random& random);
/// "Official definition: Term is defined as ...", for a definition that isn't official without the first words.
Block definitionBlock(const Definition& definition, const QString& term, Wording& wording);
/// A table, an exam tip, takeaways, a summary, and a check of the first of the page's questions.
QList<Block> closingBlocks(const QList<Question>& asked, Wording& wording, Random& random);

} // namespace lamplight::study
