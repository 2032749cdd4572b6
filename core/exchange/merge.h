// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QHash>

/// How a thing that comes in again is laid over the deck's own: what is new replaces, what is only in the deck stays.
/// Ids in both are the deck's.
namespace lamplight::exchange {

Topic merged(const Topic& known, Topic incoming);
Criterion merged(const Criterion& known, Criterion incoming);
/// Aliases, tags and relations are joined; the deck's term stays.
Concept merged(const Concept& known, Concept incoming);
/// Places are joined; the deck's key phrases stay where the new page names none.
Definition merged(const Definition& known, Definition incoming);
/// The new page's blocks; a block whose folded text is the same keeps its uid, and the cells that the author accepted.
/// Block uids that changed come out in `renamed` (incoming to kept).
Lesson merged(const Lesson& known, Lesson incoming, QHash<QString, QString>& renamed);
CaseStudy merged(const CaseStudy& known, CaseStudy incoming);
/// Options are the same by their folded wording, each once. A question that comes without options, or without a key,
/// keeps the deck's. A draft that was accepted in the deck stays accepted.
Question merged(const Question& known, Question incoming);
Blueprint merged(const Blueprint& known, Blueprint incoming);

} // namespace lamplight::exchange
