// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "study/generate/wording.h"

namespace lamplight::study {

/// A course of that many pages and questions, as an import would bring it: a chapter to ten pages with criteria of its
/// own, a topic to each page; on a page paragraphs, a list, definitions of five concepts, an exam tip, a table,
/// takeaways, a summary and a check of some of its questions. One question in a hundred waits for its options. An exam
/// asks for up to 40 of the others, by chapter and level.
exchange::ImportPlan generatedCourse(int lessons, int questions, Wording& wording, Random& random);

} // namespace lamplight::study
